import type { Difference } from '../../../../shared/contract/index.ts';
import { changeLines, changeSummary, unlisted } from '../../state/correct/change.ts';
import { counted } from '../../state/reading.ts';

const MARKS = { added: '+', removed: '−', changed: '~' } as const;

/** What changes in the graph: first how much, then what, as many lines as are asked for. */
export function ChangeList({ difference, most = 60 }: { difference: Difference; most?: number }) {
  const lines = changeLines(difference);
  const left = Math.max(0, lines.length - most) + unlisted(difference);
  return (
    <div class="changes">
      <p class="changes-summary">{changeSummary(difference)}</p>
      <ul>
        {lines.slice(0, most).map(({ key, mark, of, text, more }) => (
          <li key={key} class={`change is-${mark}`}>
            <span class="change-mark" role="img" aria-label={mark}>
              {MARKS[mark]}
            </span>
            <span class="change-of">{of}</span>
            <span class="change-text" dir="auto">
              {text}
              {more.map((line) => (
                <span key={line} class="change-more" dir="auto">
                  {line}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="note">and {counted(left, 'more change')}.</p>}
    </div>
  );
}
