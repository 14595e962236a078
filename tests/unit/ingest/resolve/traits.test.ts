import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../../ingest/resolve/profiles.ts';
import { bodiesOfRoles } from '../../../../ingest/resolve/traits.ts';
import type { Traits } from '../../../../shared/model/graph.ts';
import { shuffled } from '../../../support/rounds.ts';
import {
  country,
  event,
  type Fact,
  fact,
  type Named,
  organization,
  person,
  role,
  story,
} from '../../../support/stories.ts';

const [ADA, BEN] = [person('Ada Berg'), person('Ben Cole')];
const FUND = organization('World Grain Fund');
const FUND_KEY = 'Organization|world grain fund';
const company: Named = { ...organization('Acme Mills'), properties: { organizationKind: 'company' } };
const ngo: Named = { ...organization('Green Hands'), properties: { organizationKind: 'ngo' } };

/** The traits of a name in an article of these facts. */
function traitsOf(name: string, facts: readonly Fact[], head = {}): Traits {
  const { article, extraction } = story('a', facts, head);
  const profile = statementsOf(article, extraction).profiles.find((one) => one.name === name);
  return profile?.traits ?? {};
}
const ada = (...facts: Fact[]) => traitsOf('Ada Berg', facts);

describe('RESOLVE-28: what an article says around somebody is kept: roles, bodies, family, countries, worlds', () => {
  test('RESOLVE-28: a role gives title, body and world', () => {
    const told = ada(fact(ADA, 'HOLDS_ROLE', role('the Finance Minister', country('Norway'))));
    expect(told).toMatchObject({
      role: ['finance minister'],
      body: ['Organization|country|NO'],
      country: ['NO'],
    });
    expect(told.world).toEqual(['politics', 'state']);
    expect(ada(fact(ADA, 'HOLDS_ROLE', role('striker')))).toMatchObject({
      role: ['striker'],
      world: ['sport'],
    });
    expect(ada(fact(ADA, 'HOLDS_ROLE', role('spokesman')))).not.toHaveProperty('body');
  });

  test.each(['MEMBER_OF', 'WORKS_FOR', 'FOUNDED', 'OWNS'] as const)(
    'RESOLVE-28: %s gives the body, and what that is busy with',
    (type) => {
      expect(ada(fact(ADA, type, company))).toMatchObject({
        body: ['Organization|acme mills'],
        world: ['business'],
      });
      expect(ada(fact(ADA, type, ngo))).not.toHaveProperty('world');
    },
  );

  test('RESOLVE-28: a citizen has a country, and a body of a country has it', () => {
    expect(ada(fact(ADA, 'CITIZEN_OF', country('Norway')))).toMatchObject({ country: ['NO'] });
    expect(ada(fact(ADA, 'MEMBER_OF', organization('French Senate')))).toMatchObject({ country: ['FR'] });
    const fund = [fact(FUND, 'BASED_IN', country('Norway')), fact(FUND, 'PART_OF', company)];
    expect(traitsOf('World Grain Fund', fund)).toMatchObject({
      country: ['NO'],
      body: ['Organization|acme mills', 'Organization|country|NO'],
      world: ['state'],
    });
    expect(traitsOf('French Senate', [fact(ADA, 'MEMBER_OF', organization('French Senate'))])).toMatchObject({
      country: ['FR'],
    });
  });

  test('RESOLVE-105: a body of which every country has one is of the country of the dateline, unless another is told', () => {
    const court = organization('Supreme Court');
    const countryIn = (dateline: string, ...facts: Fact[]) => {
      const { article, extraction } = story('a', [fact(ADA, 'MEMBER_OF', court), ...facts]);
      const told = { ...article, text: `${article.text}\n${dateline}` };
      const { profiles } = statementsOf(told, extraction);
      return profiles.find(({ name }) => name === 'Supreme Court')?.traits.country;
    };
    expect(countryIn('MADRID (EFE) - It ruled.')).toEqual(['ES']);
    expect(countryIn('It ruled.')).toBeUndefined();
    const { article, extraction } = story('a', [fact(ADA, 'MEMBER_OF', court)]);
    const text = `MADRID (EFE) - ${article.text.replace('Supreme Court', 'Supreme Court in New Delhi')}`;
    const shift = 'MADRID (EFE) - '.length;
    const entities = extraction.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map(([start, end]): [number, number] => [start + shift, end + shift]),
    }));
    const told = statementsOf({ ...article, text }, { ...extraction, entities, relations: [] });
    expect(told.profiles.find(({ name }) => name === 'Supreme Court')?.traits.country).toEqual(['IN']);
    expect(countryIn('MADRID (EFE) - It ruled.', fact(court, 'PART_OF', country('Kenya')))).toEqual(['KE']);
  });

  test.each([
    ['In neighbouring Uganda, the Ministry of Defence agreed.', 'UG'],
    ['It did. In Uganda, where the Ministry of Defence agreed, it did.', 'UG'],
    ['In Kampala, the Ministry of Defence agreed.', 'UG'],
    ['In a letter, the Ministry of Defence agreed.', 'KE'],
    ['Troops died in Uganda, the Ministry of Defence said.', 'KE'],
  ])('RESOLVE-119: %s', (sentence, country) => {
    const ministry = organization('Ministry of Defence');
    const { article, extraction } = story('a', [fact(ADA, 'MEMBER_OF', ministry)]);
    const text = `NAIROBI (AP) - It said so.\n${sentence}`;
    const start = text.indexOf('Ministry');
    const entities = extraction.entities.map((entity) => ({
      ...entity,
      mentions: [[start, start + 'Ministry of Defence'.length] as const],
    }));
    const { profiles } = statementsOf({ ...article, text }, { ...extraction, entities, relations: [] });
    expect(profiles.find(({ kind }) => kind === 'Organization')?.traits.country).toEqual([country]);
  });

  test('RESOLVE-28: family is told of both, from whichever side', () => {
    const facts = [fact(ADA, 'FAMILY_OF', BEN)];
    expect(traitsOf('Ada Berg', facts).kin).toEqual(['Person|ben cole']);
    expect(traitsOf('Ben Cole', facts).kin).toEqual(['Person|ada berg']);
    expect(traitsOf('Ada Berg', facts)).not.toHaveProperty('body');
  });

  test('RESOLVE-28: an event has its participants, type, date and place', () => {
    const talks = event('talks', { eventType: 'meeting', start: '2024-03', place: 'Oslo' });
    const facts = [fact(ADA, 'PARTICIPATED_IN', talks), fact(FUND, 'PARTICIPATED_IN', talks)];
    expect(traitsOf('talks', facts, { publishedAt: '2024-04-01' })).toEqual({
      participant: [FUND_KEY, 'Person|ada berg'],
      telling: ['274'],
      type: ['meeting'],
      date: ['2024-03'],
      place: ['Oslo'],
    });
    expect(traitsOf('Ada Berg', facts)).not.toHaveProperty('body');
  });

  test('RESOLVE-28: an event without a date has that of its article, and without either none', () => {
    const facts = [fact(ADA, 'PARTICIPATED_IN', event('talks', { eventType: 'meeting' }))];
    expect(traitsOf('talks', facts, { publishedAt: '2024-04-01' }).date).toEqual(['2024-04-01']);
    expect(traitsOf('talks', facts)).not.toHaveProperty('date');
    expect(traitsOf('talks', facts)).not.toHaveProperty('place');
  });

  test('RESOLVE-28: the year of the article, and how somebody is addressed', () => {
    const facts = [fact(ADA, 'MEMBER_OF', FUND)];
    expect(traitsOf('Ada Berg', facts, { publishedAt: '2024-04-01' }).year).toEqual(['2024']);
    expect(ada(...facts)).not.toHaveProperty('year');
    expect(ada(...facts)).not.toHaveProperty('sex');
    const { article, extraction } = story('a', facts);
    const text = article.text.replace('News. ', 'Mrs.  ');
    const told = statementsOf({ ...article, text }, extraction).profiles.find(
      ({ kind }) => kind === 'Person',
    );
    expect(told?.traits.sex).toEqual(['f']);
  });

  test('RESOLVE-28: who else is there, as numbers; oneself and countries are not among them', () => {
    const facts = [fact(ADA, 'MEMBER_OF', FUND), fact(BEN, 'CITIZEN_OF', country('Norway'))];
    const others = ada(...facts).with ?? [];
    expect(others).toHaveLength(2);
    for (const bucket of others) expect(Number(bucket)).toBeLessThan(256);
    expect(traitsOf('Ben Cole', facts).with).not.toEqual(others);
    expect(ada(fact(ADA, 'CITIZEN_OF', country('Norway')))).not.toHaveProperty('with');
  });

  test('RESOLVE-28: relations that are denied say nothing, planned and alleged ones do', () => {
    for (const [type, to] of [
      ['MEMBER_OF', FUND],
      ['HOLDS_ROLE', role('Director', FUND)],
      ['FAMILY_OF', BEN],
      ['CITIZEN_OF', country('Norway')],
    ] as const) {
      const { with: _, ...told } = ada(fact(ADA, type, to, 'negated'));
      expect(told).toEqual({});
      expect(Object.keys(ada(fact(ADA, type, to, 'alleged'))).length).toBeGreaterThan(1);
    }
    const talks = event('talks', { eventType: 'meeting' });
    const denied = traitsOf('talks', [
      fact(ADA, 'PARTICIPATED_IN', talks, 'negated'),
      fact(BEN, 'PARTICIPATED_IN', talks),
    ]);
    expect(denied.participant).toEqual(['Person|ben cole']);
  });

  test('RESOLVE-28: a country has none, nor has a role', () => {
    const facts = [
      fact(ADA, 'HOLDS_ROLE', role('president', country('Norway'))),
      fact(FUND, 'BASED_IN', country('Norway')),
    ];
    expect(traitsOf('Norway', facts, { publishedAt: '2024' })).toEqual({});
    expect(traitsOf('president', facts, { publishedAt: '2024' })).toEqual({});
  });

  test('RESOLVE-28: each value once, in order, whatever the order of the telling', () => {
    const facts = [
      fact(ADA, 'MEMBER_OF', FUND),
      fact(ADA, 'WORKS_FOR', FUND),
      fact(ADA, 'WORKS_FOR', company),
      fact(ADA, 'FAMILY_OF', BEN),
    ];
    expect(ada(...facts).body).toEqual(['Organization|acme mills', FUND_KEY]);
    const { article, extraction } = story('a', facts);
    for (let seed = 0; seed < 5; seed += 1) {
      const turned = { ...extraction, relations: shuffled(extraction.relations, seed) };
      expect(statementsOf(article, turned)).toEqual(statementsOf(article, extraction));
    }
  });
});

