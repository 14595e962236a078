/** Refreshing: all that another version of the extractor read is read again, turn by turn. */
import type { IngestSummary } from '../../shared/contract/index.ts';
import { NOTHING_READ, sumOf } from '../../shared/contract/summary.ts';
import type { Extractor } from '../../shared/model/extraction.ts';
import type { Engine } from '../../shared/store/engine.ts';
import type { Intake, TakeOptions } from '../intake.ts';
import type { RefreshOptions } from '../service.ts';
import type { Turns } from '../turns.ts';
import { Ledger } from '../write/ledger.ts';
import { staleIds, storedArticles } from './stale.ts';

export interface Refreshing {
  readonly engine: Engine;
  readonly turns: Turns;
  readonly intake: Intake;
  readonly extractor: Pick<Extractor, 'version'>;
  readonly note: TakeOptions['note'];
}

/** Others may write between two turns; what is done stays done. */
export async function refreshAll(
  { engine, turns, intake, extractor, note }: Refreshing,
  options: RefreshOptions,
): Promise<IngestSummary> {
  const ledger = new Ledger();
  let sum: IngestSummary = NOTHING_READ;
  for await (const ids of staleIds(engine, extractor.version)) {
    if (options.signal?.aborted) break;
    const taking = { ...options, replace: false, more: true, ledger, note };
    const summary = await turns.take(async () => intake.take(await storedArticles(engine, ids), taking));
    sum = sumOf(sum, summary);
  }
  if (sum.writes > 0) await turns.take(() => intake.take([], { ...options, replace: false }));
  return { ...sum, difference: ledger.difference() };
}
