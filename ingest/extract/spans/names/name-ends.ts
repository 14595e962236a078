/** What the labels leave out of persons' names, or take for a part of them: initials before, letters of honour behind. */
import type { Sentence } from '../../text/sentences.ts';
import { isParticle, upTo } from '../join.ts';
import type { Mention } from '../mentions.ts';

/** "V.S.", "E." "L."; abbreviations of places stand before names as well. */
const INITIALS = /^(?!U\.S|U\.K|U\.N|E\.U|D\.C|L\.A)(?:\p{Lu}\.){1,3}$/u;
/** A name, or another particle. */
const GOES_ON = /^(?:\p{Lu}\p{L}|(?:la|las|los|der|den|al)$)/u;
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
  for (let more = initialBefore(words, first); more > 0; more = initialBefore(words, first)) first -= more;
  while (last > first && HONOURS.test(words[last]?.text ?? '')) last -= 1;
  // "Ana de la" Cruz.
  while (last > first && isParticle(words[last]?.text) && GOES_ON.test(words[last + 1]?.text ?? ''))
    last += 1;
  if (first === mention.first && last === mention.last) return mention;
  const start = words[first]?.start ?? mention.start;
  return upTo(text, words, { ...mention, first, start }, last);
}

/** How many words an initial right before a name is: "A." is two where the letter is a word as well. */
function initialBefore(words: Sentence, first: number): number {
  const [letter, stop] = [words[first - 2], words[first - 1]];
  if (INITIALS.test(stop?.text ?? '')) return 1;
  const isOne = stop?.text === '.' && letter?.end === stop.start && /^[A-HJ-Z]$/u.test(letter.text);
  return isOne ? 2 : 0;
}
