import type { DecideResult, Question, Review } from '../../../../shared/contract/index.ts';
import type { Fault } from '../loadable.ts';

/** Working through the pairs that may be one: which are left, what was answered, how to go back. */

export type Answer = 'same' | 'different' | 'skip';

/** A question that is behind the reader. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
  /** The decision that was taken; null of what was skipped, and of what stood already. */
  readonly decision: string | null;
}

export interface Reviewing {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** What is still asked, the present question first. */
  readonly left: readonly Question[];
  /** How many the service has beside those that were skipped. */
  readonly waiting: number;
  readonly behind: readonly Answered[];
  /** An answer is on its way. */
  readonly saving: boolean;
  readonly fault: Fault | null;
  /** What happened last, for those who do not see it. */
  readonly told: string;
}

export const NO_REVIEW: Reviewing = {
  status: 'idle',
  left: [],
  waiting: 0,
  behind: [],
  saving: false,
  fault: null,
  told: '',
};

/** Two entities that are asked about, in either order. */
export function pairKey({ a, b }: Question): string {
  return [a.entity.id, b.entity.id].sort().join(' ');
}

/** The questions as the service has them now. What was skipped is not asked again; what stands first stays so. */
export function questionsCame(state: Reviewing, { questions, total }: Review): Reviewing {
  const skipped = new Set(
    state.behind.filter(({ answer }) => answer === 'skip').map(({ question }) => pairKey(question)),
  );
  const fresh = questions.filter((question) => !skipped.has(pairKey(question)));
  const present = state.left[0];
  const stays = present && fresh.find((question) => pairKey(question) === pairKey(present));
  const left = stays ? [stays, ...fresh.filter((question) => question !== stays)] : fresh;
  const waiting = Math.max(left.length, total - (questions.length - fresh.length));
  return { ...state, status: 'ready', left, waiting, fault: null };
}

/** The questions could not be asked for; those that are here stay. */
export function questionsFailed(state: Reviewing, fault: Fault): Reviewing {
  return { ...state, status: state.status === 'ready' ? 'ready' : 'failed', saving: false, fault };
}

/** The question that the reader is at. */
export function presentQuestion(state: Reviewing): Question | null {
  return state.left[0] ?? null;
}

/** `{ at: 3, of: 41 }`: the third of all that were and are asked. */
export function progress({ behind, waiting }: Reviewing): { readonly at: number; readonly of: number } {
  return { at: Math.min(behind.length + 1, behind.length + waiting), of: behind.length + waiting };
}

/** On to the next one, with what was answered on the way to the service. */
export function answering(state: Reviewing): Reviewing {
  return { ...state, saving: true, fault: null };
}

const TOLD = { same: 'are one', different: 'are two', skip: 'skipped' } as const;

/** Answered: the next question is here. */
export function answered(state: Reviewing, answer: Answer, result: DecideResult | null): Reviewing {
  const [question, ...left] = state.left;
  if (!question) return { ...state, saving: false };
  const decision = result?.changed ? result.decision.id : null;
  return {
    ...state,
    saving: false,
    fault: null,
    left,
    waiting: Math.max(left.length, state.waiting - 1),
    behind: [...state.behind, { question, answer, decision }],
    told: `${question.a.entity.name} and ${question.b.entity.name}: ${TOLD[answer]}.`,
  };
}

/** The answer could not be kept: the question stays. */
export function notAnswered(state: Reviewing, fault: Fault): Reviewing {
  return { ...state, saving: false, fault };
}

/** Back to the question before, as if it had never been answered. */
export function steppedBack(state: Reviewing): Reviewing {
  const last = state.behind.at(-1);
  if (!last) return { ...state, saving: false };
  const { a, b } = last.question;
  return {
    ...state,
    saving: false,
    fault: null,
    left: [last.question, ...state.left],
    waiting: state.waiting + 1,
    behind: state.behind.slice(0, -1),
    told: `Taken back: ${a.entity.name} and ${b.entity.name} are asked again.`,
  };
}

/** After one of the decisions was taken back elsewhere: its question is not behind the reader any more. */
export function withoutDecision(state: Reviewing, id: string): Reviewing {
  if (state.behind.at(-1)?.decision === id) return { ...steppedBack(state), saving: state.saving };
  return { ...state, behind: state.behind.filter(({ decision }) => decision !== id) };
}

const KEYS = new Map<string, Answer | 'undo'>([
  ['s', 'same'],
  ['d', 'different'],
  ['k', 'skip'],
  ['u', 'undo'],
]);

/** What a key means on this page. */
export function keyMeaning(key: string): Answer | 'undo' | null {
  return KEYS.get(key.toLowerCase()) ?? null;
}
