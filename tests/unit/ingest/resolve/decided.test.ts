import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anchored,
  applyDecisions,
  byTime,
  isLeftBehind,
  namesIn,
} from '../../../../ingest/resolve/decided.ts';
import { apartKey } from '../../../../ingest/resolve/keys.ts';
import { statementsOf } from '../../../../ingest/resolve/profiles.ts';
import { verifyStatements } from '../../../../ingest/write/verify.ts';
import type { Anchor, Decision, Verb } from '../../../../shared/model/decision.ts';
import { KIND_NAMES, type Kind } from '../../../../shared/schema/index.ts';
import { anyStory } from '../../../support/histories.ts';
import { shuffled } from '../../../support/rounds.ts';
import { country, event, fact, organization, person, role, story } from '../../../support/stories.ts';

const [ADA, BEN] = [person('Ada Berg'), person('Ben Cole')];
const FUND = organization('World Grain Fund', 'WGF');
const TOLD = story('x', [
  fact(ADA, 'HOLDS_ROLE', role('Director', FUND)),
  fact(BEN, 'FAMILY_OF', ADA),
  fact(BEN, 'MEMBER_OF', FUND),
  fact(ADA, 'CITIZEN_OF', country('Norway')),
  fact(BEN, 'PARTICIPATED_IN', event('talks', { eventType: 'meeting' })),
]);

let taken = 0;
const decide = (verb: Verb, at = '2024-01-01'): Decision => {
  taken += 1;
  return { ...verb, id: `d${String(taken).padStart(6, '0')}`, author: 'a', at, note: null };
};
const at = (kind: Kind, quote: string, article = 'x'): Anchor => ({ article, kind, quote });
const applied = (...decisions: Decision[]) => applyDecisions(TOLD.article, TOLD.extraction, decisions);
const names = (decisions: Decision[]) =>
  applied(...decisions).extraction.entities.map(({ kind, name }) => `${kind} ${name}`);
const types = (...decisions: Decision[]) =>
  applied(...decisions).extraction.relations.map(({ type }) => type);

