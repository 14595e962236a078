/** Who only says what others did took no part in it: "Ann Lee said that rebels attacked the town". */
import { isPossessive } from '../../../../shared/model/possessive.ts';
import type { EventType } from '../../../../shared/schema/index.ts';
import { BE, TO_VERB } from '../../qualifiers/parts/part-place-words.ts';
import { type Slot, slotsOf } from '../../qualifiers/parts/part-places.ts';
import { partTold } from '../../qualifiers/parts/parts.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

export const SAYS =
  /^(?:said|says|told|tells|added|adds|stated|states|claimed|claims|insisted|insists|warned|warns|noted|notes|explained|explains|argued|argues|reported|reports|recalled|recalls|testified|wrote|writes)$/iu;
/** Behind these only "that" begins what is said: "said after the meeting that". */
const NOT_YET =
  /^(?:after|at|as|about|before|by|during|following|for|from|in|of|on|to|when|while|with|upon)$/iu;
/** These may mean who says it. */
const SELF = /^(?:he|she|i|we|us|me|him|himself|herself|myself|ourselves)$/iu;
/** "His arrest", "my trial". */
const OWN = /^(?:his|her|my|our|their|its)$/iu;
const OWN_REACH = 3;
const DOERS: ReadonlySet<Slot> = new Set(['subject', 'passive', 'by', 'owner']);
/** Of which titles are. */
const BODIES: ReadonlySet<Mention['kind']> = new Set(['organization', 'country']);
const QUOTE = /^["“”‘’']+$/u;
/** A sentence that begins with these has a clause of its subject first. */
const OPENS = /^(?:After|Before|While|When|Having|Following|Upon|\p{Lu}\p{Ll}+ing)$/u;
/** Nouns and adjectives before a title. */
const MOST_ATTRIBUTES = 3;
const ATTRIBUTE = /^(?!(?:and|or|but|the|an?|that|when|while|as)$)\p{Ll}[\p{L}-]*$/u;
/** Words of a title or an apposition between a name and its verb. */
const REACH = 20;

/** A stretch of words of a sentence, the first and the one behind the last. */
type Stretch = readonly [from: number, until: number];

/** The links without those of who does no more than tell of an event; who gives a speech took part in it. */
export function withoutTellers(links: readonly Link[], place: Place): Link[] {
  return links.filter((link) => !isTeller(link, place));
}

function isTeller({ type, from, to }: Link, { sentences, bySentence }: Place): boolean {
  if (type !== 'PARTICIPATED_IN' || to.eventType === 'speech' || from.sentence !== to.sentence) return false;
  const sentence = sentences[from.sentence] ?? [];
  const near = bySentence.get(from.sentence) ?? [];
  const isPartTold = () =>
    to.eventType !== null && partTold({ from, to, sentence, near }, to.eventType) !== null;
  if (isReacting(sentence, near, from, to)) return !isPartTold();
  const told = toldBy(sentence, near, from);
  if (!told || to.first < told[0] || to.last >= told[1]) return false;
  if (isPartTold()) return false;
  if (from.kind !== 'person' || from.nested) return hasDoer(sentence, near, told, { from, to });
  const words = sentence.slice(...told).map(({ text }) => text);
  const isOwn = sentence
    .slice(Math.max(told[0], to.first - OWN_REACH), to.first)
    .some(({ text }) => OWN.test(text));
  return !isOwn && !words.some((word) => SELF.test(word));
}

/** What is done about an event by who did not take part in it; who calls something so says what it was. */
const REACTS =
  /^(?:condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|deplor(?:e|es|ed|ing)|lament(?:s|ed|ing)?|mourn(?:s|ed|ing)?|said|says|slammed|decried|call(?:s|ed|ing)|describ(?:es|ed|ing))$/iu;
const THE = /^(?:the|this)$/iu;
/** What befalls or is done to somebody; a meeting that is called is another matter. */
const REACTED: ReadonlySet<EventType> = new Set([
  'resignation',
  'arrest',
  'attack',
  'trial',
  'death',
  'disaster',
  'accident',
  'sanction',
]);

/** "Ann Lee condemned the attack", "called the arrest kidnapping", "said the verdict showed". */
function isReacting(words: Sentence, near: readonly Mention[], from: Mention, to: Mention): boolean {
  if (from.last >= to.first || !to.eventType || !REACTED.has(to.eventType) || from.nested) return false;
  let at = to.first - 1;
  while (
    at > from.last &&
    /^\p{Ll}[\p{L}-]*$/u.test(words[at]?.text ?? '') &&
    !THE.test(words[at]?.text ?? '')
  )
    at -= 1;
  if (!THE.test(words[at]?.text ?? '') || !REACTS.test(words[at - 1]?.text ?? '')) return false;
  const isNamed = near.some(({ kind, first, nested }) => {
    return kind === 'person' && !nested && first > from.last && first < at;
  });
  return !isNamed && at - 1 - from.last <= REACH;
}

/** Whether what is said names somebody else who did it, or whom it befell. */
function hasDoer(
  sentence: Sentence,
  near: readonly Mention[],
  [start, end]: Stretch,
  { from, to }: Pick<Link, 'from' | 'to'>,
): boolean {
  return near.some((other) => {
    const isName = other.id !== from.id && other.kind !== 'role' && other.kind !== 'event';
    if (!isName || other.first < start || other.last >= end) return false;
    return slotsOf({ from: other, to, sentence, near }).some((slot) => DOERS.has(slot));
  });
}

/** What somebody is told to say, where that is the rest of the sentence or all before it. */
function toldBy(words: Sentence, near: readonly Mention[], { first, last }: Mention): Stretch | null {
  const textAt = (at: number) => words[at]?.text ?? '';
  const title = near.find((mention) => mention.kind === 'role' && mention.last === first - 1);
  const start = withOwner(words, near, withAttributes(words, title, first));
  if (/^to$/iu.test(textAt(start - 1)) && /^according$/iu.test(textAt(start - 2)))
    return start === 2 ? [last + 1, words.length] : [0, start - 2];
  if (SAYS.test(textAt(start - 1)) && /^[,"”’']$/u.test(textAt(start - 2))) return [0, start - 1];
  const verb = verbBehind(words, last);
  if (!SAYS.test(textAt(verb)) || BE.test(textAt(verb - 1))) return null;
  const behind = textAt(verb + 1);
  const quotes = behind === ':' || (behind === ',' && QUOTE.test(textAt(verb + 2)));
  if (/^(?:\W*)$/u.test(behind) && !quotes) return isToldBefore(words, start) ? [0, start] : null;
  const that = words.findIndex(({ text }, at) => at > verb && /^that$/iu.test(text));
  if (that > 0) return [that + 1, words.length];
  return NOT_YET.test(textAt(verb + 1)) ? null : [verb + 1, words.length];
}

/** Where a name begins with its title and the nouns before that: "civil society leader Ann Lee". */
function withAttributes(words: Sentence, title: Mention | undefined, first: number): number {
  if (!title) return first;
  let at = title.first;
  while (title.first - at < MOST_ATTRIBUTES && ATTRIBUTE.test(words[at - 1]?.text ?? '')) at -= 1;
  return words[at - 1]?.text === ',' ? at : title.first;
}

/** Where a name begins with whom its title is of: "Ukraine's energy minister", "Mali's army spokesman". */
function withOwner(words: Sentence, near: readonly Mention[], start: number): number {
  const mark = isPossessive(words[start - 1]?.text ?? '') ? 1 : 0;
  const owner = near.find(({ kind, last }) => BODIES.has(kind) && last === start - 1 - mark);
  if (!owner) return start;
  return mark === 0 ? withOwner(words, near, owner.first) : owner.first;
}

/** Whether what stands before a name is what is said, and not what its bearer did: "after winning, Ann Lee said". */
function isToldBefore(words: Sentence, start: number): boolean {
  const before = words[start - 1]?.text ?? '';
  return QUOTE.test(before) || (before === ',' && !OPENS.test(words[0]?.text ?? ''));
}

/** The place of the first word behind a name that may be its verb. */
function verbBehind(words: Sentence, last: number): number {
  let at = last + 1;
  if (words[at]?.text === ',') {
    const closes = words.findIndex(
      ({ text }, k) => k > at && k <= at + REACH && text === ',' && SAYS.test(words[k + 1]?.text ?? ''),
    );
    at = closes > 0 ? closes + 1 : at + 1;
  }
  while (TO_VERB.test(words[at]?.text ?? '')) at += 1;
  return at;
}
