/**
 * Texts as the reader sees them, for training: one JSON object a line in (`{"text": …}`), one a line out.
 *
 *     tsx training/words.ts < texts.jsonl > words.jsonl
 *
 * A line holds `words`, each `[start, end, sentence, casing, pieces]` with offsets in UTF-16 code units, and
 * `countries`, the stretches `[first word, last word]` that name a country. Training and reading thus share one
 * reading of text, down to the word piece.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { countryWord } from '../ingest/extract/identity/countries.ts';
import { casingOf } from '../ingest/extract/model/casing.ts';
import { WordPieces } from '../ingest/extract/model/pieces.ts';
import { plainText } from '../ingest/extract/text/plain.ts';
import { type Sentence, sentencesOf } from '../ingest/extract/text/sentences.ts';

const VOCABULARY = new URL('../ingest/extract/model/files/vocabulary.txt', import.meta.url);
/** Words of the longest country name that is looked for. */
const MAX_WORDS = 4;

type WordRow = readonly [
  start: number,
  end: number,
  sentence: number,
  casing: number,
  ids: readonly number[],
];
type Stretch = readonly [first: number, last: number];

const pieces = new WordPieces(readFileSync(VOCABULARY, 'utf8'));

function rowsOf(sentences: readonly Sentence[]): WordRow[] {
  return sentences.flatMap((sentence, s) =>
    sentence.map(({ text, start, end }): WordRow => {
      const plain = plainText(text);
      return [start, end, s, casingOf(plain), pieces.idsOf(plain)];
    }),
  );
}

/** Country words, the longest first, counted over the whole text; a lower-case word is none. */
function countriesOf(sentences: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let offset = 0;
  for (const sentence of sentences) {
    for (let first = 0; first < sentence.length; first += 1) {
      const length = countryLengthAt(sentence, first);
      if (length === 0) continue;
      stretches.push([offset + first, offset + first + length - 1]);
      first += length - 1;
    }
    offset += sentence.length;
  }
  return stretches;
}

function countryLengthAt(sentence: Sentence, first: number): number {
  if (!/^\p{Lu}/u.test(sentence[first]?.text ?? '')) return 0;
  for (let length = Math.min(MAX_WORDS, sentence.length - first); length > 0; length -= 1) {
    const words = sentence.slice(first, first + length).map(({ text }) => text);
    const form = countryWord(words.join(' '))?.form;
    if ((form === 'noun' || form === 'demonym') && /^\p{L}/u.test(words.at(-1) ?? '')) return length;
  }
  return 0;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line) as { text: string };
  const sentences = sentencesOf(text);
  process.stdout.write(
    `${JSON.stringify({ words: rowsOf(sentences), countries: countriesOf(sentences) })}\n`,
  );
}
