/** Who holds an office after whom: "Ann Wood succeeded Ben Ade as chairman", "Ben Ade was replaced by Ann Wood as". */

import { isPossessive } from '../../../../shared/model/possessive.ts';
import type { Tenure } from '../../../../shared/schema/index.ts';
import { BREAK, PREPOSITION, TO_VERB } from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { linkByRule } from '../link-by-rule.ts';
import type { Link } from '../scores.ts';

const SUCCEEDS = /^(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing))$/iu;
const TAKES = /^(?:tak(?:es?|ing)|took)$/iu;
const BE = /^(?:is|are|was|were|be|been|being)$/iu;
/** It is still to come. */
const TO_COME = /^(?:will|shall|to|would|set|due|may|might)$/iu;
/** It did not happen, or others say so: then the rule says nothing. */
const DOUBTED = /^(?:not|n['’]t|never|cannot|reportedly|allegedly|supposedly|purportedly)$/iu;
/** Words between "as" and a title: an article, a body with its possessive. */
const MOST_BEFORE_TITLE = 5;
/** Words of an office with its body, between "took over as" and "from". */
const MOST_OF_OFFICE = 10;
/** What may stand between the verb and a name, beside titles and their bodies: "its founder", "the sacked coach". */
const BEFORE_NAME = /^(?:mr|mrs|ms|dr|sir|['’]s|\p{Ll}[\p{L}-]*)\.?$/iu;
const MOST_BEFORE_NAME = 6;
/** What may follow "was replaced" before "by": "in March", "on a temporary basis", "last week". */
const WHEN =
  /^(?:in|on|at|from|for|after|last|this|early|late|later|immediately|briefly|temporarily|permanently|as)$/iu;
const MOST_TO_BY = 7;
const POST = /^(?:posts?|jobs?|seats?|roles?|positions?|places?|responsibilities|duties|portfolios?)$/iu;
/** How sure the rule is; set by hand, since too few cases of it are annotated to measure, and as sure as two holders need. */
const CONFIDENCE = 0.85;
const RULE = 'one is told to follow the other in this office';
const GIVEN = 'the title is that of who follows, and not of whom they follow';

interface Succession {
  readonly next: Mention;
  readonly last: Mention;
  readonly title: Mention | null;
  readonly isToCome: boolean;
}

/** The place of a verb of following, and whether it is told of who goes: "was succeeded by". */
interface Following {
  readonly verb: number;
  readonly isPassive: boolean;
  /** The place of "as" where the office is named before who goes: "took over as chairman from". */
  readonly as?: number;
}

/** The links without the appointment of whom somebody follows: "Ann Wood was named head, replacing Ben Ade". */
export function withoutFollowed(links: readonly Link[], place: Place): Link[] {
  const followed = followedIn(place);
  return links.filter(({ type, from, to }) => {
    const isAppointment = type === 'PARTICIPATED_IN' && to.eventType === 'appointment';
    if (!isAppointment || from.sentence !== to.sentence) return true;
    if (to.first < from.first && hasPost(place.sentences[from.sentence] ?? [], from)) return false;
    const told = followed.get(from.id);
    return !told || to.first > told.verb || (told.isPassive && to.last < told.verb);
  });
}

/** "(Will take over) Ann Wood's post": who had it is appointed to nothing. */
function hasPost(words: Sentence, { last }: Mention): boolean {
  if (!isPossessive(words[last + 1]?.text ?? '')) return false;
  const at = /^(?:old|former|vacant)$/iu.test(words[last + 2]?.text ?? '') ? last + 3 : last + 2;
  return POST.test(words[at]?.text ?? '');
}

/** The links with who comes in an office and who goes, as the words tell it. */
export function withSuccessors(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  let told = withoutTitlesBefore(links, { sentences, bySentence });
  for (const [sentence, mentions] of bySentence) {
    const words = sentences[sentence] ?? [];
    for (const one of successionsIn(words, mentions)) told = withOne(told, one);
  }
  return told;
}

function withOne(links: readonly Link[], { next, last, title, isToCome }: Succession): Link[] {
  if (title === null) return [...links];
  const kept = links.filter(({ type, from, to }) => {
    const isOffice = type === 'HOLDS_ROLE' && to.id === title.id;
    return !(isOffice && (from.id === next.id || from.id === last.id));
  });
  return [
    ...kept,
    heldBy(next, title, isToCome ? 'future' : 'current'),
    heldBy(last, title, isToCome ? 'current' : 'former'),
  ];
}

/** "Ann Wood becomes chairman, succeeding Ben Ade": what stands before the verb is hers, or of nobody who is named. */
function withoutTitlesBefore(links: readonly Link[], place: Place): Link[] {
  const followed = followedIn(place);
  const isOfFollowed = ({ type, from, to }: Link) => {
    const told = type === 'HOLDS_ROLE' && from.sentence === to.sentence ? followed.get(from.id) : undefined;
    return told !== undefined && !told.isPassive && to.last < told.verb;
  };
  const held = new Set(
    links.filter((link) => link.type === 'HOLDS_ROLE' && !isOfFollowed(link)).map(({ to }) => to.id),
  );
  return links.flatMap((link): Link[] => {
    if (!isOfFollowed(link)) return [link];
    const near = place.bySentence.get(link.to.sentence) ?? [];
    const next = near.findLast(({ kind, last }) => kind === 'person' && last < link.to.first);
    if (!next || held.has(link.to.id)) return [];
    return [{ ...link, from: next, tenure: 'current', byRule: true, rules: [...link.rules, GIVEN] }];
  });
}

function heldBy(holder: Mention, title: Mention, tenure: Tenure): Link {
  return linkByRule('HOLDS_ROLE', holder, title, { rule: RULE, score: CONFIDENCE, tenure });
}

function successionsIn(words: Sentence, mentions: readonly Mention[]): Succession[] {
  return verbsIn(words).flatMap(({ verb, behind, isPassive, as }) => {
    const subject = subjectOf(words, mentions, verb);
    const named = nameBehind(words, mentions, behind);
    const object = as === undefined && named?.first !== behind ? undefined : named;
    if (!subject || !object) return [];
    const between = words.slice(subject.last + 1, verb).map((word) => word.text);
    if (between.some((word) => DOUBTED.test(word)) || (isPassive && !between.some((word) => BE.test(word))))
      return [];
    const isToCome = between.some((word) => TO_COME.test(word));
    const title = titleBehind(words, mentions, as ?? object.last + 1);
    const [next, last] = isPassive ? [object, subject] : [subject, object];
    return [{ next, last, title, isToCome }];
  });
}

/** Who stands right behind "succeeds" and the like, titles and all, or before "was succeeded by". */
function followedIn({ sentences, bySentence }: Place): ReadonlyMap<number, Following> {
  const followed = new Map<number, Following>();
  for (const [sentence, mentions] of bySentence) {
    const words = sentences[sentence] ?? [];
    for (const { verb, behind, isPassive } of verbsIn(words)) {
      const isTold = !isPassive || BE.test(words[verb - 1]?.text ?? '');
      const last = isPassive ? subjectOf(words, mentions, verb) : nameBehind(words, mentions, behind);
      if (isTold && last) followed.set(last.id, { verb, isPassive });
    }
  }
  return followed;
}

/** The verbs of following, each with the place of what stands behind it. */
function verbsIn(words: Sentence): (Following & { readonly behind: number })[] {
  return words.flatMap(({ text }, verb) => {
    const isTaking = TAKES.test(text) && isWord(words, verb + 1, 'over');
    if (isTaking) {
      const from = fromBehind(words, verb + 2);
      return from === null
        ? []
        : [{ verb, behind: from + 1, isPassive: false, ...(from > verb + 2 && { as: verb + 2 }) }];
    }
    if (!SUCCEEDS.test(text)) return [];
    const by = byBehind(words, verb);
    return [{ verb, behind: (by ?? verb) + 1, isPassive: by !== null }];
  });
}

/** The place of "by" behind a passive verb, right there or behind words that tell how and when: "replaced in March by". */
function byBehind(words: Sentence, verb: number): number | null {
  if (isWord(words, verb + 1, 'by')) return verb + 1;
  if (!BE.test(words[verb - 1]?.text ?? '')) return null;
  const behind = words.slice(verb + 1, verb + 1 + MOST_TO_BY).map(({ text }) => text);
  const by = behind.findIndex((word) => /^by$/iu.test(word));
  return by > 0 && WHEN.test(behind[0] ?? '') && !behind.slice(0, by).some((word) => BREAK.test(word))
    ? verb + 1 + by
    : null;
}

/** The place of "from" behind "took over", right there or behind the office: "as chief executive of Acme from". */
function fromBehind(words: Sentence, start: number): number | null {
  if (isWord(words, start, 'from')) return start;
  if (!isWord(words, start, 'as')) return null;
  const behind = words.slice(start + 1, start + 1 + MOST_OF_OFFICE).map(({ text }) => text);
  const at = behind.findIndex((word) => BREAK.test(word) || /^from$/iu.test(word));
  return /^from$/iu.test(behind[at] ?? '') ? start + 1 + at : null;
}

/** The person at a place, or behind the titles and adjectives there: "the sacked coach Ben Ade". */
function nameBehind(words: Sentence, mentions: readonly Mention[], start: number): Mention | undefined {
  for (let at = start; at <= start + MOST_BEFORE_NAME; at += 1) {
    const mention = mentions.find(({ kind, first, nested }) => first === at && kind !== 'event' && !nested);
    const isOwner = mention && isPossessive(words[mention.last + 1]?.text ?? '');
    if (mention?.kind === 'person' && !isOwner) return mention;
    const word = words[at]?.text ?? '';
    const isNext = mentions.some(({ kind, first }) => kind === 'person' && first === at + 1);
    // "His mentor, Ben Ade": the comma is that of an apposition.
    if (word === ',' && at > start && isNext) continue;
    if (mention) at = mention.last;
    else if (!BEFORE_NAME.test(word) || PREPOSITION.test(word) || BREAK.test(word)) return undefined;
  }
  return undefined;
}

/** The person whom nothing but auxiliaries, and an age between commas, parts from the verb. */
function subjectOf(words: Sentence, mentions: readonly Mention[], verb: number): Mention | undefined {
  const before = mentions.findLast(({ kind, last }) => kind === 'person' && last < verb);
  const between = before ? words.slice(before.last + 1, verb).map(({ text }) => text) : [];
  const isAged = between[0] === ',' && /^\d+$/u.test(between[1] ?? '') && between[2] === ',';
  return between.slice(isAged ? 3 : 0).every((word) => TO_VERB.test(word)) ? before : undefined;
}

/** "as chairman", "as Britain's prime minister" at a place. */
function titleBehind(words: Sentence, mentions: readonly Mention[], at: number): Mention | null {
  if (!isWord(words, at, 'as')) return null;
  const title = mentions.find(({ kind, first }) => kind === 'role' && first > at);
  return title && title.first - at - 1 <= MOST_BEFORE_TITLE ? title : null;
}

function isWord(words: Sentence, at: number, word: string): boolean {
  return words[at]?.text.toLowerCase() === word;
}
