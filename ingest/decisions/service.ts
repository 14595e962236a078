/** What the service does for people who decide: part of the one service of ingest. */
import type { DecideResult } from '../../shared/contract/index.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { inWords } from '../../shared/model/decision-words.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { placeBeside } from '../arrange/index.ts';
import { type Note, readLog } from '../log.ts';
import type { IngestService } from '../service.ts';
import { rehearse } from '../write/rehearse.ts';
import { decideAsked, type OnTaken, type Told, takeDecision, undoAsked } from './decide.ts';
import { listDecisions } from './list.ts';
import { readReview } from './review.ts';
import { explainPair } from './why.ts';

export interface DecidingDependencies {
  readonly engine: Engine;
  /** Lets each write take its turn. */
  readonly turn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly note: Note;
  /** ISO date and time. */
  readonly now: () => string;
  /** Who decides where nobody is named. */
  readonly author: string;
}

type Deciding = Pick<IngestService, 'decide' | 'undo' | 'decisions' | 'why' | 'review' | 'log'>;

export function createDeciding({ engine, turn, note, now, author }: DecidingDependencies): Deciding {
  const noteTaken: OnTaken = async (tx, what, { decision, result }, told) => {
    if (result) await note(tx, { what, by: decision.author, of: [decision.id], told }, result);
  };
  /** New entities get a place beside their neighbours; nobody else moves. */
  const settle = async ({ answer, created }: Told): Promise<DecideResult> => {
    if (created.length > 0) await placeBeside(engine, created);
    return answer;
  };
  return {
    decide: (request) =>
      turn(async () => {
        const who = request.author ?? author;
        if (!request.preview) return settle(await decideAsked(engine, request, who, now(), noteTaken));
        return (await rehearse(engine, (store) => decideAsked(store, request, who, now()))).answer;
      }),
    undo: (id) => turn(async () => settle(await undoAsked(engine, id, noteTaken))),
    decisions: async ({ limit, offset }) => {
      const all = await listDecisions(engine);
      return { decisions: all.slice(offset, offset + limit), total: all.length };
    },
    why: (a, b) => explainPair(engine, a, b),
    review: (page) => readReview(engine, page),
    log: (limit) => readLog(engine, limit),
  };
}

/** Takes decisions that an import brings; those that stand already are left alone. */
export async function takeImported(
  engine: Engine,
  decisions: readonly Decision[],
  note: Note,
): Promise<number> {
  let taken = 0;
  for (const decision of decisions) {
    const entry = {
      what: 'import' as const,
      by: decision.author,
      of: [decision.id],
      told: inWords(decision),
    };
    const { result } = await takeDecision(engine, decision, (tx, written) => note(tx, entry, written));
    if (!result) continue;
    taken += 1;
    if (result.created.length > 0) await placeBeside(engine, result.created);
  }
  return taken;
}