describe('RESOLVE-88: what people decided of an article is applied to what was read, and changes nothing else', () => {
  test('RESOLVE-88: a rejected name is gone with its relations, and with its role an organization is unknown', () => {
    const reject = decide({
      verb: 'reject-entity',
      of: [at('Organization', 'the World Grain Fund', 'elsewhere')],
    });
    expect(names([reject])).not.toContain('Organization World Grain Fund');
    expect(types(reject)).toEqual(['HOLDS_ROLE', 'FAMILY_OF', 'CITIZEN_OF', 'PARTICIPATED_IN']);
    const { extraction, applied: ids } = applied(reject);
    expect(extraction.entities.find(({ kind }) => kind === 'Role')?.organization).toBeNull();
    expect(ids).toEqual([reject.id]);
  });

  test('RESOLVE-88: another kind keeps the mentions, and only relations that it may have', () => {
    const kind = decide({ verb: 'kind', of: [at('Organization', 'World Grain Fund')], kind: 'Person' });
    expect(names([kind])).toContain('Person World Grain Fund');
    expect(types(kind)).toEqual(['HOLDS_ROLE', 'FAMILY_OF', 'CITIZEN_OF', 'PARTICIPATED_IN']);
    const { article } = TOLD;
    expect(() => verifyStatements(article, statementsOf(article, applied(kind).extraction))).not.toThrow();
  });

  test('RESOLVE-88: what is of the kind already stays as it was read', () => {
    const kind = decide({
      verb: 'kind',
      of: [at('Person', 'Norway'), at('Organization', 'Norway')],
      kind: 'Organization',
    });
    expect(applied(kind)).toEqual({ extraction: TOLD.extraction, splits: new Map(), applied: [] });
  });

  test('RESOLVE-88: a rejected claim is gone in its article alone, from whichever side a symmetric one is told', () => {
    const claim = (article: string, from: string, to: string) =>
      decide({
        verb: 'reject-claim',
        claim: { article, type: 'FAMILY_OF', from: at('Person', from), to: at('Person', to) },
      });
    expect(types(claim('x', 'Ada Berg', 'Ben Cole'))).not.toContain('FAMILY_OF');
    expect(types(claim('x', 'Ben Cole', 'Ada Berg'))).not.toContain('FAMILY_OF');
    expect(applied(claim('y', 'Ada Berg', 'Ben Cole')).applied).toEqual([]);
    expect(applied(claim('x', 'Ada Berg', 'Nobody')).applied).toEqual([]);
    const member = decide({
      verb: 'reject-claim',
      claim: {
        article: 'x',
        type: 'MEMBER_OF',
        from: at('Organization', 'WGF'),
        to: at('Person', 'Ben Cole'),
      },
    });
    expect(applied(member).applied).toEqual([]);
  });

  test('RESOLVE-88: a split is of one article, and finds who is called so there', () => {
    const split = decide({ verb: 'split', of: at('Organization', 'WGF') });
    expect([...applied(split).splits.values()]).toEqual([split.id]);
    expect(applied(split).extraction).toEqual(TOLD.extraction);
    expect(applied(decide({ verb: 'split', of: at('Organization', 'WGF', 'y') })).splits.size).toBe(0);
  });

  test('RESOLVE-97: a split by a form is of that form alone, and finds nothing where nobody is called so', () => {
    const of = at('Organization', 'World Grain Fund');
    const split = decide({ verb: 'split', of, called: 'WGF' });
    expect(names([split])).toEqual(
      expect.arrayContaining(['Organization World Grain Fund', 'Organization WGF']),
    );
    expect([...applied(split).splits.values()]).toEqual([split.id]);
    expect(applied(split).splits.has(TOLD.extraction.entities[0]?.id ?? '')).toBe(false);
    expect(applied(decide({ verb: 'split', of, called: 'UNO' })).applied).toEqual([]);
  });

  test('RESOLVE-88: what is decided of keys changes nothing of what was read', () => {
    const both = { a: [at('Person', 'Ada Berg')], b: [at('Person', 'Ben Cole')] };
    const decisions = [
      decide({ verb: 'merge', ...both }),
      decide({ verb: 'apart', ...both }),
      decide({ verb: 'rename', of: both.a, name: 'X' }),
      decide({ verb: 'pin', of: both.a, property: 'start', value: '2024' }),
    ];
    expect(applied(...decisions)).toEqual({ extraction: TOLD.extraction, splits: new Map(), applied: [] });
  });

  test('RESOLVE-88: one decision is about what an earlier one made of a name, and finds the article by it', () => {
    const kind = decide({ verb: 'kind', of: [at('Person', 'Ben Cole')], kind: 'Organization' }, '2024-01-01');
    const reject = decide({ verb: 'reject-entity', of: [at('Organization', 'Ben Cole')] }, '2024-01-02');
    expect(names([reject, kind]).join()).not.toContain('Ben Cole');
    expect(applied(reject).applied).toEqual([]);
    expect(namesIn(TOLD.extraction)).toContain('Organization|ben cole');
  });

  test('RESOLVE-88: in any order of telling, and again, it is the same', () => {
    const anyAnchor = fc.record({
      article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      kind: fc.constantFrom<Kind[]>(...KIND_NAMES),
      quote: fc.constantFrom(
        'Ada Berg',
        'Berg',
        'Cole',
        'WGF',
        'World Grain Fund',
        'Norway',
        'Director',
        'talks',
      ),
    });
    const of = fc.array(anyAnchor, { minLength: 1, maxLength: 2 });
    const anyVerb: fc.Arbitrary<Verb> = fc.oneof(
      fc.record({ verb: fc.constant('kind' as const), of, kind: fc.constantFrom<Kind[]>(...KIND_NAMES) }),
      fc.record({ verb: fc.constant('reject-entity' as const), of }),
      fc.record({ verb: fc.constant('split' as const), of: anyAnchor }),
      fc.record({
        verb: fc.constant('split' as const),
        of: anyAnchor,
        called: fc.constantFrom('Berg', 'Ada Berg', 'WGF'),
      }),
    );
    const anyDecisions = fc.array(
      fc
        .tuple(anyVerb, fc.constantFrom('2024-01-01', '2024-01-02'))
        .map(([verb, when]) => decide(verb, when)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(anyStory, anyDecisions, fc.nat(), ({ article, extraction }, decisions, seed) => {
        const once = applyDecisions(article, extraction, decisions);
        expect(applyDecisions(article, extraction, shuffled(decisions, seed))).toEqual(once);
        const statements = statementsOf(article, once.extraction, once.splits);
        expect(() => verifyStatements(article, statements)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

describe('RESOLVE-89: an anchor finds who is called so, of its kind where there is one', () => {
  const find = (anchor: Anchor) => anchored(TOLD.article, TOLD.extraction.entities, anchor)?.name;

  test('RESOLVE-89: by name or by any form, to the letter', () => {
    expect(find(at('Organization', 'WGF'))).toBe('World Grain Fund');
    expect(find(at('Organization', ' World  Grain Fund '))).toBe('World Grain Fund');
    expect(find(at('Organization', 'world grain fund'))).toBeUndefined();
    expect(find(at('Person', 'Norway'))).toBe('Norway');
    expect(find(at('Person', 'Nobody'))).toBeUndefined();
  });

  test('RESOLVE-89: of two so called the one of its kind, else the first of the text', () => {
    const { article, extraction } = story('x', [
      fact(organization('Berg'), 'BASED_IN', country('Norway')),
      fact(person('Berg'), 'FAMILY_OF', ADA),
    ]);
    const kinds = KIND_NAMES.map((kind) => anchored(article, extraction.entities, at(kind, 'Berg'))?.kind);
    expect(Object.fromEntries(KIND_NAMES.map((kind, n) => [kind, kinds[n]]))).toMatchObject({
      Person: 'Person',
      Organization: 'Organization',
      Event: 'Organization',
    });
  });

  test('DECIDE-61: of several so called the one that is meant, by their first mentions; none where there are fewer', () => {
    const { article, extraction } = story('x', [
      fact(ADA, 'FAMILY_OF', BEN),
      fact(person('Ada Berg', 2), 'CITIZEN_OF', country('Norway')),
    ]);
    const ids = [{}, { nth: 1 }, { nth: 2 }, { nth: 3 }].map(
      (nth) =>
        anchored(article, [...extraction.entities].reverse(), { ...at('Person', 'Ada Berg'), ...nth })?.id,
    );
    expect(ids).toEqual(['Person Ada Berg 1', 'Person Ada Berg 1', 'Person Ada Berg 2', undefined]);
  });

  test('RESOLVE-89: who was split off later is no longer meant by an earlier decision, by a later one again', () => {
    const both = { a: [at('Person', 'Ada Berg')], b: [at('Person', 'Ben Cole')] };
    const before = decide({ verb: 'merge', ...both }, '2024-01-01');
    const split = decide({ verb: 'split', of: at('Person', 'Ada Berg') }, '2024-01-02');
    const after = decide({ verb: 'merge', ...both }, '2024-01-03');
    const known = new Map([split].map((decision) => [decision.id, decision]));
    const key = apartKey('Person|ada berg', split.id);
    expect([before, split, after].map((one) => isLeftBehind(one, key, known))).toEqual([true, false, false]);
    expect(isLeftBehind(before, 'Person|ada berg', known)).toBe(false);
    expect([after, split, before].sort(byTime)).toEqual([before, split, after]);
  });
});
