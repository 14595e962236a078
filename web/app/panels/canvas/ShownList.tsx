import { useSignal } from '@preact/signals';
import { compareText } from '../../../../shared/compare.ts';
import { edgeKey } from '../../../../shared/schema/index.ts';
import { byDegree } from '../../state/graph/graph.ts';
import { counted, kindText, numberText, relationText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Glyph } from '../frame/Glyph.tsx';
import { Heading } from '../frame/Heading.tsx';
import { isNarrow } from '../frame/narrow.ts';
import { VirtualRows } from '../frame/VirtualRows.tsx';
import { OpenMark } from './OpenMark.tsx';
import { remPixels } from './rem.ts';

/** In rem; the style sheet has the same, for fingers more. */
const ROW = 2.0625;
const ROW_TOUCH = 2.75;

/** The canvas as lists: every entity and every relation that is drawn, however many, to be walked by keyboard. */
export function ShownList() {
  const { explorer } = useDesk();
  const what = useSignal<'entities' | 'relations'>('entities');
  const { nodes, edges } = explorer.shown.value;
  return (
    <section aria-labelledby="shown-title">
      <Heading over="On the graph">
        <span id="shown-title">Entities shown</span>
      </Heading>
      <div class="shown-tabs" role="tablist" aria-label="What is listed">
        <Tab of="entities" what={what} count={nodes.size} />
        <Tab of="relations" what={what} count={edges.size} />
      </div>
      <p class="unseen" aria-live="polite">
        {counted(nodes.size, 'entity', 'entities')} and {counted(edges.size, 'relation')} are shown.
      </p>
      {nodes.size === 0 && explorer.parts.value.length > 0 && <p class="note">Nothing is on the graph.</p>}
      {what.value === 'entities' ? <Entities /> : <ShownRelations />}
    </section>
  );
}

type What = 'entities' | 'relations';

function Tab({ of, what, count }: { of: What; what: { value: What }; count: number }) {
  return (
    <button
      type="button"
      role="tab"
      class="plain"
      aria-selected={what.value === of}
      onClick={() => {
        what.value = of;
      }}
    >
      {numberText(count)} {of}
    </button>
  );
}

function rowHeight(): number {
  return (isNarrow() ? ROW_TOUCH : ROW) * remPixels();
}

function Entities() {
  const { explorer, actions } = useDesk();
  const shown = explorer.shown.value;
  return (
    <VirtualRows
      label="Entities shown"
      items={byDegree(shown.nodes.values())}
      keyOf={(node) => node.id}
      rowHeight={rowHeight()}
      row={(node) => (
        <button
          type="button"
          class="row"
          data-row
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
      )}
    />
  );
}

function ShownRelations() {
  const { explorer } = useDesk();
  const link = useLink();
  const { nodes, edges, possible } = explorer.shown.value;
  const rows = [...edges.values()].flatMap((edge) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
  rows.sort(
    (a, b) =>
      b.edge.articles - a.edge.articles ||
      compareText(a.from.name, b.from.name) ||
      compareText(a.to.name, b.to.name) ||
      compareText(edgeKey(a.edge), edgeKey(b.edge)),
  );
  return (
    <VirtualRows
      label="Relations shown"
      items={rows}
      keyOf={({ edge }) => edgeKey(edge)}
      rowHeight={rowHeight()}
      row={({ edge, from, to }) => (
        <a
          class="row is-relation"
          data-row
          href={link({ is: 'relation', from: edge.from, type: edge.type, to: edge.to })}
        >
          <span class="row-name">
            {possible?.has(edgeKey(edge)) && <OpenMark />}
            <bdi>{from.name.slice(0, 200)}</bdi>{' '}
            <em>
              {possible?.has(edgeKey(edge)) && 'possibly '}
              {relationText(edge.type, 'out')}
            </em>{' '}
            <bdi>{to.name.slice(0, 200)}</bdi>
          </span>
          <span class="row-count" title={counted(edge.articles, 'article')}>
            {numberText(edge.articles)}
          </span>
        </a>
      )}
    />
  );
}
