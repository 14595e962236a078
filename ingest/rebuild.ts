/** Computes the graph again from what was put in: articles as they were read, and decisions. */
import { DramatisError } from '../shared/errors.ts';
import { contentHash, hashId } from '../shared/model/ids.ts';
import type { Engine, Runner } from '../shared/store/engine.ts';
import * as statements from '../shared/store/statements/rebuild.ts';
import { articlesToRead } from '../shared/store/statements/revisions.ts';
import { WEIGHTS } from './resolve/weights.ts';
import { stateAll } from './state.ts';
import { articleIn, readArticles } from './stored.ts';
import type { ArticleChange } from './write/change.ts';
import { save } from './write/save.ts';

/** Nodes that are taken away in one transaction, and articles that are stated in one. */
const DELETED = 2_000;
const STATED = 32;

/** Names what decides who is who: with other weights the same articles may give another graph. */
const RESOLVER = hashId('resolver 9', JSON.stringify(WEIGHTS));

/** Whether the graph was computed with what decides now. */
export async function isResolvedHere(engine: Engine): Promise<boolean> {
  const [row] = await engine.run(statements.rebuildState, {});
  return row?.resolver === RESOLVER;
}

/** Whether what is computed is of another version of this program, or was broken off while it was computed. */
export async function needsRebuild(engine: Engine): Promise<boolean> {
  const [row] = await engine.run(statements.rebuildState, {});
  return row?.pending === true;
}

/** What came of computing the graph again. */
export interface Rebuilt {
  /** Articles that it was computed from. */
  readonly articles: number;
  /** Ids of those that contradict what was read in them: they have no part in it until they are read again. */
  readonly leftOut: readonly string[];
}

/**
 * Takes away all that is computed and computes it again. Broken off at any moment it begins anew the next time:
 * nothing that was put in is touched. One article that something wrote to beside Dramatis keeps no other out.
 */
export async function rebuild(engine: Engine): Promise<Rebuilt> {
  await engine.transact((tx) => tx.run(statements.setRebuild, { pending: true }));
  await deleteComputed(engine);
  const leftOut: string[] = [];
  let articles = 0;
  for (let after = ''; ; ) {
    const page = await engine.run(statements.articleIdPage, { after, limit: STATED });
    const ids = page.map(({ id }) => id);
    if (ids.length === 0) break;
    const left = await engine.transact((tx) => stateAgain(tx, ids));
    leftOut.push(...left);
    articles += ids.length - left.length;
    after = ids.at(-1) ?? '';
  }
  await engine.transact((tx) => tx.run(statements.setRebuilt, { resolver: RESOLVER }));
  return { articles, leftOut };
}

/** Writes what these articles state; gives back the ids of those that cannot be stated. */
async function stateAgain(tx: Runner, ids: readonly string[]): Promise<string[]> {
  const stated = await stateAll(tx, await readArticles(tx, ids));
  const changes = stated.filter((change): change is ArticleChange => !(change instanceof DramatisError));
  await save(tx, changes);
  const written = new Set(changes.map(({ id }) => id));
  const left = ids.filter((id) => !written.has(id));
  if (left.length > 0) await markUnread(tx, left);
  return left;
}

/** Whoever refreshes, or ingests them again, reads them; their text is what is stored now. */
async function markUnread(tx: Runner, ids: readonly string[]): Promise<void> {
  const rows = await tx.run(articlesToRead, { ids });
  await tx.run(statements.markUnread, {
    rows: rows.map(({ id, properties }) => ({ id, contentHash: contentHash(articleIn(id, properties)) })),
  });
}

async function deleteComputed(engine: Engine): Promise<void> {
  for (const statement of statements.deleteSome) {
    for (let more = true; more; ) {
      const [row] = await engine.transact((tx) => tx.run(statement, { limit: DELETED }));
      more = (row?.n ?? 0) >= DELETED;
    }
  }
}
