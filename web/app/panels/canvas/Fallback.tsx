import { useRef, useState } from 'preact/hooks';
import type { GraphNode } from '../../../../shared/contract/index.ts';
import { edgeKey } from '../../../../shared/schema/index.ts';
import { shortName } from '../../scene/labels.ts';
import { edgePattern, nodeColour, nodeRadius, nodeShape, shapePath } from '../../scene/look.ts';
import { type Neighbourhood, neighbourhoodOf } from '../../scene/neighbourhood.ts';
import { byDegree } from '../../state/graph/graph.ts';
import type { Point } from '../../state/graph/placement.ts';
import { kindText, numberText, relationText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';
import { Gap } from '../frame/Gap.tsx';
import { Glyph } from '../frame/Glyph.tsx';
import { isNarrow } from '../frame/narrow.ts';
import { windowOf } from '../frame/VirtualRows.tsx';
import { ExportButton } from './ExportButton.tsx';
import { fallbackFrame } from './fallback-frame.ts';
import { boxOf, GAP, type Measures, NARROW, WIDE } from './picture-measures.ts';
import { remPixels } from './rem.ts';

/** In rem; the style sheet has the same. */
const ROW = 2.125;
const TABLE = 35;
/** Radius of the ring on the line of a role that was possibly held. */
const RING = 5;

/** The graph where no WebGL is: the selected entity's neighbourhood as a picture, and all entities as a table. */
export function Fallback() {
  const { explorer } = useDesk();
  const { panel } = explorer.view.value;
  const shown = explorer.shown.value;
  const visible = byDegree(shown.nodes.values());
  const id = panel.is === 'entity' ? panel.id : panel.is === 'relation' ? panel.from : visible[0]?.id;
  const measures = isNarrow() ? NARROW : WIDE;
  const near = id === undefined ? null : neighbourhoodOf(shown, id, measures.ring, measures.neighbours);
  return (
    <div class="fallback">
      <p class="note">
        This browser draws no WebGL. Here is the same graph as a picture of one entity and a table.
      </p>
      {near && <Picture near={near} measures={measures} />}
      <ExportButton frame={() => fallbackFrame(explorer)} />
      <EntityTable nodes={visible} />
    </div>
  );
}

function Picture({ near, measures }: { near: Neighbourhood; measures: Measures }) {
  const { letters, below } = measures;
  const { theme, shown } = useDesk().explorer;
  const { possible } = shown.value;
  const link = useLink();
  const centre = near.nodes[0]?.node.name ?? '';
  return (
    <figure class="picture">
      <svg viewBox={boxOf(measures)}>
        <title>{`Neighbourhood of ${centre.slice(0, 200)}`}</title>
        {near.edges.map(({ edge, from, to }) => (
          <a
            key={edgeKey(edge)}
            href={link({ is: 'relation', from: edge.from, type: edge.type, to: edge.to })}
            aria-label={`${relationText(edge.type, 'out')}${possible?.has(edgeKey(edge)) ? ', possibly held' : ''}: claims`}
          >
            <path
              class={`picture-edge is-${edgePattern(edge.modality)}`}
              d={lineBetween(from, to, possible?.has(edgeKey(edge)) ? RING + 1 : 0)}
            />
            {possible?.has(edgeKey(edge)) && (
              <circle class="picture-edge" cx={(from.x + to.x) / 2} cy={(from.y + to.y) / 2} r={RING} />
            )}
          </a>
        ))}
        {near.nodes.map(({ node, at }) => (
          <g key={node.id} transform={`translate(${at.x} ${at.y})`}>
            <a href={link({ is: 'entity', id: node.id })}>
              <path
                class="picture-node"
                d={shapePath(nodeShape(node), nodeRadius(node.degree))}
                fill={nodeColour(node, theme.value)}
              />
              <text {...besides(at, nodeRadius(node.degree), below)}>{shortName(node.name, letters)}</text>
            </a>
          </g>
        ))}
      </svg>
      {near.left > 0 && (
        <figcaption class="note">{numberText(near.left)} more neighbours are in the card.</figcaption>
      )}
    </figure>
  );
}

/** A line, with a gap in its middle for the open ring of what is only possible. */
function lineBetween(from: Point, to: Point, gap: number): string {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const at = (share: number): string =>
    `${from.x + (to.x - from.x) * share} ${from.y + (to.y - from.y) * share}`;
  const half = gap / length;
  return gap === 0 ? `M${at(0)}L${at(1)}` : `M${at(0)}L${at(0.5 - half)}M${at(0.5 + half)}L${at(1)}`;
}

/** Names stand on the outer side of their node, or below it. */
function besides({ x, y }: Point, radius: number, below: boolean) {
  const away = radius + GAP;
  if (below) return { y: away + 9, 'text-anchor': 'middle' } as const;
  if (Math.abs(x) < 40) return { y: y < 0 ? -away : away + 9, 'text-anchor': 'middle' } as const;
  return x > 0
    ? ({ x: away, y: 4, 'text-anchor': 'start' } as const)
    : ({ x: -away, y: 4, 'text-anchor': 'end' } as const);
}

/** A table of all that is shown; of thousands of rows only those in view are in the document. */
function EntityTable({ nodes }: { nodes: readonly GraphNode[] }) {
  const link = useLink();
  const place = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const row = ROW * remPixels();
  const { first, end } = windowOf(nodes.length, row, top, TABLE * remPixels());
  return (
    <section
      class="entities-view"
      ref={place}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Table of entities"
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table class="entities" aria-rowcount={nodes.length + 1}>
        <caption class="unseen">Entities shown</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Connections</th>
          </tr>
        </thead>
        <tbody>
          <Gap height={first * row} />
          {nodes.slice(first, end).map((node, index) => (
            <tr key={node.id} aria-rowindex={first + index + 2}>
              <td>
                <Glyph kind={node.kind} />{' '}
                <a href={link({ is: 'entity', id: node.id })}>
                  <bdi>{node.name}</bdi>
                </a>
              </td>
              <td>{kindText(node)}</td>
              <td class="number">{numberText(node.degree)}</td>
            </tr>
          ))}
          <Gap height={(nodes.length - end) * row} />
        </tbody>
      </table>
    </section>
  );
}
