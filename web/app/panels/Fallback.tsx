import type { GraphNode } from '../../../shared/contract/index.ts';
import { shortName } from '../scene/labels.ts';
import { edgePattern, nodeColour, nodeRadius, nodeShape, shapePath } from '../scene/look.ts';
import { type Neighbourhood, neighbourhoodOf } from '../scene/neighbourhood.ts';
import { byDegree, edgeKey } from '../state/graph.ts';
import { kindText, numberText, relationText } from '../state/reading.ts';
import { useDesk, useLink } from './context.ts';
import { Glyph } from './Glyph.tsx';

const ROWS = 200;

/** The graph where no WebGL is: the selected entity's neighbourhood as a picture, and all entities as a table. */
export function Fallback() {
  const { explorer } = useDesk();
  const { hidden, panel } = explorer.view.value;
  const shown = explorer.shown.value;
  const visible = byDegree(shown.nodes.values()).filter((node) => !hidden.includes(node.kind));
  const id = panel.is === 'entity' ? panel.id : panel.is === 'relation' ? panel.from : visible[0]?.id;
  const near = id === undefined ? null : neighbourhoodOf(shown, id, 150);
  return (
    <div class="fallback">
      <p class="note">
        This browser draws no WebGL. Here is the same graph as a picture of one entity and a table.
      </p>
      {near && <Picture near={near} />}
      <EntityTable nodes={visible} />
    </div>
  );
}

function Picture({ near }: { near: Neighbourhood }) {
  const { theme } = useDesk().explorer;
  const link = useLink();
  const centre = near.nodes[0]?.node.name ?? '';
  return (
    <figure class="picture">
      <svg viewBox="-320 -205 640 410">
        <title>{`Neighbourhood of ${centre.slice(0, 200)}`}</title>
        {near.edges.map(({ edge, from, to }) => (
          <a
            key={edgeKey(edge)}
            href={link({ is: 'relation', from: edge.from, type: edge.type, to: edge.to })}
            aria-label={`${relationText(edge.type, 'out')}: claims`}
          >
            <path
              class={`picture-edge is-${edgePattern(edge.modality)}`}
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
            />
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
              <text {...besides(at, nodeRadius(node.degree))}>{shortName(node.name, 26)}</text>
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

/** Names stand on the outer side of their node. */
function besides({ x, y }: { x: number; y: number }, radius: number) {
  const away = radius + 6;
  if (Math.abs(x) < 40) return { y: y < 0 ? -away : away + 9, 'text-anchor': 'middle' } as const;
  return x > 0
    ? ({ x: away, y: 4, 'text-anchor': 'start' } as const)
    : ({ x: -away, y: 4, 'text-anchor': 'end' } as const);
}

function EntityTable({ nodes }: { nodes: readonly GraphNode[] }) {
  const link = useLink();
  return (
    <table class="entities">
      <caption class="unseen">Entities shown</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Kind</th>
          <th scope="col">Connections</th>
        </tr>
      </thead>
      <tbody>
        {nodes.slice(0, ROWS).map((node) => (
          <tr key={node.id}>
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
      </tbody>
    </table>
  );
}
