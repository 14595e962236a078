/** Who wins and who loses, as the verb beside a name tells it in the sentence of a match, a race or an election. */
import { isPossessive } from '../../../../shared/model/possessive.ts';
import type { EventType, Part } from '../../../../shared/schema/index.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import {
  BE,
  BEATEN,
  BEATS,
  BEFORE_SIDE,
  BREAK,
  FINITE,
  LOSES,
  TO_VERB,
  VICTORY,
  WINNING,
  WINS,
} from './part-place-words.ts';
import type { PartPlace } from './part-places.ts';

const SIDED: ReadonlySet<EventType> = new Set(['competition', 'election', 'award']);
/** Words behind a name and an election that are looked at for a word of winning. */
const REACH = 8;

/** `winner` or `loser`; null where no verb beside the name tells. Of an award there are winners alone. */
export function sideTold(place: PartPlace, eventType: EventType): Part | null {
  if (!SIDED.has(eventType) || place.from.sentence !== place.to.sentence) return null;
  const side = asSubject(place) ?? asObject(place);
  return eventType === 'award' && side !== 'winner' ? null : side;
}

function asSubject({ from, sentence, near }: PartPlace): Part | null {
  const textAt = (at: number) => sentence[at]?.text ?? '';
  const told = (at: number): Part | null => {
    if (BE.test(textAt(at - 1))) return BEATEN.test(textAt(at)) ? 'loser' : null;
    if (WINS.test(textAt(at))) return 'winner';
    return LOSES.test(textAt(at)) ? 'loser' : null;
  };
  const verb = verbFrom(sentence, from.last + 1);
  const second = andBehind(sentence, near, verb);
  return told(verb) ?? (second === null ? null : told(verbFrom(sentence, second + 1)));
}

/** The place of the first word that may be a verb, behind auxiliaries. */
function verbFrom(sentence: Sentence, start: number): number {
  let at = start;
  while (TO_VERB.test(sentence[at]?.text ?? '')) at += 1;
  return at;
}

/** The place of the "and" behind which a verb has the subject of the first: "ran for mayor and lost". */
function andBehind(sentence: Sentence, near: readonly Mention[], verb: number): number | null {
  if (!FINITE.test(sentence[verb]?.text ?? '')) return null;
  const words = sentence.slice(verb + 1, verb + 1 + REACH).map(({ text }) => text);
  const and = words.findIndex((word) => BREAK.test(word));
  const isAnother = near.some(
    ({ kind, first }) => kind === 'person' && first > verb && first <= verb + 1 + and,
  );
  return words[and] === 'and' && !isAnother ? verb + 1 + and : null;
}

/** "Beat Chelsea", "victory over Chelsea", "lost to Chelsea", "beaten by Chelsea". */
function asObject({ from, sentence, near }: PartPlace): Part | null {
  const textAt = (at: number) => sentence[at]?.text ?? '';
  const isTitle = (at: number) =>
    near.some(({ kind, first, last }) => kind === 'role' && first <= at && at <= last);
  // "Defeating Labour's Ann Lee", "the Green candidate Ann Lee".
  const isBody = (at: number) =>
    from.kind === 'person' &&
    near.some(({ kind, first, last }) => kind === 'organization' && first <= at && at <= last);
  const isWhose = (at: number) => isPossessive(textAt(at)) && isBody(at - 1);
  let at = from.first - 1;
  while (BEFORE_SIDE.test(textAt(at)) || isTitle(at) || isBody(at) || isWhose(at)) at -= 1;
  const [before, word] = [textAt(at - 1), textAt(at).toLowerCase()];
  if (BEATS.test(word)) return 'loser';
  if (word === 'over' || word === 'against') return VICTORY.test(before) ? 'loser' : null;
  if (word === 'to') return LOSES.test(before) ? 'winner' : null;
  return word === 'by' && BEATEN.test(before) ? 'winner' : null;
}

/** Whether a word of winning or losing stands between a name and an election, or shortly behind them. */
export function hasWinningWord({ from, to, sentence }: PartPlace): boolean {
  const words = sentence.slice(Math.min(from.first, to.first), Math.max(from.last, to.last) + REACH);
  return from.sentence !== to.sentence || words.some(({ text }) => WINNING.test(text));
}
