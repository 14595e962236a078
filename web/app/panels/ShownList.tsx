import { byDegree } from '../state/graph.ts';
import { counted, kindText, numberText } from '../state/reading.ts';
import { useDesk } from './context.ts';
import { Glyph } from './Glyph.tsx';
import { Heading } from './Heading.tsx';

/** Rows that a screen reader and a small machine can take; search finds what is not among them. */
const MOST = 200;

/** The canvas as a list: every node that is drawn, the most connected first. */
export function ShownList() {
  const { explorer, actions } = useDesk();
  const { hidden } = explorer.view.value;
  const visible = [...explorer.shown.value.nodes.values()].filter((node) => !hidden.includes(node.kind));
  const listed = byDegree(visible).slice(0, MOST);
  return (
    <section aria-labelledby="shown-title">
      <Heading over="On the graph">
        <span id="shown-title">Entities shown</span>
      </Heading>
      {listed.length < visible.length && (
        <p class="note">
          The {MOST} most connected of {numberText(visible.length)} are listed; search finds every one.
        </p>
      )}
      <ol class="rows" aria-label="Entities shown">
        {listed.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              class="row"
              onClick={() => actions.open(node.id, { focus: true })}
              onMouseEnter={() => actions.hover(node.id)}
              onMouseLeave={() => actions.hover(null)}
              onFocus={() => actions.hover(node.id)}
              onBlur={() => actions.hover(null)}
            >
              <Glyph kind={node.kind} spoken />
              <bdi class="row-name">{node.name}</bdi>
              <span class="row-more">{kindText(node)}</span>
              <span class="row-count" title={counted(node.degree, 'connection')}>
                {numberText(node.degree)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
