import { describe, expect, it } from 'vitest';
import type { EntityDraft } from '../../../../../../ingest/extract/links/drafts.ts';
import { withCountryTies } from '../../../../../../ingest/extract/links/relations/country-ties.ts';
import { otherRelationsOf } from '../../../../../../ingest/extract/links/relations/relations.ts';
import type { OrganizationKind } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

describe('other relations', () => {
  it('EXTRACT-3: a symmetric relation stands once', () => {
    const text = 'Ana Ruiz and her husband Ben Hope';
    const [ana, ben] = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['Ben Hope', 'person'],
    ]);
    const links = [linkOf('FAMILY_OF', ana, ben, { score: 0.7 }), linkOf('FAMILY_OF', ben, ana)];
    const relations = otherRelationsOf(readingOf(text, [ana!, ben!], { links }));
    expect(relations).toMatchObject([{ from: 'named 1', to: 'named 0', kin: 'spouse', confidence: 0.9 }]);
  });

  it('EXTRACT-16: a parent comes first', () => {
    const text = 'Henry Cole and his son Peter Cole';
    const [henry, peter] = mentionsIn(text, [
      ['Henry Cole', 'person'],
      ['Peter Cole', 'person'],
    ]);
    const links = [linkOf('FAMILY_OF', peter, henry)];
    expect(otherRelationsOf(readingOf(text, [henry!, peter!], { links }))).toMatchObject([
      { from: 'named 0', to: 'named 1', kin: 'parent' },
    ]);
  });

  it('EXTRACT-56: a word for kin that is of somebody else makes no family', () => {
    const text = 'Ruth was appointed by Bill. Her husband, Martin, is a lawyer.';
    const mentions = mentionsIn(text, [
      ['Ruth', 'person'],
      ['Bill', 'person'],
      ['Martin', 'person'],
    ]);
    const [ruth, bill, martin] = mentions;
    const links = [linkOf('FAMILY_OF', bill, martin), linkOf('FAMILY_OF', ruth, martin)];
    expect(otherRelationsOf(readingOf(text, mentions, { links }))).toMatchObject([{ from: 'named 0' }]);
  });

  it("EXTRACT-56: nor does one of somebody who is not named: the victim's widow", () => {
    const text = "Ruth praised the victim's widow, Jean.";
    const mentions = mentionsIn(text, [
      ['Ruth', 'person'],
      ['Jean', 'person'],
    ]);
    const links = [linkOf('FAMILY_OF', mentions[0], mentions[1])];
    expect(otherRelationsOf(readingOf(text, mentions, { links }))).toEqual([]);
  });

  it('EXTRACT-56: no word for a beginning, no founder', () => {
    const founded = (text: string) => {
      const mentions = mentionsIn(text, [
        ['Ana', 'person'],
        ['Acme', 'organization'],
      ]);
      const links = [linkOf('FOUNDED', mentions[0], mentions[1])];
      return otherRelationsOf(readingOf(text, mentions, { links })).length === 1;
    };
    expect(founded('Ana, the chairman of Acme, left.')).toBe(false);
    expect(founded('Ana founded Acme.')).toBe(true);
    expect(founded('Ana, who set up Acme in a garage, left.')).toBe(true);
  });

  it('EXTRACT-48: who is to buy a company does not own it', () => {
    const text = 'Orbit bid for Acme';
    const mentions = mentionsIn(text, [
      ['Orbit', 'organization'],
      ['bid', 'acquisition'],
      ['Acme', 'organization'],
    ]);
    const [orbit, bid, acme] = mentions;
    const owns = (modality: 'planned' | 'asserted') => {
      const links = [
        linkOf('OWNS', orbit, acme),
        linkOf('PARTICIPATED_IN', orbit, bid, { part: 'buyer', modality }),
        linkOf('PARTICIPATED_IN', acme, bid, { part: 'target', modality }),
      ];
      return otherRelationsOf(readingOf(text, mentions, { links })).length;
    };
    expect(owns('planned')).toBe(0);
    expect(owns('asserted')).toBe(1);
  });

  it('EXTRACT-56: no word for kin, no family', () => {
    const text = 'Henry Cole (Peter Cole) left. Henry Cole hired Peter Cole.';
    const mentions = mentionsIn(text, [
      ['Henry Cole', 'person'],
      ['Peter Cole', 'person'],
      ['Henry Cole', 'person'],
      ['Peter Cole', 'person'],
    ]);
    const links = [
      linkOf('FAMILY_OF', mentions[0], mentions[1]),
      linkOf('FAMILY_OF', mentions[2], mentions[3]),
    ];
    expect(otherRelationsOf(readingOf(text, mentions, { links }))).toEqual([]);
  });

  it('EXTRACT-3: a relation stands once, and none from a thing to itself', () => {
    const text = 'Acme of Bolt. Acme of Bolt';
    const mentions = mentionsIn(text, [
      ['Acme', 'organization'],
      ['Bolt', 'organization'],
      ['Acme', 'organization'],
      ['Bolt', 'organization'],
    ]);
    const reading = readingOf(text, mentions, {
      links: [
        linkOf('PART_OF', mentions[0], mentions[1]),
        linkOf('PART_OF', mentions[2], mentions[3]),
        linkOf('PART_OF', mentions[0], mentions[2]),
      ],
    });
    reading.sets.join(0, 2);
    reading.sets.join(1, 3);
    expect(otherRelationsOf(reading)).toMatchObject([{ type: 'PART_OF', from: 'named 0', to: 'named 1' }]);
  });

  it('EXTRACT-3: tenure stands only where the model has learnt it, and where it is not current', () => {
    const text = 'Ana Ruiz of Acme';
    const [ana, acme] = mentionsIn(text, [
      ['Ana Ruiz', 'person'],
      ['Acme', 'organization'],
    ]);
    const tenure = (type: 'MEMBER_OF' | 'OWNS', value: 'former' | 'acting' | 'current') =>
      otherRelationsOf(
        readingOf(text, [ana!, acme!], { links: [linkOf(type, ana, acme, { tenure: value })] }),
      )[0]?.tenure;
    expect(tenure('MEMBER_OF', 'former')).toBe('former');
    expect(tenure('MEMBER_OF', 'current')).toBeUndefined();
    expect(tenure('MEMBER_OF', 'acting')).toBeUndefined();
    expect(tenure('OWNS', 'former')).toBeUndefined();
  });

  it('EXTRACT-3: who sold a company owned it', () => {
    const text = 'Acme bought Bolt from Orbit';
    const mentions = mentionsIn(text, [
      ['Acme', 'organization'],
      ['bought', 'acquisition'],
      ['Bolt', 'organization'],
      ['Orbit', 'organization'],
    ]);
    const links = [
      linkOf('OWNS', mentions[0], mentions[2]),
      linkOf('OWNS', mentions[3], mentions[2]),
      linkOf('PARTICIPATED_IN', mentions[3], mentions[1], { part: 'seller' }),
    ];
    const relations = otherRelationsOf(readingOf(text, mentions, { links }));
    expect(relations.map(({ from, tenure }) => [from, tenure])).toEqual([
      ['named 0', undefined],
      ['named 3', 'former'],
    ]);
  });
});

