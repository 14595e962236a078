/** Takes articles out of the graph, with all that stood only on them. */
import type { ForgetResult } from '../shared/contract/index.ts';
import type { Runner } from '../shared/store/engine.ts';
import { deletePages, pagesOfNoSource } from '../shared/store/statements/queue.ts';
import { articleHeads } from '../shared/store/statements/write.ts';
import type { PipelineOptions, Store } from './pipeline.ts';
import { forgetting } from './write/change.ts';
import type { Ledger } from './write/ledger.ts';
import { save, type WriteResult } from './write/save.ts';

/** Articles that are forgotten in one transaction. */
const FORGET_BATCH = 64;

/**
 * @param ledger notes what changes, once it is written
 * @param note notes in the transaction what is forgotten
 */
export async function forgetAll(
  store: Store,
  ids: readonly string[],
  ledger?: Ledger,
  note?: PipelineOptions['note'],
): Promise<ForgetResult> {
  const wanted = [...new Set(ids)].sort();
  const missing: string[] = [];
  let waiting = 0;
  for (let at = 0; at < wanted.length; at += FORGET_BATCH) {
    const batch = await forgetBatch(store, wanted.slice(at, at + FORGET_BATCH), ledger !== undefined, note);
    missing.push(...batch.missing);
    waiting += batch.waiting;
    if (batch.change) ledger?.add(batch.change);
  }
  const forgotten = wanted.length - missing.length;
  return waiting === 0 ? { forgotten, missing } : { forgotten, missing, waiting };
}

/** Where the articles lay, unless somebody looks there: what is watched is known by it to be forgotten. */
async function forgetPages(tx: Runner, articles: readonly string[]): Promise<void> {
  const left = await tx.run(pagesOfNoSource, { ids: articles });
  if (left.length > 0) await tx.run(deletePages, { ids: left.map(({ id }) => id) });
}

function forgetBatch(
  store: Store,
  ids: readonly string[],
  describe: boolean,
  note: PipelineOptions['note'],
): Promise<{ missing: string[] } & Pick<WriteResult, 'change' | 'waiting'>> {
  return store.transact(async (tx) => {
    const there = new Set((await tx.run(articleHeads, { ids })).map(({ id }) => id));
    const saved = await save(tx, [...there].map(forgetting), describe);
    await forgetPages(tx, ids);
    await note?.(tx, [...there], saved);
    const { change, waiting } = saved;
    return { missing: ids.filter((id) => !there.has(id)), change, waiting };
  });
}
