import type { QueryResponse } from '../../../shared/contract/query.ts';
import { counted } from '../state/reading.ts';
import { CopyButton } from './CopyButton.tsx';

/** Rows that are written out; all of them are behind the address that ends in .json. */
const ROWS_SHOWN = 200;

/** The rows as they are sent. */
export function ResultJson({ rows }: Pick<QueryResponse, 'rows'>) {
  const text = JSON.stringify(rows.slice(0, ROWS_SHOWN), null, 2);
  return (
    <>
      <p class="note">
        <CopyButton text={text} what="JSON" />
        {rows.length > ROWS_SHOWN && ` The first ${counted(ROWS_SHOWN, 'row')}; .json below has all of them.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="code-frame" tabIndex={0} aria-label="Rows as JSON">
        <pre>{text}</pre>
      </section>
    </>
  );
}