describe('RESOLVE-6: a role is in the organization that it is told with, else in the first of the text', () => {
  const { article, extraction } = story('a', [
    fact(ADA, 'HOLDS_ROLE', role('Director')),
    fact(role('Director'), 'ROLE_IN', company),
    fact(role('Director'), 'ROLE_IN', FUND),
    fact(role('Chair'), 'ROLE_IN', FUND, 'negated'),
  ]);
  const bodies = (relations = extraction.relations, entities = extraction.entities) =>
    Object.fromEntries(bodiesOfRoles({ ...extraction, entities, relations }));

  test('RESOLVE-6: whichever is told first, and not where it is denied', () => {
    const found = { 'Role Director 1': 'Organization Acme Mills 1' };
    expect(bodies()).toEqual(found);
    expect(bodies([...extraction.relations].reverse())).toEqual(found);
    const { profiles } = statementsOf(article, extraction);
    expect(profiles.find(({ name }) => name === 'Director')?.ref).toContain('acme mills');
    expect(profiles.find(({ name }) => name === 'Ada Berg')?.traits.body).toEqual([
      'Organization|acme mills',
    ]);
  });

  test('RESOLVE-6: one that is told with the role itself comes first, one that is none of the entities never', () => {
    const of = (organization: string) =>
      extraction.entities.map((entity) => (entity.kind === 'Role' ? { ...entity, organization } : entity));
    const fund = 'Organization World Grain Fund 1';
    expect(bodies(extraction.relations, of(fund))['Role Director 1']).toBe(fund);
    expect(bodies(extraction.relations, of('nobody'))['Role Director 1']).toBe('Organization Acme Mills 1');
  });
});