describe('state bodies', () => {
  const draft = (ref: string, organizationKind: OrganizationKind): [string, EntityDraft] => [
    ref,
    { ref, kind: 'Organization', name: ref, organizationKind, mentions: [] },
  ];
  const text = 'The US Army said the United States and Iraq agreed.';
  const mentions = mentionsIn(text, [
    ['US Army', 'organization'],
    ['United States', 'country'],
    ['Iraq', 'country'],
  ]);
  const entities = new Map([
    draft('named 0', 'military'),
    draft('named 1', 'country'),
    draft('named 2', 'country'),
  ]);
  const reading = readingOf(text, mentions);
  const own = {
    type: 'PART_OF',
    from: 'named 0',
    to: 'named 1',
    modality: 'asserted',
    start: 4,
    end: 11,
    confidence: 0.9,
    because: { from: mentions[0] ?? null, to: null, rules: ['the country stands in the name of the body'] },
  } as const;

  it('EXTRACT-18: are part of the country in their name', () => {
    expect(withCountryTies(reading, entities, [])).toEqual([own]);
  });

  it('EXTRACT-18: are part of no other country', () => {
    expect(withCountryTies(reading, entities, [{ ...own, to: 'named 2', confidence: 0.6 }])).toEqual([own]);
  });

  it('EXTRACT-17: the name itself is the shortest evidence', () => {
    expect(withCountryTies(reading, entities, [{ ...own, end: 38, confidence: 0.6 }])).toEqual([
      { ...own, confidence: 0.6 },
    ]);
  });

  it('EXTRACT-18: a company with a country in its name is none', () => {
    expect(withCountryTies(reading, new Map([...entities, draft('named 0', 'company')]), [])).toEqual([]);
  });

  it('EXTRACT-18: a national team is based in its country, and a body "of" a country is part of it', () => {
    const tie = (name: string, kind: OrganizationKind) => {
      const text = `The ${name} and Korea`;
      const own = mentionsIn(text, [
        [name, 'organization'],
        ['Korea', 'country'],
      ]);
      const kinds = new Map([draft('named 0', kind), draft('named 1', 'country')]);
      return withCountryTies(readingOf(text, own), kinds, []).map(({ type, to }) => [type, to]);
    };
    expect(tie('Japan women’s team', 'sport')).toEqual([]);
    expect(tie('Korea women’s team', 'sport')).toEqual([['BASED_IN', 'named 1']]);
    expect(tie('Bank of Korea', 'government')).toEqual([['PART_OF', 'named 1']]);
    expect(tie('Bank of Korea', 'company')).toEqual([]);
  });

  it('EXTRACT-18: a country alone is no team of that country, whatever it is taken for', () => {
    const both = mentionsIn('Japan’s parliament met in Japan', [
      ['Japan’s', 'organization'],
      ['Japan', 'country'],
    ]);
    const kinds = new Map([draft('named 0', 'sport'), draft('named 1', 'country')]);
    expect(withCountryTies(readingOf('Japan’s parliament met in Japan', both), kinds, [])).toEqual([]);
  });

  it('EXTRACT-18: "US-led" is no name of a country', () => {
    const led = mentionsIn('The US-led coalition and the US', [
      ['US-led coalition', 'organization'],
      ['US', 'country'],
    ]);
    const kinds = new Map([draft('named 0', 'military'), draft('named 1', 'country')]);
    expect(withCountryTies(readingOf('The US-led coalition and the US', led), kinds, [])).toEqual([]);
  });
});

