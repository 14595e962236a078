import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inContext, standsAlone } from '../../../../ingest/resolve/keys.ts';
import { type Statements, statementsOf } from '../../../../ingest/resolve/profiles.ts';
import { verifyStatements } from '../../../../ingest/write/verify.ts';
import type { Claim, Profile } from '../../../../shared/model/graph.ts';
import { anyStory } from '../../../support/histories.ts';
import { shuffled } from '../../../support/rounds.ts';
import {
  country,
  event,
  fact,
  organization,
  person,
  role,
  type Story,
  story,
} from '../../../support/stories.ts';

const of = ({ article, extraction }: Story): Statements => statementsOf(article, extraction);
const byName = ({ profiles }: Statements) => new Map(profiles.map((profile) => [profile.nameKey, profile]));
const inWorld = (name: string) => inContext(`Organization|${name}`, 'state');
const claimsOf = ({ claims }: Statements, type: Claim['type']) =>
  claims.filter((claim) => claim.type === type);

const ADA = person('Ada Berg');
const BEN = person('Ben Cole');
const FUND = organization('World Grain Fund');

/** The stories with one extraction changed. */
function changed(
  one: Story,
  change: (extraction: Story['extraction']) => Partial<Story['extraction']>,
): Story {
  return { ...one, extraction: { ...one.extraction, ...change(one.extraction) } };
}

