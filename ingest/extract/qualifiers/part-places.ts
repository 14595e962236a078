/** Where a name stands beside the words of an event: before its verb, behind it, behind a preposition, as an owner. */
import { wordsBetween } from '../spans/between.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Sentence } from '../text/sentences.ts';
import {
  BE,
  BREAK,
  HEAD,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PREPOSITIONS,
  SKIPPED,
  TO_VERB,
} from './part-place-words.ts';

/** A name and the words of an event in one sentence, with the mentions of that sentence. */
export interface PartPlace {
  readonly from: Mention;
  readonly to: Mention;
  readonly sentence: Sentence;
  readonly near: readonly Mention[];
}

/** `beside`: right before the words; `objectOwner`: who has what stands behind the verb. */
export type Slot =
  | 'subject'
  | 'passive'
  | 'beside'
  | 'owner'
  | 'object'
  | 'objectOwner'
  | (typeof PREPOSITIONS)[number];

/** Words between a name and those of an event, and between a verb and its object without a preposition. */
const REACH = 14;
const OBJECT_REACH = 4;
const OWNER_REACH = 4;

/** The places of a name, the more telling one first; none where the sentence does not plainly put it in one. */
export function slotsOf(place: PartPlace): readonly Slot[] {
  if (place.from.sentence !== place.to.sentence) return [];
  return place.from.last < place.to.first ? slotsBefore(place) : slotsBehind(place);
}

function slotsBefore({ from, to, sentence, near }: PartPlace): readonly Slot[] {
  const between = wordsBetween(sentence, near, from, to);
  const [next = ''] = between;
  if (POSSESSIVE.test(next) && between.length <= OWNER_REACH) return ['owner'];
  const slot = isPassive(sentence, to) ? 'passive' : bareSlot(sentence, to);
  if (!slot) return [];
  if (between.length === 0) return from.nested ? ['beside'] : ['beside', slot];
  const hasHead = HEAD.test(next);
  if (between.length > REACH || (from.nested && !hasHead)) return [];
  const rest = afterApposition(hasHead ? between.slice(1) : between);
  // "Slack, bought by Salesforce".
  if (slot === 'passive' && rest.join() === ',' && isBy(sentence, to)) return [slot];
  return rest.every((word) => TO_VERB.test(word)) ? [slot] : [];
}

function slotsBehind({ from, to, sentence, near }: PartPlace): readonly Slot[] {
  const between = wordsBetween(sentence, near, to, from);
  if (between.length > REACH || between.some((word) => BREAK.test(word))) return [];
  const last = between.findLast((word) => PREPOSITION.test(word))?.toLowerCase();
  if (last !== undefined) return PREPOSITIONS.filter((word) => word === last);
  if (POSSESSIVE.test(sentence[from.last + 1]?.text ?? '')) return ['objectOwner'];
  return between.length <= OBJECT_REACH && !isPassive(sentence, to) ? ['object'] : [];
}

/** Without what stands between two commas or in brackets right behind a name. */
function afterApposition(between: readonly string[]): readonly string[] {
  const closing = between[0] === '(' ? ')' : between[0] === ',' ? ',' : null;
  const closes = closing ? between.lastIndexOf(closing) : 0;
  return closes > 0 ? between.slice(closes + 1) : between;
}

/** "Was bought", "has been widely praised". */
function isPassive(sentence: Sentence, trigger: Mention): boolean {
  let at = trigger.first - 1;
  while (SKIPPED.test(sentence[at]?.text ?? '')) at -= 1;
  return BE.test(sentence[at]?.text ?? '') && PARTICIPLE.test(sentence[trigger.first]?.text ?? '');
}

/**
 * Of a verb with nothing behind it that it could be done to: a participle that ends its sentence is a passive
 * ("Chairman arrested"), before a comma or a preposition it may be either ("sued for damages").
 */
function bareSlot(sentence: Sentence, trigger: Mention): 'subject' | 'passive' | null {
  if (!PARTICIPLE.test(sentence[trigger.first]?.text ?? '')) return 'subject';
  const behind = sentence[trigger.last + 1]?.text;
  if (behind === undefined || isBy(sentence, trigger)) return 'passive';
  return /^[.,;]$/u.test(behind) || PREPOSITION.test(behind) ? null : 'subject';
}

/** Whether it is told by whom the event was. */
function isBy(sentence: Sentence, trigger: Mention): boolean {
  return /^by$/iu.test(sentence[trigger.last + 1]?.text ?? '');
}
