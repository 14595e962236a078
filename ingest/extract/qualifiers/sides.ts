/** Who wins and who loses, as the verb beside a name tells it in the sentence of a match, a race or an election. */
import type { EventType, Part } from '../../../shared/schema/index.ts';
import {
  BE,
  BEATEN,
  BEATS,
  BEFORE_SIDE,
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

function asSubject({ from, sentence }: PartPlace): Part | null {
  const textAt = (at: number) => sentence[at]?.text ?? '';
  let at = from.last + 1;
  while (TO_VERB.test(textAt(at))) at += 1;
  if (BE.test(textAt(at - 1))) return BEATEN.test(textAt(at)) ? 'loser' : null;
  if (WINS.test(textAt(at))) return 'winner';
  return LOSES.test(textAt(at)) ? 'loser' : null;
}

/** "Beat Chelsea", "victory over Chelsea", "lost to Chelsea", "beaten by Chelsea". */
function asObject({ from, sentence, near }: PartPlace): Part | null {
  const textAt = (at: number) => sentence[at]?.text ?? '';
  const isTitle = (at: number) =>
    near.some(({ kind, first, last }) => kind === 'role' && first <= at && at <= last);
  let at = from.first - 1;
  while (BEFORE_SIDE.test(textAt(at)) || isTitle(at)) at -= 1;
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
