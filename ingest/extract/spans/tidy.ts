/** What is put right about mentions before they are compared: each rule is about one habit of the labels. */
import { fold } from '../../../shared/model/names.ts';
import { NO_NAMES } from '../identity/name-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { withConsistentKinds } from './consistent.ts';
import type { Mention } from './mentions.ts';

/** Words that no title ends in. */
const LOOSE_ENDS = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'at', 'with', ',', '(', '-']);
/** "(res.)", "(ret.)": what belongs to the rank before it. */
const STATUS = /^\(?(?:res|ret|retd|reserve|retired)\.?\)?$/iu;
/** Ranks of two words. */
const DOUBLE_RANK =
  /^(?:Lt|Lieutenant|Maj|Major|Brig|Brigadier)\.? (?:Gen|General|Col|Colonel|Cmdr|Commander)\.?$/u;
/** The mentions as the rules that follow want them, in order of text. */
export function tidyMentions(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const joined = joinInitials(text, sentences, joinRanks(text, sentences, mentions));
  const plain = joined.flatMap((mention) => withoutPictures(text, sentences, mention));
  const tidied = plain.flatMap((mention): Mention[] => {
    if (isStub(mention)) return [];
    return mention.kind === 'role' ? withoutLooseEnd(text, sentences, mention) : [mention];
  });
  return withConsistentKinds(tidied);
}

/** An adjective, an article or one letter that stands for no name; "D" and "R" are parties. */
function isStub({ kind, text }: Mention): boolean {
  if (kind === 'organization') {
    return NO_NAMES.has(fold(text)) || /^(?:the|an?|[^dr]\.?)$/iu.test(text.replace(/[()]/gu, ''));
  }
  return kind === 'person' && /^(?:\p{L}\.?|\P{L}*)$/u.test(text);
}

/** Joins "George W." with "Bush" right behind it, which the labels take for two persons. */
function joinInitials(text: string, sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  let person = -1;
  for (const mention of mentions) {
    const before = joined[person];
    const beside = mention.kind === 'person' && before?.sentence === mention.sentence;
    if (before && beside && mention.first === before.last + 1 && /(?<!\p{L})\p{Lu}\.?$/u.test(before.text)) {
      joined[person] = upTo(text, sentences[mention.sentence] ?? [], before, mention.last);
      continue;
    }
    if (mention.kind === 'person') person = joined.length;
    joined.push(mention);
  }
  return joined;
}

/** A title without the words that only lead on from it; none where nothing else is left. */
function withoutLooseEnd(text: string, sentences: readonly Sentence[], mention: Mention): Mention[] {
  const words = sentences[mention.sentence] ?? [];
  let last = mention.last;
  while (last >= mention.first && LOOSE_ENDS.has(words[last]?.text.toLowerCase() ?? '')) last -= 1;
  return last < mention.first ? [] : [upTo(text, words, mention, last)];
}

function upTo(text: string, words: Sentence, mention: Mention, last: number): Mention {
  const end = words[last]?.end ?? mention.end;
  return { ...mention, last, end, text: text.slice(mention.start, end) };
}

/** A mention without the pictures at its ends. */
function withoutPictures(text: string, sentences: readonly Sentence[], mention: Mention): Mention[] {
  const words = sentences[mention.sentence] ?? [];
  let { first, last } = mention;
  while (first <= last && isPicture(words[first]?.text)) first += 1;
  while (last > first && isPicture(words[last]?.text)) last -= 1;
  if (first > last) return [];
  if (first === mention.first && last === mention.last) return [mention];
  const start = words[first]?.start ?? mention.start;
  return [upTo(text, words, { ...mention, first, start }, last)];
}

function isPicture(word: string | undefined): boolean {
  return word !== undefined && /^[\p{So}\p{Sk}\p{Cf}\p{Mn}]$/u.test(word);
}

/** Joins "Lt." with "Gen.", and "Maj. Gen." with "(res.)", which the labels take for two titles. */
function joinRanks(text: string, sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const at = joined.findLastIndex(({ kind }) => kind === 'role');
    const before = joined[at];
    if (!before || mention.kind !== 'role' || !belongsTo(before, mention)) {
      joined.push(mention);
      continue;
    }
    const words = sentences[mention.sentence] ?? [];
    const closes = words[mention.last + 1]?.text === ')' && words[mention.first - 1]?.text === '(' ? 1 : 0;
    joined[at] = upTo(text, words, before, mention.last + closes);
  }
  return joined;
}

function belongsTo(rank: Mention, next: Mention): boolean {
  if (rank.sentence !== next.sentence) return false;
  const distance = next.first - rank.last;
  if (distance <= 2 && STATUS.test(next.text)) return true;
  return distance === 1 && DOUBLE_RANK.test(`${rank.text} ${next.text}`);
}
