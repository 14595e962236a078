import type { GraphNode } from '../../../../shared/contract/index.ts';
import { apartTexts, kindText } from '../../state/reading.ts';

/** What an entity is, with what tells it apart from others of its name: `summit · 5 March 2020 · Oslo`. */
export function KindLine({ node }: { node: Pick<GraphNode, 'kind' | 'properties'> }) {
  return (
    <>
      {kindText(node)}
      {apartTexts(node).map((text) => (
        <span key={text}>
          {' · '}
          <bdi>{text}</bdi>
        </span>
      ))}
    </>
  );
}
