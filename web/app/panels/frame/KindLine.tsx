import type { FoundHit, GraphNode } from '../../../../shared/contract/index.ts';
import { apartTexts, kindText } from '../../state/reading.ts';

/**
 * What an entity is, with what tells it apart from others of its name: `summit · 5 March 2020 · Oslo`; among hits
 * also what only this one of them holds, `person · Finance Minister · Norway`.
 */
export function KindLine({
  node,
}: {
  node: Pick<GraphNode, 'kind' | 'properties'> & Partial<Pick<FoundHit, 'apart'>>;
}) {
  return (
    <>
      {kindText(node)}
      {[...apartTexts(node), ...(node.apart ?? [])].map((text) => (
        <span key={text}>
          {' · '}
          <bdi>{text}</bdi>
        </span>
      ))}
    </>
  );
}
