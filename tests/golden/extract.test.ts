/**
 * EXTRACT: text in, statements out. Each text shows one behaviour of the rule named beside it; what a text should
 * state but does not today is marked, and its test is red once it comes right. `GOLDEN_REPORT=1` prints the marks that
 * are out of date, and the lines that differ.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/extract/index.ts';
import type { Extraction, LocalEntity } from '../../shared/model/extraction.ts';
import type { Kind } from '../../shared/schema/index.ts';
import { modelMissing } from '../support/model.ts';
import type { GoldenText } from './golden-text.ts';
import { differences, reportOf, sortedLines } from './report.ts';
import { eventNames, statementsOf } from './statements.ts';
import { GOLDEN_TEXTS } from './texts.ts';

const MINUTE = 60_000;

describe.skipIf(modelMissing())('what a text states', () => {
  const extractions = new Map<GoldenText, Extraction>();

  beforeAll(async () => {
    const extractor = await createExtractor({ workers: 0 });
    for (const golden of GOLDEN_TEXTS) {
      const { text, publishedAt = null } = golden;
      extractions.set(golden, await extractor.extract({ text, publishedAt }));
    }
    await extractor.close();
  }, 5 * MINUTE);

  function differencesOf(golden: GoldenText): string[] {
    const extraction = extractions.get(golden) ?? { extractor: '', entities: [], relations: [] };
    const names = golden.called ? eventNames(extraction) : [];
    return [
      ...differences(sortedLines(golden.states), sortedLines(statementsOf(golden.text, extraction))),
      ...differences(golden.called ?? [], names),
    ];
  }

  for (const golden of GOLDEN_TEXTS) {
    const { rule, behaviour, today } = golden;
    const test = today === undefined ? it : it.fails;
    test(`${rule}: ${behaviour}`, () => {
      expect(differencesOf(golden)).toEqual([]);
    });
  }

  it('EXTRACT-1: entities come by kind and first mention, relations by their place', () => {
    for (const { entities, relations } of extractions.values()) {
      const orders = [entities.map(orderOf), relations.map(({ start, end }) => [start, end] as const)];
      for (const order of orders) expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || b - d));
    }
  });

  afterAll(() => {
    if (process.env.GOLDEN_REPORT !== '1') return;
    console.info(reportOf(GOLDEN_TEXTS.map((golden) => ({ golden, differs: differencesOf(golden) }))));
  });
});

const KIND_ORDER: readonly Kind[] = ['Person', 'Organization', 'Role', 'Event'];

function orderOf({ kind, mentions }: LocalEntity): readonly [kind: number, start: number] {
  return [KIND_ORDER.indexOf(kind), mentions[0]?.[0] ?? 0];
}
