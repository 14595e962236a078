/** EXTRACT-62: no text makes reading fail or hang, however long and whatever its characters. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../ingest/extract/extract.ts';
import { loadModel, type Model } from '../../../../ingest/extract/model/session.ts';
import { sentencesOf } from '../../../../ingest/extract/text/sentences.ts';
import { wordsOf } from '../../../../ingest/extract/text/words.ts';
import type { Extraction } from '../../../../shared/model/extraction.ts';
import { HOSTILE, hostile } from '../../../support/hostile.ts';
import { modelMissing } from '../../../support/model.ts';
import { rounds } from '../../../support/rounds.ts';

const MEGABYTE = 2 ** 20;
const SHAPES = Object.entries(HOSTILE);

/** Longest word and longest sentence: what is longer is cut. */
const LETTERS = 10_000;
const WORDS = 400;

/** Stretches of hostile texts and of any characters, one behind the other. */
const anyText = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...Object.values(HOSTILE)), fc.integer({ min: 1, max: 60 }))
        .map(([shape, size]) => hostile(shape, size)),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' ', '\n', '. ', '" ', "'s ", 'U.S. The ', '(', '[1] ', 'Ana Ruiz '),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function expectWords(text: string): void {
  const words = wordsOf(text);
  let last = 0;
  for (const word of words) {
    if (word.start < last || word.end <= word.start || text.slice(word.start, word.end) !== word.text) {
      expect.fail(`${JSON.stringify(word)} behind ${last}`);
    }
    last = word.end;
  }
  expect(words.every(({ text: { length } }) => length <= LETTERS)).toBe(true);
  const sentences = sentencesOf(text);
  expect(sentences.every((sentence) => sentence.length > 0 && sentence.length <= WORDS)).toBe(true);
  expect(sentences.reduce((sum, { length }) => sum + length, 0)).toBe(words.length);
}

function expectSpans({ length }: string, { entities, relations }: Extraction): void {
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  const spans = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...relations.map(({ start, end }) => [start, end] as const),
  ];
  expect(spans.filter(([start, end]) => !(start >= 0 && start < end && end <= length))).toEqual([]);
  expect(relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
}

describe('words and sentences of any text', () => {
  it('EXTRACT-62: have valid places in five megabytes of one word', () => {
    for (const shape of ['a', 'a\u200d', '\u0301', '1,', 'A.', '😀'])
      expectWords(hostile(shape, 5 * MEGABYTE));
  });

  it('EXTRACT-62: have valid places in mixtures of all shapes', () => {
    fc.assert(fc.property(anyText, expectWords), { numRuns: rounds(300, 20_000) });
  });

  it.each(SHAPES)('EXTRACT-62: have valid places in long %s', (_, shape) => {
    expectWords(hostile(shape, rounds(MEGABYTE / 8, 5 * MEGABYTE)));
  });

  it.each([100, 10_000])('EXTRACT-62: %i nested quotations are closed before the next sentence', (depth) => {
    const text = `${'“'.repeat(depth)}We won.${'”'.repeat(depth)} Then he left.`;
    const [last] = sentencesOf(text).slice(-1);
    expect(text.slice(last?.at(-4)?.start)).toBe('Then he left.');
    if (depth < WORDS) expect(last).toHaveLength(4);
  });
});

describe.skipIf(modelMissing())('reading any text', () => {
  let model: Model;
  beforeAll(async () => {
    model = await loadModel();
  });
  afterAll(() => Promise.all([model?.encoder.release(), model?.pairs.release()]));

  const read = async (text: string) => {
    const extraction = await extractArticle(model, { text, publishedAt: '2024-05-16' });
    expectSpans(text, extraction);
  };

  it('EXTRACT-62: gives valid spans in mixtures of all shapes', async () => {
    await fc.assert(fc.asyncProperty(anyText, read), { numRuns: rounds(25, 500) });
  });

  it.each(SHAPES)('EXTRACT-62: comes to its end with %s', async (_, shape) => {
    await read(hostile(shape, rounds(2_000, 64_000)));
  });

  it('EXTRACT-62: comes to its end with a megabyte of one word, and with one of nothing to be read', async () => {
    for (const shape of ['a', ' ', '\n', '\u200b']) await read(hostile(shape, MEGABYTE));
  });

  it('EXTRACT-62: comes to its end with half pairs beside letters of names', async () => {
    await read('President Ana\ud800 Ru\udc00iz of \ud83d Acme Inc. met \udfff Bo Lee.');
  });
});
