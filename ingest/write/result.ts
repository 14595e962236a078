/** What came of a write, from what was planned and written: pure. */
import type { EdgeEnds } from '../../shared/schema/index.ts';
import type { WrittenByHand } from './by-hand.ts';
import type { Difference, Link } from './difference.ts';
import type { Homes } from './edges.ts';
import type { EntityPlan } from './plan.ts';

/** How much came, was written anew and went. */
export interface WriteCounts {
  readonly entities: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly claims: { readonly added: number; readonly changed: number; readonly removed: number };
}

/** Ids of the entities that are new. */
export function createdBy({ entities }: EntityPlan): string[] {
  return entities.filter(({ was }) => was === null).map(({ entity }) => entity.id);
}

/** The entities of a plan, and the ends of all edges that were written or went. */
export function touchedBy(
  plan: EntityPlan,
  links: readonly Link[],
  dropped: readonly EdgeEnds[],
  homes: Homes,
): string[] {
  const planned = plan.entities.flatMap(({ was, entity }) => (was === null ? [entity.id] : [was, entity.id]));
  const joined = links.flatMap(({ fromKey, toKey }) =>
    [fromKey, toKey].flatMap((key) => homes.entityOf(key) ?? []),
  );
  const parted = dropped.flatMap(({ from, to }) => [from, to]);
  return [...new Set([...planned, ...plan.removed, ...joined, ...parted])].sort();
}

/** Claims that came and went, those on the word of people included; one that is both was written anew. */
export function countClaims(
  { addedClaims, removedClaims }: Difference,
  hands: WrittenByHand,
): WriteCounts['claims'] {
  const removed = new Set([...removedClaims, ...hands.removed].map(({ id }) => id));
  const added = [...addedClaims, ...hands.added];
  const changed = added.filter(({ id }) => removed.has(id)).length;
  return { added: added.length - changed, changed, removed: removed.size - changed };
}

/** Of each article: claims that came and went. */
export function claimsByArticle(
  differences: ReadonlyMap<string, Difference>,
): Map<string, { readonly added: number; readonly removed: number }> {
  return new Map(
    [...differences].map(([id, { addedClaims, removedClaims }]) => [
      id,
      { added: addedClaims.length, removed: removedClaims.length },
    ]),
  );
}
