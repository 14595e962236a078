/** Which edges only grow by a change, and which are computed from all of their claims. */

import type { ArticleChange } from './change.ts';
import type { Credits } from './copies.ts';
import type { Difference, Link } from './difference.ts';
import type { Growth } from './edges.ts';
import type { StandingRecord } from './standing.ts';

/**
 * Claims of articles that are new only make edges grow. Of all others the edges are computed from all claims, and
 * where the source that an article is credited to or its date changed, the edges of all its claims.
 * @param credits whom articles are credited to after the change
 */
export function splitClaims(
  changes: readonly ArticleChange[],
  difference: Difference,
  standing: ReadonlyMap<string, StandingRecord>,
  credits: Credits,
): { grow: Growth[]; changed: Link[] } {
  const articles = new Map(
    changes.flatMap(({ id, article }) => (article ? [[id, article.article] as const] : [])),
  );
  const grow = difference.addedClaims
    .filter((claim) => !standing.has(claim.article))
    .map((claim): Growth => {
      const { id, article, modality, confidence, qualifiers } = claim;
      const [source, publishedAt] = [credits.creditOf(article), articles.get(article)?.publishedAt ?? null];
      return { link: claim, claim: { id, article, modality, confidence, qualifiers, source, publishedAt } };
    });
  const shownOtherwise = changes.filter(({ id }) => {
    const [was, is] = [standing.get(id), articles.get(id)];
    return was && is && (credits.recredited.has(id) || was.publishedAt !== is.publishedAt);
  });
  const changed = [
    ...difference.addedClaims.filter((claim) => standing.has(claim.article)),
    ...shownOtherwise.flatMap(({ statements }) => statements.claims),
  ];
  return { grow, changed };
}
