/** EXTRACT: text in, statements out. Each text shows one behaviour of the rules named beside it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/extract/index.ts';
import type { Extractor } from '../../shared/model/extraction.ts';
import { modelMissing } from '../support/model.ts';
import { statementsOf } from './statements.ts';
import { GOLDEN_TEXTS } from './texts.ts';

describe.skipIf(modelMissing())('what a text states', () => {
  let extractor: Extractor;

  beforeAll(async () => {
    extractor = await createExtractor({ workers: 0 });
  });
  afterAll(() => extractor.close());

  for (const { rule, behaviour, text, publishedAt, states } of GOLDEN_TEXTS) {
    it(`${rule}: ${behaviour}`, async () => {
      const extraction = await extractor.extract({ text, publishedAt });
      expect(statementsOf(text, extraction)).toBe(unindented(states));
    });
  }
});

function unindented(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
