import type { Told } from '../../state/pages/told.ts';
import { toldName } from '../../state/pages/told.ts';

/** Where title, date, author and source were read from, and what else the input said of them. */
export function ToldOf({ told }: { told: readonly Told[] }) {
  if (told.length === 0) return null;
  return (
    <details class="told-of">
      <summary>Where title, date and source are from</summary>
      <dl>
        {told.map(({ field, value, from, others, because }) => (
          <div key={field}>
            <dt>{toldName(field)}</dt>
            <dd>
              <bdi class="told-value">{value}</bdi> <span class="note">{from}</span>
              {others.map((other) => (
                <span class="note told-other" key={`${other.from} ${other.value}`}>
                  not <bdi>{other.value}</bdi>, {other.from}
                </span>
              ))}
              {because !== null && <span class="note told-other">{because}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
