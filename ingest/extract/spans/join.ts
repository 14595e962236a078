/** Neighbouring mentions that the labels take for two and that are one. */
import { PARTICLES } from '../../../shared/model/words.ts';
import { roleKindOf } from '../qualifiers/titles/role-kind.ts';
import { titleInFull } from '../qualifiers/titles/titles.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Mention } from './mentions.ts';

/** "(res.)", "(ret.)": what belongs to the rank before it. */
const STATUS = /^\(?(?:res|ret|retd|reserve|retired)\.?\)?$/iu;
/** Ranks of two words. */
const DOUBLE_RANK =
  /^(?:Lt|Lieutenant|Maj|Major|Brig|Brigadier)\.? (?:Gen|General|Col|Colonel|Cmdr|Commander)\.?$/u;

/** What is no title alone, and part of one before a rank: "parish" priest, "police" sergeant. */
const ATTRIBUTE = /^(?:parish|village|(?:state )?police)$/iu;

/** Words behind which a name goes on: "Joint Chiefs of" Staff, "AT &" T. */
const LEADS_ON = new Set(['of', 'the', '&', 'for']);

/** Whether what follows a word belongs to the name that the word is part of. */
export function leadsOn(word: string | undefined): boolean {
  return word !== undefined && LEADS_ON.has(word);
}

/** The mention up to a later word of its sentence. */
export function upTo(text: string, words: Sentence, mention: Mention, last: number): Mention {
  const end = words[last]?.end ?? mention.end;
  return { ...mention, last, end, text: text.slice(mention.start, end) };
}

/** Joins "George W." with "Bush" right behind it. */
export function joinInitials(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  return joinOfKind('person', mentions, (before, mention) => {
    const isBeside = mention.first === before.last + 1 && /(?<!\p{L})\p{Lu}\.?$/u.test(before.text);
    return isBeside ? upTo(text, sentences[mention.sentence] ?? [], before, mention.last) : null;
  });
}

/** A particle that a name begins with, in capitals: "Abu" Bakr, "Van" Dijk. */
const FIRST_PARTICLE = /^(?:Abu|Umm|Ibn|Bin|Van|Von|De|Di|Da)$/u;

/** Joins "Joost van" with "der Meulen": no name ends in a particle, and nothing but particles stands within one. */
export function joinParticles(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  return joinOfKind('person', mentions, (before, mention) => {
    const words = sentences[mention.sentence] ?? [];
    const between = words.slice(before.last + 1, mention.first);
    const isFirst = before.first === before.last && FIRST_PARTICLE.test(before.text);
    const ends = isFirst || isParticle(words[before.last]?.text);
    const isOne = between.every((word) => isParticle(word.text)) && (ends || between.length > 0);
    return isOne ? upTo(text, words, before, mention.last) : null;
  });
}

/** Whether a word leads on within a name: "van", "de", "bin". */
export function isParticle(word = ''): boolean {
  return PARTICLES.has(word);
}

/** Joins "Lt." with "Gen.", "Maj. Gen." with "(res.)", and "police" with "chief"; an office and a rank stay two. */
export function joinTitles(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  return joinOfKind('role', mentions, (before, mention) => {
    const words = sentences[mention.sentence] ?? [];
    if (!belongsTo(before, mention)) return null;
    const closes = words[mention.last + 1]?.text === ')' && words[mention.first - 1]?.text === '(' ? 1 : 0;
    return upTo(text, words, before, mention.last + closes);
  });
}

const ASSISTANT = /^(?:Assistant|Deputy)$/u;
const WHOSE = /^(?:U\.?S\.?|State|District|County)$/u;

/** "Assistant U.S. (Attorney)" as one title, whether its first word is labelled or not. */
export function withAssistants(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  return mentions.flatMap((mention, at) => {
    // Its first word alone, with its country between or without.
    const next = mentions.slice(at + 1, at + 3);
    if (next.some((title) => startOfAssistant(sentences, title) === mention.start)) return [];
    const start = startOfAssistant(sentences, mention);
    if (start === null) return [mention];
    return [{ ...mention, first: mention.first - 2, start, text: text.slice(start, mention.end) }];
  });
}

/** Where "Assistant U.S. (Attorney)" begins, if a title is the last word of it; null where it is not. */
function startOfAssistant(sentences: readonly Sentence[], title: Mention | undefined): number | null {
  if (title?.kind !== 'role' || !/^\p{Lu}/u.test(title.text)) return null;
  const words = sentences[title.sentence] ?? [];
  const [assistant, whose] = [words[title.first - 2], words[title.first - 1]];
  const isOne = ASSISTANT.test(assistant?.text ?? '') && WHOSE.test(whose?.text ?? '');
  return isOne && assistant ? assistant.start : null;
}

/** Joins "Congregation for the" with "Doctrine of the Faith". */
export function joinNames(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  return joinOfKind('organization', mentions, (before, mention) => {
    const words = sentences[mention.sentence] ?? [];
    const isBeside = mention.first === before.last + 1 && leadsOn(words[before.last]?.text);
    return isBeside ? upTo(text, words, before, mention.last) : null;
  });
}

function belongsTo(title: Mention, next: Mention): boolean {
  const distance = next.first - title.last;
  if (distance <= 2 && STATUS.test(next.text)) return true;
  if (distance !== 1) return false;
  if (DOUBLE_RANK.test(`${title.text} ${next.text}`)) return true;
  return !isRank(title) && (!isRank(next) || ATTRIBUTE.test(title.text));
}

function isRank({ text }: Mention): boolean {
  return roleKindOf(titleInFull(text)) === 'rank';
}

/** Goes through the mentions of one kind within each sentence; `join` gives the two as one, or null. */
function joinOfKind(
  kind: Mention['kind'],
  mentions: readonly Mention[],
  join: (before: Mention, mention: Mention) => Mention | null,
): Mention[] {
  const joined: Mention[] = [];
  let at = -1;
  for (const mention of mentions) {
    const before = joined[at];
    const isNext = mention.kind === kind && before?.sentence === mention.sentence;
    const one = isNext && before ? join(before, mention) : null;
    if (one) {
      joined[at] = one;
      continue;
    }
    if (mention.kind === kind) at = joined.length;
    joined.push(mention);
  }
  return joined;
}
