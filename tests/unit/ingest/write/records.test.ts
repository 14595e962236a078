import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../ingest/resolve/blocks.ts';
import { foldEdge } from '../../../../ingest/resolve/edges.ts';
import { emptyKey } from '../../../../ingest/resolve/tally.ts';
import { edgeProperties, edgeRecord, entityRow, keyRow } from '../../../../ingest/write/records.ts';
import { Writer } from '../../../../ingest/write/writer.ts';
import { type Params, type Row, type Runner, statement } from '../../../../shared/store/engine.ts';
import { BLOCK_PROPERTIES } from '../../../../shared/store/statements/write.ts';

const ENTITY = {
  id: 'p1',
  kind: 'Organization' as const,
  name: 'Łódź Grain Fund',
  aliases: ['LGF', 'Lodz Grain Fund'],
  properties: { organizationKind: 'ngo' },
  profiles: 3,
};

describe('WRITE-27: a record holds what the stored graph promises', () => {
  test('WRITE-27: an entity is found by its folded names, each once, each with a space before it', () => {
    expect(entityRow(ENTITY)).toEqual({
      id: 'p1',
      kind: 'Organization',
      name: 'Łódź Grain Fund',
      fold: 'lodz grain fund',
      search: ' lodz grain fund | lgf',
      aliases: ['LGF', 'Lodz Grain Fund'],
      articles: 3,
      organizationKind: 'ngo',
    });
  });

  test('WRITE-27: a property that is no longer known is taken away', () => {
    expect(entityRow({ ...ENTITY, properties: {} })).toMatchObject({ organizationKind: null });
    const event = { ...ENTITY, kind: 'Event' as const, properties: { start: '2024' } };
    expect(entityRow(event)).toMatchObject({ eventType: null, start: '2024', end: null, place: null });
    expect(entityRow(event)).not.toHaveProperty('organizationKind');
  });

  test('WRITE-27: nothing of a record is a cache', () => {
    for (const name of ['degree', 'x', 'y', 'community']) expect(entityRow(ENTITY)).not.toHaveProperty(name);
  });

  test('WRITE-27: a key is found by each of its blocks, and one that it left is taken away', () => {
    const key = { ...emptyKey('Person|ada berg', 'Person', null), profiles: 1, names: { 'Ada Berg': 1 } };
    const blocks = (row: Params) => BLOCK_PROPERTIES.map((property) => row[property]);
    const standing = blocksOf(key).standsIn;
    expect(standing.length).toBeGreaterThan(1);
    expect(blocks(keyRow(key))).toEqual(BLOCK_PROPERTIES.map((_, n) => standing[n] ?? null));
    expect(blocks(keyRow({ ...key, profiles: 0 }))).toEqual(BLOCK_PROPERTIES.map(() => null));
    expect(JSON.parse(String(keyRow(key).json))).toEqual(key);
  });

  test('WRITE-27: an edge comes back from the store as it went', () => {
    const claim = { id: 'c', article: 'x', modality: 'alleged' as const, confidence: 0.5 };
    for (const told of [
      { ...claim, source: null, publishedAt: null, qualifiers: {} },
      { ...claim, source: 'Daily', publishedAt: '2024', qualifiers: { tenure: 'former' } },
    ]) {
      const edge = foldEdge('MEMBER_OF', 'a', 'b', [told]);
      if (!edge) throw new TypeError('An edge was expected');
      const properties: Row = JSON.parse(JSON.stringify(edgeProperties(edge)));
      expect(properties.sources).toBe(1);
      expect(Object.values(properties)).not.toContain(null);
      expect(edgeRecord('MEMBER_OF', { from: 'a', to: 'b', properties })).toEqual(edge);
    }
  });
});

describe('WRITE-28: what is written goes in portions, and is counted', () => {
  const rows = statement<{ rows: readonly Params[] }, Row>('rows', '');
  const ids = statement<{ ids: readonly string[] }, Row>('ids', '');

  test('WRITE-28: of a thousand, and nothing for nothing', async () => {
    const sizes: number[] = [];
    const runner: Runner = {
      run: async (_, params) => {
        const given = params.rows ?? params.ids;
        sizes.push(Array.isArray(given) ? given.length : 0);
        return [];
      },
    };
    const writer = new Writer(runner);
    await writer.rows(rows, []);
    await writer.ids(ids, []);
    expect([sizes, writer.writes]).toEqual([[], 0]);
    await writer.rows(
      rows,
      Array.from({ length: 2_500 }, (_, n) => ({ n })),
    );
    await writer.ids(ids, ['a']);
    expect([sizes, writer.writes]).toEqual([[1_000, 1_000, 500, 1], 2_501]);
  });
});
