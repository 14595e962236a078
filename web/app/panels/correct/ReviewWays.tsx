import { useDesk, useLink } from '../frame/context.ts';

/** From the review to the decisions, and back. */
export function ReviewWays() {
  const here = useDesk().explorer.view.value.panel.is;
  const link = useLink();
  return (
    <nav class="ways" aria-label="Review and decisions">
      <a href={link({ is: 'review' })} aria-current={here === 'review' ? 'page' : undefined}>
        Review
      </a>
      <a href={link({ is: 'decisions' })} aria-current={here === 'decisions' ? 'page' : undefined}>
        Decisions
      </a>
    </nav>
  );
}
