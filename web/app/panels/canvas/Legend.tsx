import { dateText } from '../../../../shared/model/date-text.ts';
import { KIND_NAMES, type Kind, kindDefinition, type Modality } from '../../../../shared/schema/index.ts';
import { kindCounts } from '../../state/graph/graph.ts';
import { numberText } from '../../state/reading.ts';
import { useDesk } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { ModalityMark } from '../frame/ModalityMark.tsx';
import { OpenMark } from './OpenMark.tsx';

/** How lines are told: what is denied by all is no line. */
const LINES: readonly { readonly name: string; readonly modality: Modality }[] = [
  { name: 'stated', modality: 'asserted' },
  { name: 'planned', modality: 'planned' },
  { name: 'alleged', modality: 'alleged' },
];

/** Kinds with how many are shown, to hide and show; of a hidden one, how many would be. And how to read the lines. */
export function Legend() {
  const { explorer, actions } = useDesk();
  const { hidden, day } = explorer.view.value;
  const counts = kindCounts(explorer.shown.value);
  const countOf = (kind: Kind): number =>
    hidden.includes(kind) ? (explorer.facets.value.kinds.get(kind) ?? 0) : counts[kind];
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
              <span class="legend-count">{numberText(countOf(kind))}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul class="legend-lines">
        {LINES.map(({ name, modality }) => (
          <li key={name}>
            <ModalityMark modality={modality} />
            {name}
          </li>
        ))}
        {day !== null && (
          <li title={`Nothing told rules out that it was held on ${dateText(day)}, and nothing says so`}>
            <OpenMark />
            possibly held
          </li>
        )}
      </ul>
    </section>
  );
}
