/** The library of examples and the schema page, on the samples as they are read. */
import { beforeAll, expect, it } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Extractor } from '../../shared/model/extraction.ts';
import { EXAMPLES, samplesOf } from '../../shared/query/examples.ts';
import { TEMPLATES, understand } from '../../shared/query/question.ts';
import { typesOf } from '../../shared/query/values.ts';
import type { Kind } from '../../shared/schema/index.ts';
import type { Engine, Row } from '../../shared/store/engine.ts';
import { readFacts } from '../../shared/store/facts.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { articlesIn, samples } from '../support/articles.ts';
import { describeEngines } from '../support/engines.ts';
import { rememberingExtractor } from '../support/extracted.ts';

const LIMITS = { rows: 1_000, milliseconds: 60_000 };
/** Reading the samples may take long on a busy machine, in milliseconds. */
const PATIENCE = 900_000;
const GRAPHIC = new Set(['node', 'relationship', 'path']);

let extractor: Extractor | undefined;
/** Rows of the engine that came first. */
const known = new Map<string, string[]>();

describeEngines('examples of queries', (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    extractor ??= await rememberingExtractor();
    const ingest = createIngest({ engine, extractor, maxBytes: 1_000_000 });
    await ingest.ingest(await articlesIn(samples()), { replace: false });
  }, PATIENCE);

  it.each(EXAMPLES.map((example) => [example.title, example] as const))(
    'SCHEMA-21: "%s" finds something, the same on both engines',
    async (title, example) => {
      const { columns, rows } = await engine.query(example.cypher, samplesOf(example), LIMITS);
      expect(rows.length).toBeGreaterThan(0);
      const types = typesOf(columns, rows);
      expect(types).not.toContain('mixed');
      if (types.some((type) => GRAPHIC.has(type))) return;
      const told = rows.map(rounded).sort();
      expect(told).toEqual(known.get(title) ?? told);
      known.set(title, told);
    },
  );

  it('SCHEMA-22: the schema page counts everything, with an example of each, the same on both engines', async () => {
    const facts = await readFacts(engine);
    const told = [JSON.stringify(facts)];
    expect(told).toEqual(known.get('facts') ?? told);
    known.set('facts', told);
    const person = facts.labels.find(({ name }) => name === 'Person');
    const name = person?.properties.find((each) => each.name === 'name');
    expect(name).toMatchObject({ type: 'text', count: person?.count, example: 'Aage Bohr' });
    for (const { count, example, properties } of [...facts.labels, ...facts.relations]) {
      for (const each of properties) {
        expect(each.count).toBeLessThanOrEqual(count);
        expect(each.example === null).toBe(each.count === 0);
      }
      const { rows } = await engine.query(example, {}, LIMITS);
      expect(rows.length).toBe(Math.min(count, 10));
    }
  });

  it.each(TEMPLATES.map((template) => [template.example, template] as const))(
    'API-95: "%s" is understood, and answered the same on both engines',
    async (example, template) => {
      const graph = createGraph(engine);
      const find = async (q: string, kind: Kind | undefined) =>
        (await graph.search({ q, kind, limit: 10 })).hits;
      const { question } = await understand(example, find);
      expect(question?.template).toBe(template.name);
      const { columns, rows } = await engine.query(question?.cypher ?? '', question?.params ?? {}, LIMITS);
      expect(rows.length).toBeGreaterThan(0);
      if (typesOf(columns, rows).some((type) => GRAPHIC.has(type))) return;
      const told = rows.map(rounded).sort();
      expect(told).toEqual(known.get(example) ?? told);
      known.set(example, told);
    },
  );
});

/** Sums of fractions differ in their last digit by the order of what is summed. */
function rounded(row: Row): string {
  return JSON.stringify(
    Object.entries(row)
      .map(([name, value]) => [name, typeof value === 'number' ? value.toPrecision(9) : value])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}
