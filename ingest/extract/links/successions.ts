/** Who holds an office after whom: "Ann Wood succeeded Ben Ade as chairman", "Ben Ade was replaced by Ann Wood as". */
import type { Tenure } from '../../../shared/schema/index.ts';
import { TO_VERB } from '../qualifiers/part-place-words.ts';
import type { Place } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Sentence } from '../text/sentences.ts';
import { linkByRule } from './link-by-rule.ts';
import type { Link } from './scores.ts';

const SUCCEEDS = /^(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing))$/iu;
const TAKES = /^(?:tak(?:es?|ing)|took)$/iu;
const BE = /^(?:is|are|was|were|be|been|being)$/iu;
/** It is still to come. */
const TO_COME = /^(?:will|shall|to|would|set|due|may|might)$/iu;
/** It did not happen, or others say so: then the rule says nothing. */
const DOUBTED = /^(?:not|n['’]t|never|cannot|reportedly|allegedly|supposedly|purportedly)$/iu;
/** Words between "as" and a title: an article, a body with its possessive. */
const MOST_BEFORE_TITLE = 5;
/** How sure the rule is; set by hand, since too few cases of it are annotated to measure, and as sure as two holders need. */
const CONFIDENCE = 0.85;
const RULE = 'one is told to follow the other in this office';

interface Succession {
  readonly verb: number;
  readonly next: Mention;
  readonly last: Mention;
  readonly title: Mention | null;
  readonly isToCome: boolean;
}

/** The links with who comes in an office and who goes, as the words tell it. */
export function withSuccessors(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  let told = [...links];
  for (const [sentence, mentions] of bySentence) {
    const words = sentences[sentence] ?? [];
    for (const one of successionsIn(words, mentions)) told = withOne(told, one);
  }
  return told;
}

function withOne(links: readonly Link[], { verb, next, last, title, isToCome }: Succession): Link[] {
  const kept = links.filter(({ type, from, to }) => {
    const isOffice = type === 'HOLDS_ROLE' && to.id === title?.id;
    // Whom somebody replaces is not appointed.
    const isGoing = type === 'PARTICIPATED_IN' && from.id === last.id && isAppointment(to, verb);
    return !isGoing && !(isOffice && (from.id === next.id || from.id === last.id));
  });
  if (title === null) return kept;
  return [
    ...kept,
    heldBy(next, title, isToCome ? 'future' : 'current'),
    heldBy(last, title, isToCome ? 'current' : 'former'),
  ];
}

function isAppointment({ eventType, first, last }: Mention, verb: number): boolean {
  return eventType === 'appointment' && first <= verb && verb <= last;
}

function heldBy(holder: Mention, title: Mention, tenure: Tenure): Link {
  return linkByRule('HOLDS_ROLE', holder, title, { rule: RULE, score: CONFIDENCE, tenure });
}

function successionsIn(words: Sentence, mentions: readonly Mention[]): Succession[] {
  return words.flatMap(({ text }, verb) => {
    const isTaking = TAKES.test(text) && isWord(words, verb + 1, 'over') && isWord(words, verb + 2, 'from');
    if (!SUCCEEDS.test(text) && !isTaking) return [];
    const isPassive = isWord(words, verb + 1, 'by');
    const behind = verb + (isTaking ? 3 : isPassive ? 2 : 1);
    const subject = subjectOf(words, mentions, verb);
    const object = mentions.find(
      ({ kind, first, nested }) => kind === 'person' && first === behind && !nested,
    );
    if (!subject || !object) return [];
    const between = words.slice(subject.last + 1, verb).map((word) => word.text);
    if (between.some((word) => DOUBTED.test(word)) || (isPassive && !between.some((word) => BE.test(word))))
      return [];
    const isToCome = between.some((word) => TO_COME.test(word));
    const title = titleBehind(words, mentions, object);
    const [next, last] = isPassive ? [object, subject] : [subject, object];
    return [{ verb, next, last, title, isToCome }];
  });
}

/** The person whom nothing but auxiliaries, and an age between commas, parts from the verb. */
function subjectOf(words: Sentence, mentions: readonly Mention[], verb: number): Mention | undefined {
  const before = mentions.findLast(({ kind, last }) => kind === 'person' && last < verb);
  const between = before ? words.slice(before.last + 1, verb).map(({ text }) => text) : [];
  const isAged = between[0] === ',' && /^\d+$/u.test(between[1] ?? '') && between[2] === ',';
  return between.slice(isAged ? 3 : 0).every((word) => TO_VERB.test(word)) ? before : undefined;
}

/** "as chairman", "as Britain's prime minister" right behind a name. */
function titleBehind(words: Sentence, mentions: readonly Mention[], name: Mention): Mention | null {
  if (!isWord(words, name.last + 1, 'as')) return null;
  const title = mentions.find(({ kind, first }) => kind === 'role' && first > name.last);
  return title && title.first - name.last - 2 <= MOST_BEFORE_TITLE ? title : null;
}

function isWord(words: Sentence, at: number, word: string): boolean {
  return words[at]?.text.toLowerCase() === word;
}
