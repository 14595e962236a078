/** "Police arrested Ann Hill's brother, Ben Lee": whose brother he is was not arrested. */
import { isApostrophe, isPossessive } from '../../../../shared/model/possessive.ts';
import { OTHERS, RIVAL, SPEAKS_FOR } from '../../qualifiers/kin/relative-words.ts';
import { BREAK, FINITE, PERSONAL, PREPOSITION } from '../../qualifiers/parts/part-place-words.ts';
import { type Slot, slotsOf } from '../../qualifiers/parts/part-places.ts';
import { partTold } from '../../qualifiers/parts/parts.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';
import { withMoved } from './moved.ts';

/** Adjectives before the word for a relative. */
const MOST_ADJECTIVES = 3;
const ADJECTIVE = /^\p{Ll}[\p{L}-]*$/u;
/** What closes a name behind a comma. */
const CLOSES = /^[,.;:!?)—–]$/u;
/** Places beside an event that a phrase with an owner does not fill. */
const LOOSE: ReadonlySet<Slot> = new Set(['beside', 'objectOwner']);
const DOES: ReadonlySet<Slot> = new Set(['subject', 'by']);

/** A word for somebody by whom they belong to, with the name of that one. */
export interface Relative {
  readonly last: number;
  readonly word: string;
  readonly name: Mention | null;
}

/** The links of owners of a relative, an aide or a rival, given to that one where the event is told of it. */
export function withoutOwners(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return withMoved(links, { sentences, bySentence }, (owner, trigger) => {
    if (owner.sentence !== trigger.sentence || trigger.eventType === 'competition') return undefined;
    const sentence = sentences[trigger.sentence] ?? [];
    const near = bySentence.get(trigger.sentence) ?? [];
    const relative = relativeOf(sentence, near, owner);
    if (!relative) return undefined;
    const { last, word, name } = relative;
    const isWithin = owner.last < trigger.first && trigger.first <= last;
    const isBeside = last + 1 === trigger.first && !FINITE.test(sentence[trigger.first]?.text ?? '');
    // "Ann's husband killed her".
    const isToOwner = owner.last < trigger.first && PERSONAL.test(sentence[trigger.last + 1]?.text ?? '');
    if (isWithin || isBeside || isToOwner) return undefined;
    const phrase = { from: { ...owner, last }, to: trigger, sentence, near };
    const isTold = slotsOf(phrase).some((slot) => !LOOSE.has(slot) && !isDoneFor(word, trigger, slot));
    if (!isTold) return undefined;
    return name && { name, part: trigger.eventType ? partTold(phrase, trigger.eventType) : null };
  });
}

/** "Ann's lawyer sued", "signed with Ann's agent": what is done by these, or agreed with them, is done for Ann. */
function isDoneFor(word: string, { eventType }: Mention, slot: Slot): boolean {
  if (!SPEAKS_FOR.test(word)) return false;
  return eventType === 'agreement' || (eventType === 'trial' && DOES.has(slot));
}

/** Where the words begin that tell of what an owner has: behind "Ann's", "Ann, whose". */
function phraseOf(words: Sentence, { kind, last }: Mention): number | null {
  const [mark, next] = [words[last + 1]?.text ?? '', words[last + 2]?.text ?? ''];
  if (isPossessive(mark) || isApostrophe(mark)) return last + 2;
  return kind === 'person' && mark === ',' && /^whose$/iu.test(next) ? last + 3 : null;
}

/** The relative behind a possessive, with what it is called: "Ann's elder brother, Ben Lee,", "Apple's rival Samsung". */
export function relativeOf(words: Sentence, near: readonly Mention[], owner: Mention): Relative | null {
  const textAt = (at: number) => words[at]?.text ?? '';
  const begins = phraseOf(words, owner);
  if (begins === null) return null;
  for (let at = begins; at <= begins + MOST_ADJECTIVES; at += 1) {
    const title = owner.kind === 'person' && near.find(({ kind, first }) => kind === 'role' && first === at);
    const isRelative = (owner.kind === 'person' ? OTHERS : RIVAL).test(textAt(at));
    if (title || isRelative) {
      const last = title ? title.last : withInLaw(words, at);
      const name = nameBehind(words, near, last);
      const end = name?.last ?? last;
      const isClosed = name !== null && textAt(last + 1) === ',' && textAt(end + 1) === ',';
      return { last: isClosed ? end + 1 : end, word: textAt(title ? last : at), name };
    }
    if (!isAdjective(textAt(at))) return null;
  }
  return null;
}

/** The last word of a "brother-in-law", whose hyphens part words. */
function withInLaw(words: Sentence, at: number): number {
  const rest = words.slice(at + 1, at + 5).map(({ text }) => text);
  return /^-in-laws?$/iu.test(rest.join('')) ? at + 4 : at;
}

function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !PREPOSITION.test(word) && !BREAK.test(word);
}

/** The place behind a title and the body before it: "(his brother,) Labour MP (Ben Lee)". */
function behindTitle(near: readonly Mention[], begins: number): number {
  const outer = near.filter(({ nested }) => !nested);
  const body = outer.find(
    ({ kind, first }) => first === begins && (kind === 'organization' || kind === 'country'),
  );
  const title = outer.find(({ kind, first }) => kind === 'role' && first === (body?.last ?? begins - 1) + 1);
  return title ? title.last + 1 : begins;
}

/** The name right behind a word, or between two commas behind it, with a title of its own or without. */
function nameBehind(words: Sentence, near: readonly Mention[], at: number): Mention | null {
  const isApposed = words[at + 1]?.text === ',';
  const begins = at + (isApposed ? 2 : 1);
  const start = behindTitle(near, begins);
  const name = near.find(({ kind, first, nested }) => {
    return (kind === 'person' || kind === 'organization') && first === start && !nested;
  });
  if (!name || (isApposed && !CLOSES.test(words[name.last + 1]?.text ?? '.'))) return null;
  return name;
}
