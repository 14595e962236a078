import type { Evidence } from '../../../../shared/contract/index.ts';
import { groupBy } from '../../../../shared/group.ts';
import { MODALITIES, type Modality } from '../../../../shared/schema/index.ts';

/** The claims of a relation, told as what they are worth: copies as one, by how they are told. */

/** What one outlet says; other articles that print the same story stand behind it. */
export interface Told {
  readonly evidence: Evidence;
  readonly copies: readonly Evidence[];
}

export interface ToldGroup {
  readonly modality: Modality;
  readonly told: readonly Told[];
}

/** Claims by modality, the strongest first; within one in the order in which they came. */
export function toldGroups(claims: readonly Evidence[]): ToldGroup[] {
  return MODALITIES.flatMap((modality) => {
    const own = claims.filter(({ claim }) => claim.modality === modality);
    return own.length > 0 ? [{ modality, told: withCopies(own) }] : [];
  });
}

/** Articles that print one story count as one: the first of them that is here stands for all. */
export function withCopies(claims: readonly Evidence[]): Told[] {
  return [...groupBy(claims, storyOf)].flatMap(([story, all]) => {
    const evidence = all.find(({ article }) => article.id === story) ?? all[0];
    if (!evidence) return [];
    return { evidence, copies: all.filter((each) => each !== evidence) };
  });
}

/** The article that a claim's article is a copy of, else itself; a claim by hand is a story of its own. */
function storyOf({ claim, article, copyOf, decision }: Evidence): string {
  return decision ? `by hand ${claim.id}` : (copyOf ?? article.id);
}

/** Whether some of the claims disagree with the others on whether it is so. */
export function isDisputed(claims: readonly Evidence[]): boolean {
  const denied = claims.some(({ claim }) => claim.modality === 'negated');
  return denied && claims.some(({ claim }) => claim.modality !== 'negated');
}
