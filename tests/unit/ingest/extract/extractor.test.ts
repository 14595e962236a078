import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAnnotated } from '../../../../ingest/extract/annotated.ts';
import { createExtractor } from '../../../../ingest/extract/index.ts';
import { plainError, revivedError } from '../../../../ingest/extract/messages.ts';
import { DramatisError } from '../../../../shared/errors.ts';
import type { Extraction, Extractor } from '../../../../shared/model/extraction.ts';
import { QUALIFIER_NAMES, relationDefinition, signatureAllows } from '../../../../shared/schema/index.ts';
import { GOLDEN_TEXTS } from '../../../golden/texts.ts';
import { modelMissing } from '../../../support/model.ts';

const TEXTS = GOLDEN_TEXTS.map(({ text, publishedAt = null }) => ({ text, publishedAt }));
const ALL = { text: TEXTS.map(({ text }) => text).join('\n\n'), publishedAt: '2024-05-16' };

/** What holds of every extraction. */
function expectSound(text: string, { entities, relations }: Extraction): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  expect(byId.size).toBe(entities.length);
  const valid = (start: number, end: number) => start >= 0 && start < end && end <= text.length;
  for (const entity of entities) {
    expect(entity.name.trim()).not.toBe('');
    expect(entity.mentions.length).toBeGreaterThan(0);
    for (const [start, end] of entity.mentions) expect(valid(start, end)).toBe(true);
    if (entity.kind === 'Event') {
      const taken = relations.some(({ to, type }) => to === entity.id && type === 'PARTICIPATED_IN');
      expect(taken || /\p{Lu}/u.test(entity.name)).toBe(true);
    }
    if (entity.kind === 'Role' && entity.organization)
      expect(byId.get(entity.organization)?.kind).toBe('Organization');
  }
  const seen = new Set<string>();
  for (const relation of relations) {
    const [from, to] = [byId.get(relation.from), byId.get(relation.to)];
    const definition = relationDefinition(relation.type);
    if (!from || !to) throw new RangeError(`${relation.type} has an end that is not there`);
    expect(signatureAllows(relation.type, from.kind, to.kind)).toBe(true);
    if (definition.objectKind) expect(to.organizationKind).toBe(definition.objectKind);
    for (const name of definition.required) expect(relation[name]).toBeDefined();
    for (const name of QUALIFIER_NAMES) {
      if (relation[name] !== undefined) expect(definition.qualifiers).toContain(name);
    }
    expect(valid(relation.start, relation.end)).toBe(true);
    const confidence = relation.confidence ?? Number.NaN;
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(Math.round(confidence * 100) / 100).toBe(confidence);
    if (relation.type === 'ROLE_IN') expect(from.organization).toBe(to.id);
    const ends = definition.symmetric ? [from.id, to.id].sort() : [from.id, to.id];
    const key = `${relation.type} ${ends.join(' ')}`;
    expect(seen.has(key)).toBe(false);
    seen.add(key);
  }
}

describe.skipIf(modelMissing())('the extractor', () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createExtractor({ workers: 0 });
  });
  afterAll(() => extractor.close());

  it('EXTRACT-3: states only what the ontology allows, each once, with valid spans', async () => {
    for (const article of [...TEXTS, ALL]) expectSound(article.text, await extractor.extract(article));
  });

  it('EXTRACT-2: reads any text, whatever its characters', async () => {
    const words = fc.constantFrom(
      'President',
      'Ana',
      'Ruiz',
      'of',
      'Acme',
      'Inc.',
      'met',
      'US',
      '’s',
      '😀',
      '\n',
      '(',
      '"',
      '.',
      '\u0301',
      '\u200B',
      '中',
      '\uD800',
    );
    const mixed = fc.array(
      fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    );
    await fc.assert(
      fc.asyncProperty(mixed, async (parts) => {
        const text = parts.join(' ');
        const extraction = await extractor.extract({ text, publishedAt: '2024-05-16' });
        expectSound(text, extraction);
        expect(await extractor.extract({ text, publishedAt: '2024-05-16' })).toEqual(extraction);
      }),
      { numRuns: 40 },
    );
  });

  it('EXTRACT-2: an empty text states nothing', async () => {
    for (const text of ['', ' \n\t', '\uFEFF']) {
      expect(await extractor.extract({ text, publishedAt: null })).toMatchObject({
        entities: [],
        relations: [],
      });
    }
  });

  it('EXTRACT-1: an article is read alike, whatever was read before it', async () => {
    const alone = await extractor.extract(ALL);
    for (const article of TEXTS) await extractor.extract(article);
    expect(await extractor.extract(ALL)).toEqual(alone);
  });

  it('EXTRACT-1: threads give what one thread gives, in whatever order they end', async () => {
    const pool = await createExtractor({ workers: 2 });
    try {
      const articles = [ALL, ...TEXTS.slice(0, 12), ALL];
      const pooled = await Promise.all(articles.map((article) => pool.extract(article)));
      for (const [k, article] of articles.entries())
        expect(pooled[k]).toEqual(await extractor.extract(article));
      expect(pool.version).toBe(extractor.version);
    } finally {
      await pool.close();
    }
    await expect(pool.extract(ALL)).rejects.toThrow(DramatisError);
  });

  it('EXTRACT-1: an extractor that is closed while it reads tells who waits', async () => {
    const pool = await createExtractor({ workers: 1 });
    const waiting = [ALL, ALL].map((article) =>
      pool.extract(article).then(
        () => null,
        (error: unknown) => error,
      ),
    );
    await pool.close();
    for (const error of await Promise.all(waiting)) expect(error).toBeInstanceOf(DramatisError);
  });

  it('EXTRACT-1: the version names model and rules', () => {
    expect(extractor.version).toMatch(/^[\w-]+\/[\w-]+$/u);
  });

  it('EXTRACT-3: the annotated form holds the article and what it states', async () => {
    const article = { id: 'a', url: null, title: 'T', source: null, updatedAt: null, ...ALL };
    const extraction = await extractor.extract(ALL);
    const annotated = toAnnotated(article, extraction);
    expect(Object.keys(annotated)).toEqual([
      'id',
      'title',
      'source',
      'url',
      'publishedAt',
      'text',
      'entities',
      'relations',
    ]);
    expect(annotated.relations).toEqual(extraction.relations);
  });
});

describe('without the model', () => {
  it('EXTRACT-5: an extractor is made and closed without loading anything', async () => {
    for (const workers of [0, 2]) {
      const extractor = await createExtractor({ workers });
      expect(extractor.version).toBeTruthy();
      await extractor.close();
    }
  });

  it('EXTRACT-5: an error crosses a thread as it is', () => {
    const error = new DramatisError('MODEL', 'damaged', { where: 'encoder.onnx', advice: 'Install again.' });
    expect(revivedError(structuredClone(plainError(error)))).toMatchObject({
      code: 'MODEL',
      message: 'damaged',
      where: 'encoder.onnx',
      advice: 'Install again.',
    });
    expect(revivedError(plainError(new DramatisError('INTERNAL', 'x'))).where).toBeUndefined();
  });

  it('EXTRACT-5: the model has a licence and a card beside it', () => {
    const folder = new URL('../../../../ingest/extract/model/files/', import.meta.url);
    expect(readdirSync(folder)).toContain('LICENSE.txt');
    expect(readFileSync(new URL('MODEL_CARD.md', folder), 'utf8')).toContain('CC BY-SA');
  });
});