describe('RESOLVE-1: what an article states depends on the article alone, not on the order in which it is told', () => {
  test('RESOLVE-1: entities in any order', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), (one, seed) => {
        const turned = changed(one, ({ entities }) => ({ entities: shuffled(entities, seed) }));
        expect(of(turned)).toEqual(of(one));
      }),
      { numRuns: 200 },
    );
  });

  test('RESOLVE-1: relations in any order, where no two of them say the same in other words', () => {
    const told = story('a', [
      fact(ADA, 'HOLDS_ROLE', role('Director', FUND)),
      fact(BEN, 'HOLDS_ROLE', role('spokesman')),
      fact(ADA, 'HOLDS_ROLE', role('spokesman')),
      fact(ADA, 'MEMBER_OF', FUND),
      fact(ADA, 'FAMILY_OF', BEN),
    ]);
    for (let seed = 0; seed < 20; seed += 1) {
      const turned = changed(told, ({ relations }) => ({ relations: shuffled(relations, seed) }));
      expect(of(turned)).toEqual(of(told));
    }
  });

  test('RESOLVE-1: a role that is said to be in two organizations is in the same one whichever is told first', () => {
    const lone = role('Director');
    const told = story('a', [
      fact(lone, 'ROLE_IN', FUND),
      fact(lone, 'ROLE_IN', organization('North Sea Bank')),
    ]);
    const turned = changed(told, ({ relations }) => ({ relations: [...relations].reverse() }));
    expect(of(turned)).toEqual(of(told));
  });

  test('RESOLVE-1: profiles and claims are sorted by id, each once, and stand as they were read', () => {
    fc.assert(
      fc.property(anyStory, (one) => {
        const statements = of(one);
        for (const list of [statements.profiles, statements.claims]) {
          const ids = list.map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)].sort());
        }
        expect(new Set(statements.profiles.map(({ key }) => key)).size).toBe(statements.profiles.length);
        for (const claim of statements.claims) {
          expect(one.article.text.slice(claim.start, claim.end)).toBe(claim.quote);
        }
        expect(() => verifyStatements(one.article, statements)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

describe('RESOLVE-2: entities of one key in an article are one profile', () => {
  const told = of(
    story('a', [
      fact(ADA, 'MEMBER_OF', organization('The World Grain Fund')),
      fact(BEN, 'MEMBER_OF', organization('World Grain Fund', 'WGF')),
    ]),
  );

  test('RESOLVE-2: with the mentions, forms and traits of both, and the name that came first', () => {
    const fund = byName(told).get('Organization|world grain fund');
    expect(fund).toMatchObject({ name: 'The World Grain Fund' });
    expect(fund?.forms).toEqual(['WGF', 'World Grain Fund']);
    expect(fund?.mentions).toHaveLength(3);
    expect(fund?.mentions).toEqual([...(fund?.mentions ?? [])].sort((a, b) => a[0] - b[0]));
    expect(fund?.traits.with).toHaveLength(2);
    expect(told.profiles.filter(({ kind }) => kind === 'Organization')).toHaveLength(1);
  });

  test('RESOLVE-2: and claims of either lead to it', () => {
    const fund = byName(told).get('Organization|world grain fund');
    expect(claimsOf(told, 'MEMBER_OF').map(({ to }) => to)).toEqual([fund?.id, fund?.id]);
  });

  test('RESOLVE-2: a country is one by whatever name, under the name that it is known by', () => {
    const usa = ['United States', 'U.S.', 'America'].map((name) => fact(ADA, 'CITIZEN_OF', country(name)));
    const { profiles, claims } = of(story('a', usa));
    const [known, ...more] = profiles.filter(({ kind }) => kind === 'Organization');
    expect(more).toEqual([]);
    expect(known).toMatchObject({ key: 'Organization|country|US', name: 'United States' });
    expect(claims).toHaveLength(1);
  });

  test('RESOLVE-2: a relation between two names of one is none', () => {
    expect(of(story('a', [fact(FUND, 'PART_OF', organization('The World Grain Fund'))])).claims).toEqual([]);
  });
});

describe('RESOLVE-3: two persons of one name in one article are two', () => {
  const told = story('a', [fact(ADA, 'MEMBER_OF', FUND), fact(person('Ada Berg', 2), 'MEMBER_OF', FUND)]);

  test('RESOLVE-3: the first has the name for its key, the second another', () => {
    const keys = of(told)
      .profiles.filter(({ kind }) => kind === 'Person')
      .map(({ key }) => key);
    expect(keys).toHaveLength(2);
    const ada = inContext('Person|ada berg', 'state');
    expect(keys.filter((key) => key === ada)).toHaveLength(1);
    expect(keys.filter(standsAlone)).toHaveLength(1);
    expect(claimsOf(of(told), 'MEMBER_OF')).toHaveLength(2);
  });

  test('RESOLVE-3: which one is first is told by the text, and no other article has the second', () => {
    const first = (statements: Statements) => byName(statements).get('Person|ada berg')?.mentions[0]?.[0];
    expect(first(of(told))).toBe(6);
    const other = of({ ...told, article: { ...told.article, id: 'b' } });
    const shared = other.profiles
      .filter(({ nameKey }) => byName(of(told)).has(nameKey))
      .map(({ nameKey }) => nameKey);
    expect(shared.sort()).toEqual(['Organization|world grain fund', 'Person|ada berg']);
  });
});

describe('RESOLVE-4: a symmetric relation is stored once, whichever side it is told from', () => {
  test.each([
    ['parent', 'child'],
    ['child', 'parent'],
    ['spouse', 'spouse'],
    ['sibling', 'sibling'],
    ['other', 'other'],
  ] as const)('RESOLVE-4: "%s" from the one side is "%s" from the other', (kin, inverse) => {
    const one = of(story('a', [fact(ADA, 'FAMILY_OF', BEN, 'asserted', { kin })])).claims[0];
    const other = of(story('a', [fact(BEN, 'FAMILY_OF', ADA, 'asserted', { kin: inverse })])).claims[0];
    expect(one).toMatchObject({ fromKey: 'Person|ada berg', toKey: 'Person|ben cole', qualifiers: { kin } });
    expect(other).toMatchObject({ id: one?.id, fromKey: one?.fromKey, qualifiers: { kin } });
  });

  test('RESOLVE-4: a relation with a direction keeps it', () => {
    const [claim] = of(story('a', [fact(organization('Z'), 'PART_OF', organization('A'))])).claims;
    expect(claim).toMatchObject({ fromKey: inWorld('z'), toKey: inWorld('a') });
  });
});

describe('RESOLVE-5: one claim for each relation, pair of ends and modality, with its best evidence', () => {
  const twice = (a: object, b: object) =>
    of(story('a', [fact(ADA, 'MEMBER_OF', FUND, 'asserted', a), fact(ADA, 'MEMBER_OF', FUND, 'asserted', b)]))
      .claims;

  test('RESOLVE-5: the surer one, in either order', () => {
    expect(twice({ confidence: 0.9 }, { confidence: 0.4 })).toMatchObject([{ confidence: 0.9, start: 6 }]);
    expect(twice({ confidence: 0.4 }, { confidence: 0.9 })).toMatchObject([
      { confidence: 0.9, quote: expect.stringContaining('0.9') },
    ]);
  });

  test('RESOLVE-5: of two that are as sure, the one that comes first', () => {
    expect(twice({}, {})).toMatchObject([{ confidence: 0.5, start: 6 }]);
  });

  test('RESOLVE-5: another modality is another claim', () => {
    const modalities = ['asserted', 'alleged', 'negated', 'planned'] as const;
    const told = of(
      story(
        'a',
        modalities.map((modality) => fact(ADA, 'MEMBER_OF', FUND, modality)),
      ),
    );
    expect(told.claims.map(({ modality }) => modality).sort()).toEqual([...modalities].sort());
  });
});

describe('RESOLVE-6: a role is known by its title and organization, else by its title and holder', () => {
  const keyOf = (one: Story) =>
    of(one)
      .profiles.filter(({ kind }) => kind === 'Role')
      .map(({ key, ref }: Profile) => [key, ref]);

  test('RESOLVE-6: by its organization', () => {
    const ref = inWorld('world grain fund');
    expect(keyOf(story('a', [fact(ADA, 'HOLDS_ROLE', role('the Director', FUND))]))).toEqual([
      [`Role|director|${ref}`, ref],
    ]);
    const told = story('a', [
      fact(ADA, 'HOLDS_ROLE', role('Director')),
      fact(role('Director'), 'ROLE_IN', FUND),
    ]);
    expect(keyOf(told)).toEqual([[`Role|director|${ref}`, ref]]);
  });

  test('RESOLVE-6: by its holder', () => {
    const ref = 'Person|ada berg';
    expect(keyOf(story('a', [fact(ADA, 'HOLDS_ROLE', role('spokesman'))]))).toEqual([
      [`Role|spokesperson|${ref}`, ref],
    ]);
  });

  test('RESOLVE-6: without either it stays with its article', () => {
    const told = story('a', [fact(ADA, 'HOLDS_ROLE', role('spokesman'))]);
    const alone = changed(told, () => ({ relations: [] }));
    const elsewhere = { ...alone, article: { ...alone.article, id: 'b' } };
    expect(keyOf(alone)[0]?.[0]).toMatch(/^Role\|spokesperson\|Article\|/u);
    expect(keyOf(alone)).not.toEqual(keyOf(elsewhere));
  });
});

describe('RESOLVE-7: what else an article calls somebody is kept, acronyms that it explains among it', () => {
  test.each([
    ['World Grain Fund', ['WGF'], ['WGF']],
    ['World Grain Fund', ['W.G.F.', 'the  Fund'], ['W.G.F.', 'the Fund']],
    ['World Grain Fund', ['World Grain Fund'], []],
  ])('RESOLVE-7: %s as %j keeps %j', (name, forms, kept) => {
    const told = of(story('a', [fact(ADA, 'MEMBER_OF', organization(name, ...forms))]));
    expect(told.profiles.find(({ kind }) => kind === 'Organization')?.forms).toEqual(kept);
  });
});

describe('RESOLVE-8: what is unknown stays unknown, what is known is kept', () => {
  test('RESOLVE-8: only the properties that were told', () => {
    const told = of(
      story('a', [
        fact(ADA, 'PARTICIPATED_IN', event('talks', { eventType: 'meeting', start: null, place: '' })),
      ]),
    );
    expect(told.profiles.find(({ kind }) => kind === 'Event')?.properties).toEqual({ eventType: 'meeting' });
    expect(told.claims[0]?.qualifiers).toEqual({ as: 'attendee' });
  });

  test('RESOLVE-8: a relation whose end is none of the entities is left out', () => {
    const told = story('a', [fact(ADA, 'MEMBER_OF', FUND)]);
    const loose = changed(told, ({ relations }) => ({
      relations: relations.map((r) => ({ ...r, to: 'nobody' })),
    }));
    expect(of(loose).claims).toEqual([]);
    expect(of(loose).profiles).toHaveLength(2);
  });
});

describe('RESOLVE-9: ids are the same after every ingest', () => {
  test('RESOLVE-9: of a profile, whatever else its article says', () => {
    const short = of(story('a', [fact(ADA, 'MEMBER_OF', FUND)]));
    const long = of(story('a', [fact(BEN, 'MEMBER_OF', FUND), fact(ADA, 'MEMBER_OF', FUND)]));
    for (const profile of short.profiles) expect(byName(long).get(profile.nameKey)?.id).toBe(profile.id);
    for (const { id } of short.claims) expect(long.claims.map((claim) => claim.id)).toContain(id);
  });

  test('RESOLVE-9: of profiles and claims, in whatever context they are named, or once they are split off', () => {
    const [A, Z] = [person('Ada Zorn'), person('Ada Zorn Smith')];
    const facts = [
      fact(A, 'FAMILY_OF', Z, 'asserted', { kin: 'parent' }),
      fact(A, 'HOLDS_ROLE', role('spokesman')),
      fact(Z, 'HOLDS_ROLE', role('spokesman')),
      fact(A, 'HOLDS_ROLE', role('Director', FUND)),
    ];
    const told = story('a', facts);
    const [plain, placed] = [
      of(told),
      of(story('a', [...facts, fact(Z, 'WORKS_FOR', organization('Bank')), fact(A, 'WORKS_FOR', FUND)])),
    ];
    const split = statementsOf(
      told.article,
      told.extraction,
      new Map(told.extraction.entities.map(({ id }) => [id, 'd1'])),
    );
    for (const other of [placed, split]) {
      for (const profile of plain.profiles) expect(byName(other).get(profile.nameKey)?.id).toBe(profile.id);
      for (const { id } of plain.claims) expect(other.claims.map((claim) => claim.id)).toContain(id);
    }
    const keys = (statements: Statements) => statements.profiles.map(({ key }) => key);
    expect(keys(placed)).not.toEqual(expect.arrayContaining(keys(plain)));
  });
});

describe('RESOLVE-27: a name in a context is a key, and whoever shares a name in an article shares its key', () => {
  const keyOf = (statements: Statements, name: string) => byName(statements).get(name)?.key;

  test('RESOLVE-27: the same name in two contexts gives two keys, without one the name alone', () => {
    const told = (...facts: Parameters<typeof story>[1]) => keyOf(of(story('a', facts)), 'Person|ada berg');
    const mills = { ...organization('Acme Mills'), properties: { organizationKind: 'company' as const } };
    const [fund, bank, none] = [
      told(fact(ADA, 'MEMBER_OF', FUND)),
      told(fact(ADA, 'MEMBER_OF', mills)),
      told(fact(ADA, 'FAMILY_OF', BEN)),
    ];
    expect(fund).toBe('Person|ada berg||@state');
    expect(bank).toBe('Person|ada berg||@business');
    expect(none).toBe('Person|ada berg');
  });

  test('RESOLVE-27: a role has its organization for a context, and its holder where there is none', () => {
    const { profiles } = of(
      story('a', [fact(ADA, 'HOLDS_ROLE', role('Director')), fact(ADA, 'WORKS_FOR', FUND)]),
    );
    const ada = profiles.find(({ kind }) => kind === 'Person');
    expect(profiles.find(({ kind }) => kind === 'Role')).toMatchObject({
      ref: ada?.key,
      key: `Role|director|${ada?.key}`,
      nameKey: 'Role|director|Person|ada berg',
    });
  });

  test('RESOLVE-27: two wordings of one name are split off together, whichever of them was meant', () => {
    const told = story('a', [
      fact(ADA, 'MEMBER_OF', organization('The World Grain Fund')),
      fact(BEN, 'MEMBER_OF', FUND),
    ]);
    const ids = told.extraction.entities.filter(({ kind }) => kind === 'Organization').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      const split = statementsOf(told.article, told.extraction, new Map([[id, 'd1']]));
      expect(keyOf(split, 'Organization|world grain fund')).toBe('Organization|world grain fund||!d1');
      expect(split.claims.map(({ toKey }) => toKey)).toEqual(
        Array(2).fill('Organization|world grain fund||!d1'),
      );
    }
  });

  test('RESOLVE-27: a role is split off as well, and stays with its organization', () => {
    const told = story('a', [fact(ADA, 'HOLDS_ROLE', role('Director', FUND))]);
    const id = told.extraction.entities.find(({ kind }) => kind === 'Role')?.id ?? '';
    const { profiles } = statementsOf(told.article, told.extraction, new Map([[id, 'd1']]));
    const director = profiles.find(({ kind }) => kind === 'Role');
    expect(director?.key).toBe(`Role|director|${director?.ref}||!d1`);
    expect(director?.ref).toBe(inWorld('world grain fund'));
  });
});
