/** Computes the graph again from what was put in: articles as they were read, and decisions. */
import { DramatisError } from '../shared/errors.ts';
import { hashId } from '../shared/model/ids.ts';
import type { Engine } from '../shared/store/engine.ts';
import * as statements from '../shared/store/statements/rebuild.ts';
import { WEIGHTS } from './resolve/weights.ts';
import { stateAll } from './state.ts';
import { readArticles } from './stored.ts';
import type { ArticleChange } from './write/change.ts';
import { save } from './write/save.ts';

/** Nodes that are taken away in one transaction, and articles that are stated in one. */
const DELETED = 2_000;
const STATED = 32;

/** Names what decides who is who: with other weights the same articles may give another graph. */
export const RESOLVER = hashId('resolver 7', JSON.stringify(WEIGHTS));

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

/**
 * Takes away all that is computed and computes it again. Broken off at any moment it begins anew the next time:
 * nothing that was put in is touched.
 * @param onProgress told the number of articles that are done
 */
export async function rebuild(
  engine: Engine,
  onProgress: (articles: number) => void = () => undefined,
): Promise<{ readonly articles: number }> {
  await engine.transact((tx) => tx.run(statements.setRebuild, { pending: true }));
  await deleteComputed(engine);
  let articles = 0;
  for (let after = ''; ; ) {
    const page = await engine.run(statements.articleIdPage, { after, limit: STATED });
    const ids = page.map(({ id }) => id);
    if (ids.length === 0) break;
    await engine.transact(async (tx) => {
      await save(tx, (await stateAll(tx, await readArticles(tx, ids))).map(orThrow));
    });
    articles += ids.length;
    after = ids.at(-1) ?? '';
    onProgress(articles);
  }
  await engine.transact((tx) => tx.run(statements.setRebuilt, { resolver: RESOLVER }));
  return { articles };
}

function orThrow(change: ArticleChange | DramatisError): ArticleChange {
  if (change instanceof DramatisError) throw change;
  return change;
}

async function deleteComputed(engine: Engine): Promise<void> {
  for (const statement of statements.deleteSome) {
    for (let more = true; more; ) {
      const [row] = await engine.transact((tx) => tx.run(statement, { limit: DELETED }));
      more = (row?.n ?? 0) >= DELETED;
    }
  }
}
