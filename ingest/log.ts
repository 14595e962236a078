/** What changed in the graph, when, and by what: written in the transaction that changes it. */
import type { Change, Log } from '../shared/contract/index.ts';
import type { Runner } from '../shared/store/engine.ts';
import {
  changeId,
  changesById,
  countChange,
  deleteChange,
  forgetTouched,
  lastChange,
  saveChange,
} from '../shared/store/statements/log.ts';
import type { WriteResult } from './write/save.ts';

/** Records that are kept: the newest ones. */
export const MOST_CHANGES = 10_000;
/** Articles of one record that are named. */
const MOST_NAMED = 100;
/** Entities of one record that are named, and the newest records that name theirs: for who keeps names in memory. */
const MOST_TOUCHED = 20_000;
const MOST_FOLLOWED = 200;

/** Who changes what; the store counts what came of it. */
export type Entry = Pick<Change, 'what' | 'by' | 'of' | 'told'>;

/** Notes a change in its own transaction. */
export type Note = (tx: Runner, entry: Entry, result: WriteResult) => Promise<void>;

/**
 * @param now ISO date and time
 * @param most records that are kept
 */
export function noteChanges(now: () => string, most = MOST_CHANGES): Note {
  return async (tx, { what, by, of, told }, result) => {
    if (result.writes === 0) return;
    const [row] = await tx.run(lastChange, {});
    const number = (row?.last ?? 0) + 1;
    const { entities, claims } = result.counts;
    const named = of.slice(0, MOST_NAMED);
    const change: Change = {
      number,
      at: now(),
      what,
      by,
      of: named,
      total: of.length,
      told,
      entities,
      claims,
    };
    const isMany = result.touched.length > MOST_TOUCHED;
    const touched = isMany ? null : JSON.stringify(result.touched);
    const created = isMany ? null : JSON.stringify(result.created);
    await tx.run(saveChange, { id: changeId(number), json: JSON.stringify(change), touched, created });
    if (number > MOST_FOLLOWED) await tx.run(forgetTouched, { id: changeId(number - MOST_FOLLOWED) });
    await tx.run(countChange, { number });
    if (number > most) await tx.run(deleteChange, { id: changeId(number - most) });
  };
}

/** The newest changes, the newest first. */
export async function readLog(runner: Runner, limit: number): Promise<Log> {
  const [row] = await runner.run(lastChange, {});
  const last = row?.last ?? 0;
  const total = Math.min(last, MOST_CHANGES);
  const numbers = Array.from({ length: Math.min(limit, total) }, (_, n) => last - n);
  const rows = await runner.run(changesById, { ids: numbers.map(changeId) });
  return { changes: rows.map(({ json }): Change => JSON.parse(json)), total };
}
