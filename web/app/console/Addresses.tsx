import { FORMATS } from '../../../shared/contract/formats.ts';
import { addressOf } from '../../../shared/query/params.ts';
import type { QueryPanel } from '../state/console/query-panel.ts';
import { CopyButton } from './CopyButton.tsx';

/** Where the result is for scripts, in every format. */
export function Addresses({ panel: { cypher, params, limit } }: { panel: QueryPanel }) {
  return (
    <dl class="addresses">
      <dt>This result for scripts</dt>
      {FORMATS.map((format) => {
        const address = addressOf(format, cypher, params, limit);
        return (
          <dd key={format}>
            <a href={address} download={format === 'json' ? undefined : `dramatis.${format}`}>
              .{format}
            </a>
            <CopyButton text={new URL(address, location.href).href} what={`the address of .${format}`} />
          </dd>
        );
      })}
    </dl>
  );
}
