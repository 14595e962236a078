/** When things were, who held what within an organization, and events as articles tell of them, on every engine. */
import { beforeAll, expect, it } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import { AccountsSchema, StructureSchema, TimelineSchema } from '../../shared/contract/index.ts';
import { createGraph, type Graph } from '../../shared/store/graph.ts';
import { describeEngines } from '../support/engines.ts';
import {
  event,
  type Fact,
  fact,
  type Named,
  organization,
  person,
  role,
  type Story,
  story,
  storyExtractor,
} from '../support/stories.ts';

const [ADA, BEN, CARLA] = [person('Ada Berg'), person('Ben Cole'), person('Carla Dunn')];
const [FUND, OFFICE] = [organization('World Grain Fund'), organization('Seed Office')];
const [DIRECTOR, CHAIR] = [role('Director', FUND), role('Chair', FUND)];
const summit = (start: string, place?: string) =>
  event('2024 Grain Summit', { eventType: 'summit', start, ...(place ? { place } : {}) });

const holds = (who: Named, what: Named, told: Fact['qualifiers'] = {}) =>
  fact(who, 'HOLDS_ROLE', what, 'asserted', { tenure: 'current', ...told });
const took = (
  who: Named,
  what: Named,
  as: 'host' | 'winner' | 'loser',
  modality: Fact['modality'] = 'asserted',
) => fact(who, 'PARTICIPATED_IN', what, modality, { as });
const at = (id: string, publishedAt: string | null, ...facts: Fact[]): Story =>
  story(id, facts, publishedAt === null ? {} : { publishedAt });

const STORIES: readonly Story[] = [
  at('early', '2019-05-01', holds(ADA, DIRECTOR, { since: '2015' }), fact(OFFICE, 'PART_OF', FUND)),
  at('late', '2021-06-01', holds(BEN, DIRECTOR, { since: '2021-02' }), holds(CARLA, CHAIR)),
  at('again', '2024-01-01', holds(ADA, CHAIR, { tenure: 'former', since: '2010', until: '2012' })),
  at(
    'oslo',
    '2024-03-05',
    took(ADA, summit('2024-03-04', 'Oslo'), 'winner'),
    took(BEN, summit('2024-03-04', 'Oslo'), 'host'),
  ),
  at('rome', '2024-03-06', took(ADA, summit('2024-03-06', 'Rome'), 'loser')),
  at(
    'vague',
    '2024-04-01',
    took(ADA, summit('2024-03'), 'winner'),
    took(BEN, summit('2024-03'), 'host', 'negated'),
  ),
  at('undated', null, took(CARLA, summit('2024-03-04', 'Oslo, Norway'), 'host')),
];

/** Engines are slow to answer where many tests run at once. */
const PATIENCE = 600_000;

