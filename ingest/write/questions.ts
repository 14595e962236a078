/** Pairs that people are asked about: what may be one, and is not taken for one. */
import { hashId } from '../../shared/model/ids.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as store from '../../shared/store/statements/questions.ts';
import { type Pair, scoreOf } from '../resolve/pairs.ts';
import type { KeyChange } from './keys.ts';
import type { EntityPlan } from './plan.ts';
import type { Writer } from './writer.ts';

/** Writes the questions about the keys of a change as they are after it, and takes back those that are answered. */
export async function writeQuestions(
  runner: Runner,
  writer: Writer,
  change: KeyChange,
  plan: EntityPlan,
): Promise<void> {
  const keys = [...new Set([...change.before.keys(), ...change.after.keys()])].sort();
  const stood = await standing(runner, keys);
  const wanted = new Map(questionsOf(change, plan).map((question) => [question.id, question]));
  await writer.ids(
    store.deleteQuestions,
    [...stood.keys()].filter((id) => !wanted.has(id)),
  );
  const changed = [...wanted.values()].filter((question) => text(question) !== text(stood.get(question.id)));
  await writer.rows(store.saveQuestions, changed);
}

async function standing(runner: Runner, ids: readonly string[]): Promise<Map<string, store.QuestionRow>> {
  if (ids.length === 0) return new Map();
  const rows = [
    ...(await runner.run(store.questionsOfA, { ids })),
    ...(await runner.run(store.questionsOfB, { ids })),
  ];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Pairs of two entities that are not known to be two: neither by what is said of them nor by decision. */
function questionsOf({ compared, ties }: KeyChange, plan: EntityPlan): store.QuestionRow[] {
  const home = (key: string) => plan.entityOf.get(key) ?? key;
  const apart = new Set(ties.apart.flatMap(([a, b]) => [`${home(a)} ${home(b)}`, `${home(b)} ${home(a)}`]));
  return compared
    .filter(([a, b]) => home(a.id) !== home(b.id) && !apart.has(`${home(a.id)} ${home(b.id)}`))
    .map(questionOf)
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

function questionOf([a, b]: Pair): store.QuestionRow {
  return {
    id: hashId('question', a.id, b.id),
    a: a.id,
    b: b.id,
    kind: a.kind,
    logit: Math.round(scoreOf(a, b).logit * 100) / 100,
    impact: Math.min(a.profiles, b.profiles),
  };
}

function text(question: store.QuestionRow | undefined): string {
  return question ? JSON.stringify([question.a, question.b, question.logit, question.impact]) : '';
}
