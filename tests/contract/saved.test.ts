import { beforeEach, describe, expect, it } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { statement } from '../../shared/store/engine.ts';
import {
  ASKED_LENGTH,
  createSaved,
  HISTORY_LENGTH,
  SAVED_MOST,
  type SavedStore,
} from '../../shared/store/saved.ts';
import { describeEngines } from '../support/engines.ts';
import { fact, organization, person, role, story, storyExtractor } from '../support/stories.ts';

const asked = (cypher: string, params = {}) => ({ cypher, params, rows: 1, more: false, milliseconds: 2 });
const many = statement<{ ids: string[]; kind: string }, Record<string, never>>(
  'many',
  `UNWIND $ids AS id CREATE (:Saved {id: $kind + '/' + id, kind: $kind, name: id, value: '1', at: ''})`,
);
const older = statement<{ ids: string[] }, Record<string, never>>(
  'older',
  `UNWIND $ids AS id CREATE (:Asked {id: id, number: 0, json: '{}'})`,
);
const STORY = story('monday', [
  fact(person('Ada Byron'), 'HOLDS_ROLE', role('Director', organization('World Grain Fund'))),
]);

async function exported(engine: Engine): Promise<string[]> {
  const ingest = createIngest({ engine, extractor: storyExtractor([STORY]), maxBytes: 1_000_000 });
  const lines: string[] = [];
  for await (const line of ingest.exportLines()) lines.push(line);
  return lines;
}

describeEngines('what people keep', (open) => {
  let engine: Engine;
  let saved: SavedStore;
  let day = 0;
  beforeEach(async () => {
    engine = await open();
    day = 0;
    saved = createSaved(engine, () => {
      day += 1;
      return `2024-05-${String(day).padStart(2, '0')}T00:00:00.000Z`;
    });
  });

  describe('saved views and queries', () => {
    it('STORE-120: are listed by kind and name, and the last of one name counts', async () => {
      await saved.save('view', 'b', '{"at":1}');
      await saved.save('query', 'ž "x" / 🪑', '"RETURN 1"');
      await saved.save('view', 'a', '[]');
      await saved.save('view', 'b', '{"at":2}');
      expect(await saved.list()).toEqual([
        { kind: 'query', name: 'ž "x" / 🪑', value: '"RETURN 1"', at: '2024-05-02T00:00:00.000Z' },
        { kind: 'view', name: 'a', value: '[]', at: '2024-05-03T00:00:00.000Z' },
        { kind: 'view', name: 'b', value: '{"at":2}', at: '2024-05-04T00:00:00.000Z' },
      ]);
      expect((await saved.list('view')).map(({ name }) => name)).toEqual(['a', 'b']);
    });

    it('STORE-120: a view and a query may have one name; what is removed is gone, and only that', async () => {
      await saved.save('view', 'a', '1');
      await saved.save('query', 'a', '2');
      await saved.remove('view', 'a');
      expect(await saved.list()).toMatchObject([{ kind: 'query', value: '2' }]);
      await expect(saved.remove('view', 'a')).rejects.toMatchObject({ code: 'NOT_FOUND', where: 'a' });
    });

    it('STORE-120: what is no JSON is refused, and what stood there stays', async () => {
      await saved.save('view', 'a', '1');
      await expect(saved.save('view', 'a', '{')).rejects.toMatchObject({ code: 'USAGE' });
      expect(await saved.list()).toMatchObject([{ value: '1' }]);
    });

    it('STORE-121: there are not more than can be listed, and those that are there can still be replaced', async () => {
      const ids = Array.from({ length: SAVED_MOST }, (_, index) => `n${index}`);
      await engine.transact((tx) => tx.run(many, { ids, kind: 'view' }));
      await expect(saved.save('view', 'one more', '1')).rejects.toMatchObject({ code: 'LIMIT' });
      await saved.save('view', 'n7', '"new"');
      await saved.save('query', 'one more', '1');
      expect((await saved.list()).length).toBe(SAVED_MOST + 1);
    });
  });

  describe('the history', () => {
    it('STORE-122: is newest first, and what is asked again moves up with what came of it then', async () => {
      await saved.remember(asked('RETURN 1 AS n'));
      await saved.remember(asked('RETURN $a AS n', { a: 1, b: { c: 2, d: null } }));
      await saved.remember({ ...asked('RETURN 1 AS n'), rows: 7, more: true });
      await saved.remember(asked('RETURN $a AS n', { a: 2 }));
      const { queries, total } = await saved.history(10);
      expect(total).toBe(3);
      expect(queries.map(({ cypher, params, rows, at }) => [cypher, params, rows, at])).toEqual([
        ['RETURN $a AS n', { a: 2 }, 1, '2024-05-04T00:00:00.000Z'],
        ['RETURN 1 AS n', {}, 7, '2024-05-03T00:00:00.000Z'],
        ['RETURN $a AS n', { a: 1, b: { c: 2, d: null } }, 1, '2024-05-02T00:00:00.000Z'],
      ]);
      expect((await saved.history(1)).queries).toHaveLength(1);
      await saved.remember(asked('RETURN $a AS n', { b: { d: null, c: 2 }, a: 1 }));
      expect(await saved.history(10)).toMatchObject({ total: 3, queries: [{ params: { a: 1 } }, {}, {}] });
    });

    it('STORE-122: leaves out what is longer than what may be saved', async () => {
      await saved.remember(asked('UNWIND $ids AS id RETURN id', { ids: 'x'.repeat(ASKED_LENGTH) }));
      expect((await saved.history(10)).total).toBe(0);
    });

    it('STORE-122: holds the newest ones only, and can be forgotten', async () => {
      const ids = Array.from({ length: HISTORY_LENGTH }, (_, index) => `old${index}`);
      await engine.transact((tx) => tx.run(older, { ids }));
      await saved.remember(asked('RETURN 1 AS n'));
      await saved.remember(asked('RETURN 2 AS n'));
      const { queries, total } = await saved.history(2);
      expect(total).toBe(HISTORY_LENGTH);
      expect(queries.map(({ cypher }) => cypher)).toEqual(['RETURN 2 AS n', 'RETURN 1 AS n']);
      expect(await saved.forgetHistory()).toBe(HISTORY_LENGTH);
      expect(await saved.history(10)).toEqual({ queries: [], total: 0 });
    });
  });

  it('STORE-123: neither is exported, survives a rebuild, and no import takes it away', async () => {
    const ingest = createIngest({ engine, extractor: storyExtractor([STORY]), maxBytes: 1_000_000 });
    await ingest.ingest([{ article: STORY.article, origin: null }], { replace: false });
    const before = await exported(engine);
    await saved.save('view', 'mine', '{"secret":1}');
    await saved.remember(asked('RETURN 1 AS secret'));
    expect(await exported(engine)).toEqual(before);
    await ingest.rebuild();
    async function* lines() {
      yield* before;
    }
    await ingest.importLines(lines());
    await ingest.forget(['monday']);
    expect(await saved.list()).toHaveLength(1);
    expect((await saved.history(5)).total).toBe(1);
    expect((await ingest.doctor()).problems).toEqual([]);
  });
});