describeEngines('Time, structure and accounts', (open) => {
  let graph: Graph;
  const ids = new Map<string, string>();
  const id = (name: string): string => ids.get(name) ?? '';

  beforeAll(async () => {
    const engine = await open();
    const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000_000 });
    await ingest.ingest(
      STORIES.map(({ article }) => ({ article, origin: null })),
      { replace: false },
    );
    graph = createGraph(engine);
    for (const { name, id } of (await graph.overview(100)).nodes) ids.set(name, id);
  }, PATIENCE);

  const roles = async (asked: readonly string[], window = {}) => {
    const found = TimelineSchema.parse(await graph.timeline({ ids: asked.map(id), ...window }));
    return found.roles.map(
      ({ person: who, role: what, organization: where, intervals }) =>
        `${who.name} ${what.name} ${where?.name} ${intervals.map(({ since }) => since[0]?.date).join()}`,
    );
  };

  it('STORE-111: roles stand in time by their persons or by themselves, each with its organization', async () => {
    const all = [
      'Ada Berg Chair World Grain Fund 2010',
      'Ada Berg Director World Grain Fund 2015',
      'Ben Cole Director World Grain Fund 2021-02',
      'Carla Dunn Chair World Grain Fund ',
    ];
    expect(await roles(['Ada Berg', 'Ben Cole', 'Carla Dunn'])).toEqual(all);
    expect(await roles(['Director', 'Chair'])).toEqual(all);
    expect(await roles(['Director', 'Ada Berg'])).toEqual(all.slice(0, 3));
    expect(await roles(['World Grain Fund'])).toEqual([]);
  });

  it('STORE-111: as a view shows them there are only roles of which both ends are named', async () => {
    const shown = (...names: string[]) => roles(names, { within: true });
    expect(await shown('Ada Berg', 'Ben Cole', 'Director')).toEqual([
      'Ada Berg Director World Grain Fund 2015',
      'Ben Cole Director World Grain Fund 2021-02',
    ]);
    expect(await shown('Director', 'Chair')).toEqual([]);
    expect(await shown('Ada Berg', 'World Grain Fund')).toEqual([]);
    const all = ['Ada Berg', 'Ben Cole', 'Carla Dunn', 'Director', 'Chair'];
    expect(await shown(...all)).toEqual(await roles(all));
  });

  it('STORE-111: within days there is only what may have been then', async () => {
    expect(await roles(['Ada Berg'], { until: '2013-01-01' })).toEqual([
      'Ada Berg Chair World Grain Fund 2010',
    ]);
    expect(await roles(['Ada Berg'], { since: '2020-01-01' })).toEqual([
      'Ada Berg Director World Grain Fund 2015',
    ]);
    expect(await roles(['Director'], { until: '2014-12-31' })).toEqual([]);
  });

  it('STORE-111: events come by date with the number of their articles; total counts both', async () => {
    const asked = [id('2024 Grain Summit'), id('Ben Cole')];
    const { events, total } = await graph.timeline({ ids: asked });
    expect(events.map(({ node, date, end, articles }) => [node.name, date, end, articles])).toEqual([
      ['2024 Grain Summit', expect.stringMatching(/^2024-03/u), null, 4],
    ]);
    expect(total).toBe(2);
    expect(await graph.timeline({ ids: asked, since: '2030-01-01' })).toMatchObject({ events: [] });
    expect(await graph.timeline({ ids: [] })).toEqual({ events: [], roles: [], total: 0 });
  });

  it('STORE-112: an organization has its roles with holders in sequence, its parts and its wholes', async () => {
    const fund = StructureSchema.parse(await graph.structure(id('World Grain Fund')));
    expect(
      fund.roles.map(
        ({ role: { name }, holdings }) => `${name}: ${holdings.map(({ other }) => other.name).join()}`,
      ),
    ).toEqual(['Chair: Ada Berg,Carla Dunn', 'Director: Ada Berg,Ben Cole']);
    expect(fund).toMatchObject({ totalRoles: 2, totalParts: 1, partOf: [] });
    expect(fund.parts.map(({ node, edge }) => [node.name, edge.type])).toEqual([['Seed Office', 'PART_OF']]);
    const office = await graph.structure(id('Seed Office'));
    expect(office).toMatchObject({ roles: [], parts: [], partOf: [{ node: { name: 'World Grain Fund' } }] });
    await expect(graph.structure('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('STORE-112: the holders of several roles at once are those of each, and on a day as well', async () => {
    const { roles: found } = await graph.structure(id('World Grain Fund'), '2017-06-01');
    for (const { role: one, holdings } of found) {
      expect(holdings).toEqual((await graph.holders(one.id, '2017-06-01')).holdings);
    }
    const held = found.flatMap(({ role: { name }, holdings }) =>
      holdings.map(({ other, on }) => `${other.name} ${name} ${on}`),
    );
    expect(held).toContain('Ada Berg Director certainly');
    expect(held).toContain('Ada Berg Chair not');
  });

  it('STORE-113: an event has the account of each article, the oldest first, those without a date last', async () => {
    const found = AccountsSchema.parse(await graph.accounts(id('2024 Grain Summit')));
    expect(found.participants.map(({ node, part }) => [node.name, part])).toEqual([
      ['Ada Berg', 'winner'],
      ['Ben Cole', 'host'],
      ['Carla Dunn', 'host'],
    ]);
    expect(found.accounts.map(({ article, date, place }) => [article.id, date, place])).toEqual([
      ['oslo', '2024-03-04', 'Oslo'],
      ['rome', '2024-03-06', 'Rome'],
      ['vague', '2024-03', null],
      ['undated', '2024-03-04', 'Oslo, Norway'],
    ]);
    expect(found.total).toBe(4);
    for (const { article, quotes } of found.accounts) {
      const { text } = await graph.article(article.id);
      expect(quotes.length).toBeGreaterThan(0);
      for (const { before, claim, after } of quotes) expect(text).toContain(before + claim.quote + after);
    }
    await expect(graph.accounts('nothing')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('STORE-113: accounts that cannot both be true are told of', async () => {
    const { contradictions } = await graph.accounts(id('2024 Grain Summit'));
    expect(contradictions).toEqual([
      {
        about: 'date',
        entity: null,
        articles: ['oslo', 'rome', 'undated'],
        text: 'It was on 4 March 2024 (2 articles), or on 6 March 2024 (1 article).',
      },
      {
        about: 'place',
        entity: null,
        articles: ['oslo', 'rome', 'undated'],
        text: 'It was in Oslo (1 article), or in Oslo, Norway (1 article), or in Rome (1 article).',
      },
      {
        about: 'part',
        entity: id('Ada Berg'),
        articles: ['oslo', 'rome', 'vague'],
        text: 'Ada Berg was loser (1 article), or winner (2 articles).',
      },
      {
        about: 'modality',
        entity: id('Ben Cole'),
        articles: ['oslo', 'vague'],
        text: 'That Ben Cole took part is denied (1 article), or said (1 article).',
      },
    ]);
  });

  it('STORE-106: a relation stands from its first article to its last', async () => {
    const ask = async (since: string, until: string) => {
      const query = { kind: 'Event' as const, since, until, limit: 10, offset: 0 };
      return (await graph.neighbours(id('Ada Berg'), query)).total;
    };
    expect(await ask('2024-03-05', '2024-03-05')).toBe(1);
    expect(await ask('2024-03-06', '2024-03-31')).toBe(1);
    expect(await ask('2024-03-07', '2024-03-31')).toBe(1);
    expect(await ask('2024-01-01', '2024-03-04')).toBe(0);
    expect(await ask('2024-03-01', '2024-12-31')).toBe(1);
    expect(await ask('2024-04-02', '2024-12-31')).toBe(0);
  });
});
