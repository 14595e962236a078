/** Writes articles with what they state: their profiles and claims. */
import * as write from '../../shared/store/statements/write.ts';
import type { ArticleChange } from './change.ts';
import type { Difference } from './difference.ts';
import type { EntityPlan } from './plan.ts';
import { articleRow, claimRow, extractionRow, profileRow } from './records.ts';
import type { Writer } from './writer.ts';

/** Claims, mentions and profiles that no longer stand. */
export async function removeStatements(writer: Writer, difference: Difference): Promise<void> {
  await writer.ids(
    write.deleteClaims,
    difference.removedClaims.map(({ id }) => id),
  );
  await writer.rows(
    write.deleteMentions,
    difference.removedProfiles.map(({ article, id }) => ({ article, profile: id })),
  );
  const added = new Set(difference.addedProfiles.map(({ id }) => id));
  await writer.ids(
    write.deleteProfiles,
    difference.removedProfiles.map(({ id }) => id).filter((id) => !added.has(id)),
  );
}

/** The articles with their extractions and profiles; what belongs to one that is forgotten goes. */
export async function writeArticles(
  writer: Writer,
  changes: readonly ArticleChange[],
  difference: Difference,
): Promise<void> {
  const kept = changes.flatMap(({ id, article }) => (article ? [{ id, ...article }] : []));
  const gone = changes.filter(({ article }) => article === null).map(({ id }) => id);
  await writer.ids(write.deleteArticles, gone);
  await writer.ids(write.deleteExtractions, gone);
  await writer.rows(
    write.saveArticles,
    kept.map(({ article, origin, folder, extraction }) =>
      articleRow(article, extraction.extractor, origin, folder),
    ),
  );
  await writer.rows(
    write.saveExtractions,
    kept.map(({ id, extraction }) => extractionRow(id, extraction)),
  );
  await writer.rows(write.saveProfiles, difference.addedProfiles.map(profileRow));
}

/** Claims that are new, between the entities that they are about now. */
export async function writeClaims(writer: Writer, difference: Difference, plan: EntityPlan): Promise<void> {
  const home = (key: string) => plan.entityOf.get(key) ?? '';
  await writer.rows(
    write.createClaims,
    difference.addedClaims.map((claim) => claimRow(claim, home(claim.fromKey), home(claim.toKey))),
  );
}
