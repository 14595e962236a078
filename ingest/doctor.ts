/** What is in the store, what is wrong with it, and what to do. */
import type { DoctorReport } from '../shared/contract/index.ts';
import type { Engine } from '../shared/store/engine.ts';
import { inspect } from '../shared/store/migrations/index.ts';
import { COUNTS, FAULTS, staleArticles } from '../shared/store/statements/transfer.ts';

/** @param extractor the version that reads new articles */
export async function examine(engine: Engine, extractor: string): Promise<DoctorReport> {
  const { engine: name, version } = await engine.info();
  const inspection = await inspect(engine);
  const migration = 'version' in inspection ? inspection.version : 0;
  const counts: Record<string, number> = {};
  for (const [label, statement] of Object.entries(COUNTS)) {
    counts[label] = (await engine.run(statement, {}))[0]?.n ?? 0;
  }
  const problems: DoctorReport['problems'] = [];
  for (const [fault, statement] of Object.entries(FAULTS)) {
    const n = (await engine.run(statement, {}))[0]?.n ?? 0;
    if (n > 0) problems.push({ what: `${n} ${inWords(fault)}`, advice: REBUILD });
  }
  const stale = (await engine.run(staleArticles, { extractor }))[0]?.n ?? 0;
  if (stale > 0) {
    const advice =
      '`dramatis refresh` reads them again with the present version; `dramatis refresh --preview` tells what that changes.';
    const what = `${stale} ${stale === 1 ? 'article was' : 'articles were'} read by another version of the extractor`;
    problems.push({ what, advice });
  }
  return { engine: name, version, migration, extractor, counts, problems };
}

const REBUILD =
  'Something wrote to this graph beside Dramatis. `dramatis export`, then `dramatis import` into a new store, computes it again.';

function inWords(fault: string): string {
  return fault.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
