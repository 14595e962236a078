import type { GraphEdge, GraphNode, Subgraph } from '../../../../shared/contract/index.ts';
import { edgeKey } from '../../../../shared/schema/index.ts';
import { shortName } from '../../scene/labels.ts';
import { edgePattern, nodeColour, nodeRadius, nodeShape, shapePath } from '../../scene/look.ts';
import { HEIGHT, littleGraph, type Placed, WIDTH } from '../../state/pages/little.ts';
import { modalityText, numberText, relationText } from '../../state/reading.ts';
import { useDesk, useLink } from '../frame/context.ts';

/** A small graph of one article as a picture, and the same as a table. */
export function LittleGraph({ graph }: { graph: Subgraph }) {
  const { theme } = useDesk().explorer;
  const link = useLink();
  const { nodes, edges, left } = littleGraph(graph);
  if (edges.length === 0) return <p class="note">No relation of this article is on the graph.</p>;
  return (
    <figure class="picture little">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <title>The graph of this article; the table below it says the same</title>
        {edges.map(({ edge, from, to }) => (
          <a
            key={edgeKey(edge)}
            href={link({ is: 'relation', from: edge.from, type: edge.type, to: edge.to })}
            aria-label={`${from.node.name} ${relationText(edge.type, 'out')} ${to.node.name}: claims`}
          >
            <path
              class={`picture-edge is-${edgePattern(edge.modality)}`}
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            />
          </a>
        ))}
        {nodes.map((placed) => (
          <Dot key={placed.node.id} placed={placed} colour={nodeColour(placed.node, theme.value)} />
        ))}
      </svg>
      {left > 0 && (
        <figcaption class="note">
          {numberText(nodes.length)} of {numberText(nodes.length + left)} entities: those with most relations
          here.
        </figcaption>
      )}
      <EdgeTable graph={graph} />
    </figure>
  );
}

/** Names that are wider than this stand under their node instead of beside the edge of the picture. */
const NEAR_EDGE = 90;

function Dot({ placed: { node, x, y }, colour }: { placed: Placed; colour: string }) {
  const link = useLink();
  const radius = Math.min(8, nodeRadius(node.degree));
  const right = x < WIDTH - NEAR_EDGE;
  return (
    <g transform={`translate(${x} ${y})`}>
      <a href={link({ is: 'entity', id: node.id })}>
        <path class="picture-node" d={shapePath(nodeShape(node), radius)} fill={colour} />
        <text x={right ? radius + 4 : -radius - 4} y="4" text-anchor={right ? 'start' : 'end'}>
          {shortName(node.name, 20)}
        </text>
      </a>
    </g>
  );
}

function EdgeTable({ graph: { nodes, edges } }: { graph: Subgraph }) {
  const names = new Map(nodes.map((node) => [node.id, node]));
  return (
    <details class="gantt-table">
      <summary>The same as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-frame" tabIndex={0} aria-label="Relations of this article">
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Relation</th>
              <th scope="col">To</th>
            </tr>
          </thead>
          <tbody>
            {edges.map((edge) => (
              <EdgeRow key={edgeKey(edge)} edge={edge} from={names.get(edge.from)} to={names.get(edge.to)} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function EdgeRow({
  edge,
  from,
  to,
}: {
  edge: GraphEdge;
  from: GraphNode | undefined;
  to: GraphNode | undefined;
}) {
  const link = useLink();
  if (!from || !to) return null;
  const told = modalityText(edge.modality);
  return (
    <tr>
      <td>
        <bdi>{from.name}</bdi>
      </td>
      <td>
        <a href={link({ is: 'relation', from: edge.from, type: edge.type, to: edge.to })}>
          {relationText(edge.type, 'out')}
          {told && ` (${told})`}
        </a>
      </td>
      <td>
        <bdi>{to.name}</bdi>
      </td>
    </tr>
  );
}
