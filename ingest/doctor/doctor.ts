/** What is in the store, what is wrong with it, and what to do. */
import type { DoctorReport, ListedDecision } from '../../shared/contract/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { inspect } from '../../shared/store/migrations/index.ts';
import { COUNTS, FAULTS, staleArticles } from '../../shared/store/statements/transfer.ts';
import { listDecisions } from '../decisions/list.ts';
import { isResolvedHere } from '../rebuild.ts';
import { faultsIn } from './faults.ts';
import { handFaults } from './hand-faults.ts';

/** @param extractor the version that reads new articles */
export async function examine(engine: Engine, extractor: string): Promise<DoctorReport> {
  const { engine: name, version } = await engine.info();
  const inspection = await inspect(engine);
  const migration = 'version' in inspection ? inspection.version : 0;
  const counts: Record<string, number> = {};
  for (const [label, statement] of Object.entries(COUNTS)) {
    counts[label] = (await engine.run(statement, {}))[0]?.n ?? 0;
  }
  const faults = [...(await faultsIn(engine, FAULTS)), ...(await handFaults(engine))];
  const problems: DoctorReport['problems'] = faults.map((what) => ({ what, advice: REBUILD }));
  const stale = (await engine.run(staleArticles, { extractor }))[0]?.n ?? 0;
  if (stale > 0) {
    const advice =
      '`dramatis refresh` reads them again with the present version; `dramatis refresh --preview` tells what that changes.';
    const what = `${stale} ${stale === 1 ? 'article was' : 'articles were'} not read by this version of the extractor`;
    problems.push({ what, advice });
  }
  if (!(await isResolvedHere(engine))) {
    problems.push({
      what: 'Who is who was decided by another version of Dramatis',
      advice: '`dramatis rebuild` computes the graph again from the articles and decisions.',
    });
  }
  problems.push(...decisionProblems(await listDecisions(engine)));
  return { engine: name, version, migration, extractor, counts, problems };
}

function decisionProblems(all: readonly ListedDecision[]): DoctorReport['problems'] {
  const told = ({ id, what }: ListedDecision) => `${id} (${what})`;
  return all.flatMap((decision) => {
    if (decision.state === 'waiting') {
      const advice = `It holds again when its articles come back. \`dramatis undo ${decision.id}\` takes it away.`;
      return [{ what: `Decision ${told(decision)} finds nothing that it is about`, advice }];
    }
    const others = all.filter(({ id }) => decision.conflicts.includes(id) && id < decision.id);
    const advice = `Undo one of the two: \`dramatis undo ${decision.id}\``;
    return others.map((other) => ({
      what: `Decision ${told(decision)} says otherwise than ${told(other)}`,
      advice,
    }));
  });
}

const REBUILD =
  'Something wrote to this graph beside Dramatis. `dramatis rebuild` computes it again from the articles and decisions.';
