/** Which part a name plays in an event by its place beside the words of the event, by its title, or by its kind. */
import type { EventType, Part } from '../../../../shared/schema/index.ts';
import { wordsBetween } from '../../spans/between.ts';
import type { Mention } from '../../spans/mentions.ts';
import { titleInFull } from '../titles/titles.ts';
import { isAccusedOf } from './accused.ts';
import { partFits } from './part.ts';
import { BREAK, POSSESSIVE, PREPOSITION, TO_VERB } from './part-place-words.ts';
import { type PartPlace, slotsOf } from './part-places.ts';
import { ACCEPTS, ANNOUNCES, BUYS, FRAMES, KILLS, MERGES, OFFICE_CHANGE, TITLED } from './parts-words.ts';
import { hasWinningWord, sideTold } from './sides.ts';
import { isVictim } from './victims.ts';

const BEFORE_TITLE = /^(?:the|an?)$/iu;

/** The part that the text tells in so many words; null where it tells none. */
export function partTold(place: PartPlace, eventType: EventType): Part | null {
  if (eventType === 'attack' && isAccusedOf(place)) return 'attacker';
  if (partFits('victim', eventType) && isVictim(place)) return 'victim';
  return (
    visitingPart(place, eventType) ??
    handledPart(place) ??
    hostPart(place, eventType) ??
    removedPart(place, eventType) ??
    relativePart(place, eventType) ??
    sideTold(place, eventType) ??
    framedPart(place, eventType) ??
    titledPart(place, eventType)
  );
}

/** "Referee Howard Webb", "Judge Lord Kinclaven", "Ann Lee, a lawyer for", "Ann Lee, prosecuting,". */
function titledPart(place: PartPlace, eventType: EventType): Part | null {
  const titled = TITLED.filter(({ event }) => event === eventType);
  if (place.from.kind !== 'person' || titled.length === 0) return null;
  const titles = titlesBeside(place);
  return titled.find(({ words }) => titles.some((title) => words.test(title)))?.part ?? null;
}

/** What stands right before a name, and behind a comma right behind it. */
function titlesBeside({ from: { first, last }, sentence, near }: PartPlace): string[] {
  const titleAt = (isThere: (title: Mention) => boolean) => {
    const title = near.find((mention) => mention.kind === 'role' && isThere(mention));
    return title && titleInFull(title.text);
  };
  const before = titleAt(({ last: end }) => end === first - 1) ?? sentence[first - 1]?.text ?? '';
  if (sentence[last + 1]?.text !== ',') return [before];
  const at = BEFORE_TITLE.test(sentence[last + 2]?.text ?? '') ? last + 3 : last + 2;
  return [before, titleAt(({ first: begin }) => begin === at) ?? sentence[at]?.text ?? ''];
}

/** Verbs and a preposition behind which "visiting" tells of the next name, and not of what is done. */
const BEFORE_VISITOR =
  /^(?:told|tells|met|meets|hosted|hosts|welcomed|welcomes|received|receives|greeted|assured|assures|informed|asked|urged|thanked|with)$/iu;

/** "Ann Lee told visiting Chancellor Ben Hill": he came, and she was there. */
function visitingPart({ from, to, sentence, near }: PartPlace, eventType: EventType): Part | null {
  if (eventType !== 'visit' || from.sentence !== to.sentence || !/^visiting$/iu.test(to.text)) return null;
  if (!BEFORE_VISITOR.test(sentence[to.first - 1]?.text ?? '')) return null;
  if (from.last < to.first) return 'host';
  const between = wordsBetween(sentence, near, to, from);
  if (between.length === 0) return from.kind === 'person' ? 'agent' : null;
  const isOfTitle = near.some(({ kind, first }) => kind === 'person' && first > from.last);
  return from.kind === 'person' && !isOfTitle && between.every((word) => /^\p{Lu}/u.test(word))
    ? 'agent'
    : null;
}

const HOSTS = /^(?:host(?:s|ed|ing)?|convene[sd]?|convening)$/iu;
/** Words between such a verb and its event. */
const HOSTS_REACH = 4;

/** "Ann Lee hosted a (dinner) for". */
function hostPart({ from, to, sentence, near }: PartPlace, eventType: EventType): Part | null {
  if (!partFits('host', eventType) || from.sentence !== to.sentence || from.last >= to.first) return null;
  const between = wordsBetween(sentence, near, from, to).filter((word, k) => k > 0 || word !== ',');
  const verb = between.findIndex((word) => !TO_VERB.test(word));
  const rest = between.slice(verb + 1);
  const isObject =
    rest.length <= HOSTS_REACH && !rest.some((word) => BREAK.test(word) || PREPOSITION.test(word));
  return HOSTS.test(between[verb] ?? '') && isObject ? 'host' : null;
}

/** "(Voted) to remove President Ann Lee", "a (vote) of no confidence in Ann Lee". */
const REMOVES =
  /^(?:remove|oust|expel|dismiss|sack|censure|impeach|suspend|recall|confirm|elect|appoint|lift|strip)$/iu;

