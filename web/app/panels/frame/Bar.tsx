import type { Panel } from '../../state/view/view.ts';
import { Search } from '../explore/Search.tsx';
import { useDesk, useLink } from './context.ts';

const PLACES: readonly { readonly name: string; readonly panel: Panel }[] = [
  { name: 'Articles', panel: { is: 'articles', page: 1 } },
  { name: 'Query', panel: { is: 'query', cypher: '' } },
  { name: 'Review', panel: { is: 'review' } },
  { name: 'Add', panel: { is: 'add' } },
];

/** The head of the page. */
export function Bar() {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const here = explorer.view.value.panel.is;
  const dark = explorer.theme.value === 'dark';
  return (
    <header class="bar">
      <a class="wordmark" href={link({ is: 'shown' })}>
        Dramatis
      </a>
      <Search />
      <nav class="places" aria-label="Places">
        {PLACES.map(({ name, panel }) => (
          <a key={name} href={link(panel)} aria-current={panel.is === here ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <button
          type="button"
          class="theme"
          aria-label={dark ? 'Light theme' : 'Dark theme'}
          aria-pressed={dark}
          title={dark ? 'Light theme' : 'Dark theme'}
          onClick={actions.toggleTheme}
        >
          <svg viewBox="-10 -10 20 20" aria-hidden="true">
            <circle r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
            <path d="M0 -7A7 7 0 0 1 0 7Z" fill="currentColor" />
          </svg>
        </button>
      </nav>
    </header>
  );
}
