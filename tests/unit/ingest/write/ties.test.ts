import { describe, expect, test } from 'vitest';
import { NO_TIES } from '../../../../ingest/resolve/clusters.ts';
import { NO_PINS } from '../../../../ingest/resolve/entity.ts';
import { apartKey } from '../../../../ingest/resolve/keys.ts';
import { TieReader } from '../../../../ingest/write/ties.ts';
import type { Anchor, Decision, Verb } from '../../../../shared/model/decision.ts';
import { MemoryKeys } from '../../../support/memory-keys.ts';
import { shuffled } from '../../../support/rounds.ts';

const anchor = (quote: string): Anchor => ({ article: 'x', kind: 'Person', quote });
const decided = (id: string, verb: Verb, at = id): Decision => ({ ...verb, id, author: 'a', at, note: null });

/** A reader over decisions of which each anchor holds on to the key that its quote names; `?` to none. */
async function reader(decisions: readonly Decision[], ...asked: string[]): Promise<[TieReader, string[]]> {
  const keys = new MemoryKeys();
  for (const decision of decisions) keys.decide(decision);
  for (const [id, one] of keys.anchors)
    keys.anchors.set(id, { ...one, key: one.quote === '?' ? null : one.quote });
  const ties = new TieReader(keys);
  return [ties, [...(await ties.read(asked))].sort()];
}
const merge = (id: string, a: string[], b: string[]) =>
  decided(id, { verb: 'merge', a: a.map(anchor), b: b.map(anchor) });
const apart = (id: string, a: string[], b: string[]) =>
  decided(id, { verb: 'apart', a: a.map(anchor), b: b.map(anchor) });

describe('WRITE-69: what people decided of keys is read with them, each decision whole', () => {
  test('WRITE-69: a merge is a chain through all its keys, and names them all to be read', async () => {
    const [ties, named] = await reader([merge('d1', ['k1', 'k3'], ['k2', 'k3'])], 'k2');
    expect(named.filter((key, n) => named.indexOf(key) === n)).toEqual(['k1', 'k2', 'k3']);
    expect(ties.ties()).toEqual({
      together: [
        ['k1', 'k2'],
        ['k2', 'k3'],
      ],
      apart: [],
    });
  });

  test('WRITE-69: apart is every pair across the sides, and none within one', async () => {
    const [ties] = await reader([apart('d1', ['k1', 'k2'], ['k3', 'k4'])], 'k1');
    expect(ties.ties().apart).toEqual([
      ['k1', 'k3'],
      ['k1', 'k4'],
      ['k2', 'k3'],
      ['k2', 'k4'],
    ]);
  });

  test('WRITE-69: an anchor that holds on to nobody leaves the rest as it is', async () => {
    const [ties] = await reader([merge('d1', ['k1', '?'], ['k2', '?']), apart('d2', ['?'], ['k1'])], 'k1');
    expect(ties.ties()).toEqual({ together: [['k1', 'k2']], apart: [] });
  });

  test('WRITE-69: of keys that nothing was decided of there is nothing', async () => {
    const [ties, named] = await reader([merge('d1', ['k1'], ['k2'])], 'k9');
    expect([named, ties.ties(), ties.pins()]).toEqual([[], NO_TIES, NO_PINS]);
    expect(await ties.read([])).toEqual([]);
  });

  test('WRITE-69: names and properties in the order in which they were decided, whatever the order of reading', async () => {
    const pins = [
      decided('d1', { verb: 'rename', of: [anchor('k1')], name: 'Late' }, '2024-02'),
      decided('d2', { verb: 'rename', of: [anchor('k1')], name: 'Early' }, '2024-01'),
      decided(
        'd3',
        { verb: 'pin', of: [anchor('k1'), anchor('k2')], property: 'start', value: '2020' },
        '2024-01',
      ),
    ];
    for (const seed of [1, 2, 3]) {
      const [ties] = await reader(shuffled(pins, seed), 'k1', 'k2');
      expect(
        ties
          .pins()
          .get('k1')
          ?.map(({ id }) => id),
      ).toEqual(['d2', 'd3', 'd1']);
      expect(
        ties
          .pins()
          .get('k2')
          ?.map(({ id }) => id),
      ).toEqual(['d3']);
    }
  });

  test('WRITE-69: who was split off later is left behind', async () => {
    const split = decided('d2', { verb: 'split', of: anchor(apartKey('k1', 'd2')) });
    const decisions = [merge('d1', [apartKey('k1', 'd2'), 'k1'], ['k3']), split];
    const [ties] = await reader(decisions, apartKey('k1', 'd2'));
    expect(ties.ties().together).toEqual([['k1', 'k3']]);
  });

  test('WRITE-69: as many pairs as there are, be they more than a call takes arguments', async () => {
    const named = (side: string) => Array.from({ length: 400 }, (_, n) => `${side}${n}`);
    const [ties] = await reader([apart('d1', named('a'), named('b'))], 'a1');
    expect(ties.ties().apart).toHaveLength(160_000);
  });
});
