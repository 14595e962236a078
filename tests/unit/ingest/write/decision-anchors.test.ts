import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../../../ingest/resolve/decided.ts';
import { statementsOf } from '../../../../ingest/resolve/profiles.ts';
import { type ArticleChange, forgetting } from '../../../../ingest/write/change.ts';
import { anchorsOf, decisionRows, moveAnchors } from '../../../../ingest/write/decision-anchors.ts';
import { Writer } from '../../../../ingest/write/writer.ts';
import type { Anchor, Decision, Verb } from '../../../../shared/model/decision.ts';
import { MemoryKeys } from '../../../support/memory-keys.ts';
import { fact, organization, person, type Story, story } from '../../../support/stories.ts';

const at = (quote: string, article = 'x'): Anchor => ({ article, kind: 'Person', quote });
const [A, B] = [at('Ada Berg'), at('Ben Cole', 'y')];
const decided = (verb: Verb): Decision => ({ ...verb, id: 'd1', author: 'a', at: '2024', note: null });

describe('WRITE-69: a decision is kept whole, with everything that it holds on to', () => {
  test.each<[Verb, string]>([
    [{ verb: 'merge', a: [A], b: [B, A] }, 'a Ada Berg, b Ben Cole, b Ada Berg'],
    [{ verb: 'apart', a: [A], b: [B] }, 'a Ada Berg, b Ben Cole'],
    [{ verb: 'split', of: A }, 'of Ada Berg'],
    [{ verb: 'rename', of: [A, B], name: 'X' }, 'of Ada Berg, of Ben Cole'],
    [{ verb: 'pin', of: [A], property: 'start', value: '2024' }, 'of Ada Berg'],
    [{ verb: 'kind', of: [A], kind: 'Organization' }, 'of Ada Berg'],
    [{ verb: 'reject-entity', of: [A, B] }, 'of Ada Berg, of Ben Cole'],
    [
      { verb: 'reject-claim', claim: { article: 'x', type: 'FAMILY_OF', from: A, to: B } },
      'from Ada Berg, to Ben Cole',
    ],
    [
      { verb: 'add-claim', type: 'FAMILY_OF', from: [A], to: [B], modality: 'asserted', qualifiers: {} },
      'from Ada Berg, to Ben Cole',
    ],
  ])('WRITE-69: %j', (verb, sides) => {
    const decision = decided(verb);
    expect(
      anchorsOf(decision)
        .map(({ side, anchor }) => `${side} ${anchor.quote}`)
        .join(', '),
    ).toBe(sides);
    const rows = decisionRows(decision);
    expect(JSON.parse(String(rows.decision.json))).toEqual(decision);
    expect(new Set(rows.anchors.map(({ id }) => id)).size).toBe(sides.split(', ').length);
  });

  test('WRITE-69: one decision is one text, in whatever order its parts come', () => {
    const decision = decided({ verb: 'apart', a: [A], b: [B] });
    const turned: Decision = { note: null, at: '2024', author: 'a', id: 'd1', b: [B], a: [A], verb: 'apart' };
    expect(decisionRows(turned)).toEqual(decisionRows(decision));
  });
});

describe('RESOLVE-89: anchors hold on to who is called so, and move with the keys', () => {
  const change = ({ article, extraction }: Story): ArticleChange => ({
    id: article.id,
    article: { article, origin: null, extraction },
    statements: statementsOf(article, applyDecisions(article, extraction, []).extraction),
  });
  const mills = { ...organization('Acme Mills'), properties: { organizationKind: 'company' as const } };
  const holds = (keys: MemoryKeys) => [...keys.anchors.values()].map(({ key }) => key);
  const moved = (keys: MemoryKeys, ...changes: ArticleChange[]) =>
    moveAnchors(keys, new Writer(keys), changes);

  test('RESOLVE-89: to another context and back, to nobody and back; keys that were left or found are told', async () => {
    const keys = new MemoryKeys();
    keys.decide(decided({ verb: 'merge', a: [A], b: [B] }));
    const plain = change(story('x', [fact(person('Ada Berg'), 'FAMILY_OF', person('Carla Dunn'))]));
    const placed = change(story('x', [fact(person('Ada Berg'), 'WORKS_FOR', mills)]));
    expect(await moved(keys, plain)).toEqual(['Person|ada berg']);
    expect(holds(keys)).toEqual(['Person|ada berg', null]);
    expect(await moved(keys, plain)).toEqual([]);
    expect(await moved(keys, placed)).toEqual(['Person|ada berg||@business', 'Person|ada berg']);
    expect(await moved(keys, forgetting('x'))).toEqual(['Person|ada berg||@business']);
    expect(holds(keys)).toEqual([null, null]);
    expect(await moved(keys, placed)).toEqual(['Person|ada berg||@business']);
  });

  test('RESOLVE-89: an edit that no longer names anybody lets go, other articles do not matter', async () => {
    const keys = new MemoryKeys();
    keys.decide(decided({ verb: 'split', of: A }));
    await moved(keys, change(story('x', [fact(person('Ada Berg'), 'WORKS_FOR', mills)])));
    expect(await moved(keys, change(story('y', [fact(person('Ada Berg'), 'WORKS_FOR', mills)])))).toEqual([]);
    await moved(keys, change(story('x', [fact(person('Carla Dunn'), 'WORKS_FOR', mills)])));
    expect(holds(keys)).toEqual([null]);
  });
});
