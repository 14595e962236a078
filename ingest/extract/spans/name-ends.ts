/** What the labels leave out of persons' names, or take for a part of them: initials before, letters of honour behind. */
import type { Sentence } from '../text/sentences.ts';
import { upTo } from './join.ts';
import type { Mention } from './mentions.ts';

/** "V.S.", "E." "L."; abbreviations of places stand before names as well. */
const INITIALS = /^(?!U\.S|U\.K|U\.N|E\.U|D\.C|L\.A)(?:\p{Lu}\.){1,3}$/u;
const HONOURS = /^(?:[KCOM]BE|[KQ]C|Ph\.?D\.?|M\.?D\.?|DPhil|FRS|DSO|VC|Esq\.?|MEP|MP|MSP)$/u;

/** The mentions, those of persons from their first initial to their last name. */
export function withWholeNames(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const whole = mentions.map((mention) =>
    mention.kind === 'person' ? wholeName(text, sentences[mention.sentence] ?? [], mention) : mention,
  );
  const grown = whole.filter(({ start }, at) => start !== mentions[at]?.start);
  return whole.filter(({ kind, start, end }) => {
    return kind === 'person' || !grown.some((name) => name.start <= start && end <= name.end);
  });
}

function wholeName(text: string, words: Sentence, mention: Mention): Mention {
  let { first, last } = mention;
  while (INITIALS.test(words[first - 1]?.text ?? '')) first -= 1;
  while (last > first && HONOURS.test(words[last]?.text ?? '')) last -= 1;
  if (first === mention.first && last === mention.last) return mention;
  const start = words[first]?.start ?? mention.start;
  return upTo(text, words, { ...mention, first, start }, last);
}