/** Of whom a vote is, and who loses or survives one. */
function removedPart({ from, to, sentence, near }: PartPlace, eventType: EventType): Part | null {
  if (eventType !== 'vote' || from.kind !== 'person' || from.sentence !== to.sentence) return null;
  if (from.last < to.first) {
    const between = wordsBetween(sentence, near, from, to);
    const verb = between.findIndex((word) => !TO_VERB.test(word));
    const isOwn = /^(?:los(?:t|es?)|surviv(?:ed|es?)|fac(?:ed|es?)|w[io]ns?)$/iu.test(between[verb] ?? '');
    return isOwn && between.includes('confidence') ? 'target' : null;
  }
  const between = wordsBetween(sentence, near, to, from);
  if (between.some((word) => BREAK.test(word))) return null;
  const isConfidence = between.includes('confidence') && between.at(-1) === 'in';
  return isConfidence || (between.includes('to') && REMOVES.test(between.at(-1) ?? '')) ? 'target' : null;
}

/** Words of an apposition between a body and "that". */
const MOST_APPOSED = 6;

/** "Discover, which Capital One is buying", "the jeweller that Acme bought": the pronoun is what is bought. */
function relativePart({ from, to, sentence, near }: PartPlace, eventType: EventType): Part | null {
  const isBefore = from.sentence === to.sentence && from.last < to.first;
  if (eventType !== 'acquisition' || !isBefore || !BUYS.test(to.text)) return null;
  const buyer = near.findLast(({ kind, last, nested }) => kind !== 'event' && !nested && last < to.first);
  const isSubject =
    buyer &&
    /^(?:which|that)$/u.test(sentence[buyer.first - 1]?.text ?? '') &&
    sentence.slice(buyer.last + 1, to.first).every(({ text }) => TO_VERB.test(text));
  if (!isSubject) return null;
  if (buyer.id === from.id) return 'buyer';
  const apposed = sentence.slice(from.last + 1, buyer.first - 1).map(({ text }) => text);
  const isNext = apposed.length <= MOST_APPOSED && (apposed.length === 0 || apposed[0] === ',');
  return isNext && apposed.slice(1).every((word) => /^[\p{L}\d-]+$/u.test(word)) ? 'target' : null;
}

const OWN = /^(?:his|her|their|its|my|our)$/iu;

/** "The president accepted the resignation of", "announced the appointment of": whose it is stands behind, or before it. */
function handledPart({ from, to, sentence, near }: PartPlace): Part | null {
  const isBefore = from.sentence === to.sentence && from.last < to.first;
  if (!isBefore || !OFFICE_CHANGE.test(to.text)) return null;
  // "The minister, Ann Lee, on Monday accepted": the comma closes her apposition.
  const between = wordsBetween(sentence, near, from, to).filter((word, k) => k > 0 || word !== ',');
  const [verb = '', ...rest] = between.slice(between.findIndex((word) => !TO_VERB.test(word)));
  const isAccepted = ACCEPTS.test(verb) && to.eventType === 'resignation';
  if ((!isAccepted && !ANNOUNCES.test(verb)) || rest.some((word) => BREAK.test(word))) return null;
  const isOthers = /^of$/iu.test(sentence[to.last + 1]?.text ?? '') || POSSESSIVE.test(rest.at(-1) ?? '');
  return isAccepted || (isOthers && !rest.some((word) => OWN.test(word))) ? 'agent' : null;
}

function framedPart(place: PartPlace, eventType: EventType): Part | null {
  const frames = FRAMES[eventType];
  const slots = frames ? slotsOf(place) : [];
  if (!frames || slots.length === 0) return null;
  const { from, to, sentence } = place;
  const words = sentence.slice(to.first, to.last + 1).map(({ text }) => text);
  for (const frame of frames) {
    if (!words.some((word) => frame.words.test(word))) continue;
    const slot = slots.find((one) => frame.parts[one]);
    const part = slot && frame.parts[slot];
    if (!part) continue;
    const isVictim = from.kind === 'person' || (slot !== 'object' && words.some((word) => KILLS.test(word)));
    return eventType === 'attack' && part === 'target' && isVictim ? 'victim' : part;
  }
  return null;
}

/**
 * The part that nearly all of a kind play in events of a type, where the text tells none: persons speak in speeches and
 * are whom a resignation is of, and nobody has won an election of which no word of winning is said.
 * @param read the part as the model reads it
 */
export function partUsual(place: PartPlace, eventType: EventType, read: Part): Part {
  const isPerson = place.from.kind === 'person';
  if (eventType === 'speech' && isPerson) return 'speaker';
  if (eventType === 'appointment' && !isPerson) return 'agent';
  if (eventType === 'acquisition' && MERGES.test(place.to.text)) return 'agent';
  if (eventType === 'resignation') return isPerson ? 'subject' : 'agent';
  return eventType === 'election' && read === 'winner' && !hasWinningWord(place) ? 'agent' : read;
}
