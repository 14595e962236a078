/** How much of a text is an article: words in sentences, and words that are not. */

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE = /[.!?…:]["”’»)\]]*$/u;
/** A shorter paragraph is a heading, a label or a link. */
const FEWEST = 8;

export function wordCount(text: string | null): number {
  return text?.match(WORD)?.length ?? 0;
}

/** Words in paragraphs that end as sentences do. */
export function sentenceWords(text: string | null): number {
  let count = 0;
  for (const paragraph of (text ?? '').split('\n')) {
    const words = wordCount(paragraph);
    if (words >= FEWEST && SENTENCE.test(paragraph.trim())) count += words;
  }
  return count;
}

/** What a text is worth as an article: its words in sentences less half of the others. */
export function worth(text: string): number {
  const sentences = sentenceWords(text);
  return sentences - (wordCount(text) - sentences) / 2;
}
