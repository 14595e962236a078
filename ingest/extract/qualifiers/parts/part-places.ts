/** Where a name stands beside the words of an event: before its verb, behind it, behind a preposition, as an owner. */
import { wordsBetween } from '../../spans/between.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import {
  BE,
  BREAK,
  FINITE,
  HEAD,
  LEADS_TO_VERB,
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
const ARTICLE = /^(?:the|an?)$/iu;
const OWNER_REACH = 4;
const OPENS_PHRASE = /^(?:the|an?|his|her|its|their)$/iu;
/** What an object begins with. */
const OBJECT = /^(?:the|an?|his|her|its|their|another|(?!\p{L}+day$)\p{Lu}[\p{L}\p{M}’'-]*)$/u;

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
  const rest = afterWho(afterApposition(hasHead ? between.slice(1) : between));
  // "Slack, bought by Salesforce".
  if (slot === 'passive' && rest.join() === ',' && isBy(sentence, to)) return [slot];
  if (rest[0] === ',' && leadsToVerb(rest.slice(1)))
    return isApposed(sentence, near, from) && isVerb(sentence, to, slot) ? [slot] : [];
  return leadsToVerb(rest) || isOfVerbBefore(rest) ? [slot] : [];
}

/** Words of a phrase that opens a sentence. */
const PHRASE_REACH = 8;

/** "The judge, Ann Lee, (acquitted)": the name is in apposition to the words that open the sentence, which have no verb. */
function isApposed(sentence: Sentence, near: readonly Mention[], { first }: Mention): boolean {
  const title = near.find(({ kind, last }) => kind === 'role' && last === first - 1);
  const comma = (title?.first ?? first) - 1;
  const phrase = sentence.slice(0, Math.max(0, comma)).map(({ text }) => text);
  if (sentence[comma]?.text !== ',' || phrase.length > PHRASE_REACH) return false;
  const isOpen = OPENS_PHRASE.test(phrase[0] ?? '') || phrase.some((word) => POSSESSIVE.test(word));
  return isOpen && phrase.every((word, k) => (k > 0 ? isOfPhrase(word) : !PREPOSITION.test(word)));
}

function isOfPhrase(word: string): boolean {
  return (
    /^of$/iu.test(word) ||
    POSSESSIVE.test(word) ||
    ![BREAK, FINITE, BE, PREPOSITION, OPENS_PHRASE].some((other) => other.test(word))
  );
}

/** Behind such a name "killed two men" is its verb, "killed last week" may tell more of the name. */
function isVerb(sentence: Sentence, trigger: Mention, slot: Slot): boolean {
  const isBare = PARTICIPLE.test(sentence[trigger.first]?.text ?? '');
  return slot === 'passive' || !isBare || OBJECT.test(sentence[trigger.last + 1]?.text ?? '');
}

/** "Will", "has also", "agreed to". */
function leadsToVerb(words: readonly string[]): boolean {
  return words.every((word, k) => {
    return TO_VERB.test(word) || (LEADS_TO_VERB.test(word) && words[k + 1] === 'to');
  });
}

/** Words between a subject and the second of its verbs. */
const SECOND_REACH = 10;

/** "(Ann Lee) dismissed Ben Hope and (appointed)": the first verb has the same subject, and a second one has none of its own. */
function isOfVerbBefore(words: readonly string[]): boolean {
  const at = words.lastIndexOf('and');
  if (at < 0 || words.length > SECOND_REACH || !leadsToVerb(words.slice(at + 1))) return false;
  const verb = words.findIndex((word) => !TO_VERB.test(word));
  const clause = words.slice(verb, words[at - 1] === ',' ? at - 1 : at);
  return verb < at && FINITE.test(words[verb] ?? '') && !clause.some((word) => BREAK.test(word));
}

function slotsBehind({ from, to, sentence, near }: PartPlace): readonly Slot[] {
  const between = wordsBetween(sentence, near, to, from);
  if (between.length > REACH || between.some((word) => BREAK.test(word))) return [];
  const last = between.findLast((word) => PREPOSITION.test(word))?.toLowerCase();
  // "Appointed chairman of (the bank)": whom the title is of, and not the event.
  if (last !== undefined && last !== 'by' && isOfTitle(sentence, near, from)) return [];
  if (last !== undefined) return PREPOSITIONS.filter((word) => word === last);
  if (POSSESSIVE.test(sentence[from.last + 1]?.text ?? '')) return ['objectOwner'];
  return between.length <= OBJECT_REACH && !isPassive(sentence, to) ? ['object'] : [];
}

/** Whether nothing but a preposition and an article parts a name from a title before it. */
function isOfTitle(sentence: Sentence, near: readonly Mention[], { first }: Mention): boolean {
  const at = ARTICLE.test(sentence[first - 1]?.text ?? '') ? first - 2 : first - 1;
  return near.some(({ kind, last }) => kind === 'role' && last === at - 1);
}

/** Without what stands between two commas or in brackets right behind a name. */
function afterApposition(between: readonly string[]): readonly string[] {
  const closing = between[0] === '(' ? ')' : between[0] === ',' ? ',' : null;
  const closes = closing ? between.lastIndexOf(closing) : 0;
  return closes > 0 ? between.slice(closes + 1) : between;
}

/** Without what begins a clause about the name: "(Ann Lee), who (sacked)". */
function afterWho(words: readonly string[]): readonly string[] {
  const at = words[0] === ',' ? 1 : 0;
  return /^(?:who|which)$/iu.test(words[at] ?? '') ? words.slice(at + 1) : words;
}

/** "Was bought", "has been widely praised", "was arrested and (charged)". */
function isPassive(sentence: Sentence, trigger: Mention): boolean {
  const textAt = (at: number) => sentence[at]?.text ?? '';
  const wordBefore = (from: number) => {
    let at = from - 1;
    while (SKIPPED.test(textAt(at))) at -= 1;
    return at;
  };
  let at = wordBefore(trigger.first);
  if (textAt(at) === 'and' && PARTICIPLE.test(textAt(at - 1))) at = wordBefore(at - 1);
  return BE.test(textAt(at)) && PARTICIPLE.test(textAt(trigger.first));
}

/** Participles that are never passive. */
const ACTIVE = /^(?:plead|resign)ed$|^pled$/iu;

/**
 * Of a verb with nothing behind it that it could be done to: a participle that ends its sentence is a passive
 * ("Chairman arrested"), before a comma or a preposition it may be either ("sued for damages").
 */
function bareSlot(sentence: Sentence, trigger: Mention): 'subject' | 'passive' | null {
  const verb = sentence[trigger.first]?.text ?? '';
  if (!PARTICIPLE.test(verb) || ACTIVE.test(verb)) return 'subject';
  const behind = sentence[trigger.last + 1]?.text;
  if (behind === undefined || isBy(sentence, trigger)) return 'passive';
  return /^[.,;]$/u.test(behind) || PREPOSITION.test(behind) ? null : 'subject';
}

/** Whether it is told by whom the event was. */
function isBy(sentence: Sentence, trigger: Mention): boolean {
  return /^by$/iu.test(sentence[trigger.last + 1]?.text ?? '');
}