it('EXTRACT-93: who is married to a cousin is not married to whose cousin it is', () => {
  const kept = (text: string, ...names: string[]) => {
    const mentions = mentionsIn(
      text,
      names.map((name) => [name, 'person'] as const),
    );
    const links = [linkOf('FAMILY_OF', mentions[0], mentions[1])];
    return otherRelationsOf(readingOf(text, mentions, { links })).length === 1;
  };
  expect(kept("Guy is married to Lana's cousin, Becky", 'Guy', 'Lana', 'Becky')).toBe(false);
  expect(kept("Ann married Ben's brother", 'Ann', 'Ben')).toBe(false);
  expect(kept('Guy is married to Lana, a cousin of Becky', 'Guy', 'Lana', 'Becky')).toBe(true);
  expect(kept("Ann married Ben in Eve's house", 'Ann', 'Ben', 'Eve')).toBe(true);
});

it('EXTRACT-91: a country right before what another body is called is the seat of that one', () => {
  const kept = (text: string, ...names: (readonly [string, 'organization' | 'country'])[]) => {
    const mentions = mentionsIn(text, names);
    const of = (kind: string) => mentions.find((mention) => mention.kind === kind);
    const links = [linkOf('BASED_IN', of('organization'), of('country'))];
    return otherRelationsOf(readingOf(text, mentions, { links })).length === 1;
  };
  const [acme, danish, bolt] = [
    ['Acme', 'organization'],
    ['Danish', 'country'],
    ['Bolt', 'organization'],
  ] as const;
  expect(kept('Acme bought Danish start-up Bolt', acme, danish, bolt)).toBe(false);
  expect(kept('Acme bought Danish Bolt', acme, danish, bolt)).toBe(false);
  expect(kept('Acme, a Danish start-up, bought Bolt', acme, danish, bolt)).toBe(true);
  expect(kept('Acme is Danish and owns Bolt', acme, danish, bolt)).toBe(true);
  expect(kept('Danish start-up Acme bought Bolt', danish, acme, bolt)).toBe(true);
});
