/**
 * Texts of articles that are not the current ones. They are kept beside the graph: nothing in it stands on them.
 * Which texts are there does not depend on the order in which they came.
 */
import type { Article } from '../../shared/model/article.ts';
import { contentHash, revisionId } from '../../shared/model/ids.ts';
import type { Params, Runner } from '../../shared/store/engine.ts';
import * as revisions from '../../shared/store/statements/revisions.ts';
import type { ArticleChange } from './change.ts';
import { revisionRow } from './records.ts';
import type { StandingRecord } from './standing.ts';
import { Writer } from './writer.ts';

/**
 * Before articles are written: a text that another takes the place of becomes a revision, one that is the current
 * one again is none any more, and with an article go all of its revisions.
 */
export async function keepReplaced(
  writer: Writer,
  changes: readonly ArticleChange[],
  standing: ReadonlyMap<string, StandingRecord>,
): Promise<void> {
  const replaced = changes.flatMap(({ id, article }) => {
    const was = standing.get(id)?.contentHash;
    return was === undefined || (article && contentHash(article.article) === was)
      ? []
      : [{ id, was, is: article ? contentHash(article.article) : null }];
  });
  if (replaced.length === 0) return;
  const kept = replaced.filter(({ is }) => is !== null);
  await writer.rows(
    revisions.keepStanding,
    kept.map(({ id, was }) => ({ article: id, id: revisionId(id, was) })),
  );
  const ends = new Map(replaced.map(({ id, is }) => [id, is === null ? null : revisionId(id, is)]));
  const there = await writer.runner.run(revisions.revisionIds, { ids: [...ends.keys()].sort() });
  const gone = there.filter(({ id, article }) => ends.get(article) === null || ends.get(article) === id);
  await writer.ids(
    revisions.deleteRevisions,
    gone.map(({ id }) => id),
  );
}

/** What is written of articles that stay as they are. */
export interface Beside {
  /** Texts that are kept beside the current ones of their articles. */
  readonly older: readonly Article[];
  /** Where articles lie now. */
  readonly places: readonly Params[];
}

/** Nothing is written again that is there already. @returns the number of records that were written */
export async function saveBeside(runner: Runner, { older, places }: Beside): Promise<number> {
  const writer = new Writer(runner);
  await writer.rows(revisions.savePlaces, places);
  if (older.length === 0) return writer.writes;
  const ids = [...new Set(older.map(({ id }) => id))].sort();
  const there = new Set((await runner.run(revisions.revisionIds, { ids })).map(({ id }) => id));
  const rows = older.map(revisionRow).filter(({ id }) => !there.has(String(id)));
  await writer.rows(revisions.saveRevisions, rows);
  return writer.writes;
}
