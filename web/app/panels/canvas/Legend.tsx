import { KIND_NAMES, kindDefinition } from '../../../../shared/schema/index.ts';
import { kindCounts } from '../../state/graph/graph.ts';
import { numberText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';

const LINES = [
  { name: 'stated', dashes: undefined },
  { name: 'planned', dashes: '6 4' },
  { name: 'alleged', dashes: '1.6 3' },
];

/** Kinds with their counts, to hide and show; and how to read the lines. */
export function Legend() {
  const { explorer, actions } = useDesk();
  const counts = kindCounts(explorer.working.value);
  const { hidden } = explorer.view.value;
  return (
    <section class="legend" aria-label="Legend">
      <ul>
        {KIND_NAMES.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="legend-kind"
              aria-pressed={!hidden.includes(kind)}
              title={
                hidden.includes(kind)
                  ? `Show ${kindDefinition(kind).plural}`
                  : `Hide ${kindDefinition(kind).plural}`
              }
              onClick={() => actions.toggleKind(kind)}
            >
              <Glyph kind={kind} />
              <span class="legend-name">{kindDefinition(kind).plural}</span>
              <span class="legend-count">{numberText(counts[kind])}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul class="legend-lines">
        {LINES.map(({ name, dashes }) => (
          <li key={name}>
            <svg viewBox="0 0 24 6" aria-hidden="true">
              <path d="M0 3H24" stroke="currentColor" stroke-width="1.6" stroke-dasharray={dashes} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
