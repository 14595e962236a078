/** Roles have holders in sequence. */
import { beforeAll, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Holdings } from '../../shared/contract/index.ts';
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

const [ADA, BEN] = [person('Ada Berg'), person('Ben Cole')];
const [CARLA, DORA] = [person('Carla Dunn'), person('Dora Ek')];
const [FUND, BANK] = [organization('World Grain Fund'), organization('North Sea Bank')];
const DIRECTOR = role('Director', FUND);
const NAMED = event('appointment', { eventType: 'appointment', start: '2021-02' });
const LEFT = event('resignation', { eventType: 'resignation', start: '2020-12-15' });
const [EVA, FINN] = [person('Eva Holm'), person('Finn Iversen')];
const MILL = organization('Old Mill Trust');
const [KEEPER, TREASURER] = [role('Keeper', MILL), role('Treasurer', MILL)];
const AS_TREASURER = event('appointment as treasurer', { eventType: 'appointment', start: '2012-03' });
const VAGUE = event('appointment', { eventType: 'appointment', start: '2013-04' });
const [WARDEN, SCRIBE] = [role('Warden', MILL), role('Scribe', MILL)];
const [GUS, HAL] = [person('Gus Juhl'), person('Hal Krag')];
const MISSED = event('appointment', { eventType: 'appointment', start: '2011-08' });
const MISSED_TOO = event('appointment', { eventType: 'appointment', start: '2015-03' });
const AT_BANK = event('resignation', { eventType: 'resignation', start: '2018-01-01' });

type Told = Parameters<typeof fact>[4];
const directs = (who: Named, told: Told, modality: Fact['modality'] = 'asserted') =>
  fact(who, 'HOLDS_ROLE', DIRECTOR, modality, told);
const keeps = (who: Named) => fact(who, 'HOLDS_ROLE', KEEPER, 'asserted', { tenure: 'current' });
const took = (who: Named, what: Named, as: 'subject' | 'agent') =>
  fact(who, 'PARTICIPATED_IN', what, 'asserted', { as });

const STORIES: readonly Story[] = [
  story('a1', [directs(ADA, { tenure: 'current', since: '2015' })], { publishedAt: '2016-05-01' }),
  story('a2', [directs(ADA, { tenure: 'current' })], { publishedAt: '2020-11-01' }),
  story('a3', [took(ADA, LEFT, 'subject'), took(FUND, LEFT, 'agent'), directs(ADA, { tenure: 'former' })], {
    publishedAt: '2020-12-16',
  }),
  story('b1', [took(BEN, NAMED, 'subject'), took(FUND, NAMED, 'agent'), took(ADA, NAMED, 'agent')], {
    publishedAt: '2021-03-01',
  }),
  story('b2', [directs(BEN, { tenure: 'current' })], { publishedAt: '2022-01-01' }),
  story('b3', [took(BEN, AT_BANK, 'subject'), took(BANK, AT_BANK, 'agent')], { publishedAt: '2018-01-02' }),
  story('c1', [directs(CARLA, { tenure: 'former' }, 'alleged')], { publishedAt: '2010-01-01' }),
  story('d1', [directs(DORA, { tenure: 'former', until: '2014' })], { publishedAt: '2022-01-01' }),
  story('e1', [keeps(EVA)], { publishedAt: '2001-01-01' }),
  story('e2', [keeps(FINN)], { publishedAt: '2005-01-01' }),
  story(
    'e3',
    [
      keeps(EVA),
      fact(EVA, 'HOLDS_ROLE', TREASURER, 'asserted', { tenure: 'current' }),
      took(EVA, AS_TREASURER, 'subject'),
    ],
    { publishedAt: '2012-04-01' },
  ),
  story('e4', [took(EVA, VAGUE, 'subject'), took(MILL, VAGUE, 'agent')], { publishedAt: '2013-05-01' }),
  story('g1', [fact(GUS, 'HOLDS_ROLE', WARDEN, 'asserted', { tenure: 'current' })], {
    publishedAt: '2010-01-01',
  }),
  // To which office it was is told in no relation.
  story('g2', [took(GUS, MISSED, 'subject'), took(MILL, MISSED, 'agent')], { publishedAt: '2011-09-01' }),
  story(
    'h1',
    [
      took(HAL, MISSED_TOO, 'subject'),
      took(MILL, MISSED_TOO, 'agent'),
      fact(HAL, 'HOLDS_ROLE', SCRIBE, 'asserted', { tenure: 'former' }),
    ],
    { publishedAt: '2015-04-01' },
  ),
  story('d2', [fact(DORA, 'HOLDS_ROLE', role('Chair', BANK), 'asserted', { tenure: 'current' })], {
    publishedAt: '2022-06-01',
  }),
];

describeEngines('Holders', (open) => {
  let graph: Graph;
  const idOf = async (q: string): Promise<string> => {
    const { hits } = await graph.search({ q, limit: 1 });
    return hits[0]?.id ?? '';
  };
  const namesIn = ({ holdings }: Holdings) => holdings.map(({ other }) => other.name);

  beforeAll(async () => {
    const engine = await open();
    const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000_000 });
    const incoming = STORIES.map(({ article }) => ({ article, origin: null }));
    expect(await ingest.ingest(incoming, { replace: false, more: true })).toMatchObject({ failed: 0 });
    graph = createGraph(engine);
  });

  test('STORE-66: the holders of a role come by the earliest day that is known of each, with their claims', async () => {
    const found = await graph.holders(await idOf('Director'));
    expect(found.entity).toMatchObject({ kind: 'Role', name: 'Director' });
    expect(namesIn(found)).toEqual(['Dora Ek', 'Ada Berg', 'Ben Cole', 'Carla Dunn']);
    expect(found.total).toBe(4);
    for (const { intervals, claims, total } of found.holdings) {
      const ids = new Set(claims.map(({ id }) => id));
      for (const { since, until, heldFrom, heldUntil } of intervals) {
        for (const bound of [...since, ...until, heldFrom, heldUntil])
          if (bound) expect(ids).toContain(bound.claim);
      }
      expect(total).toBeGreaterThan(0);
    }
    const carla = found.holdings.at(-1);
    expect(carla).toMatchObject({
      intervals: [],
      claims: [{ modality: 'alleged', article: 'c1' }],
      total: 1,
    });
  });

  test('STORE-67: an appointment or resignation bounds the tenure of its subject, in the organization that took part', async () => {
    const { holdings } = await graph.holders(await idOf('Director'));
    const [, ada, ben] = holdings;
    expect(ada?.intervals).toMatchObject([
      { since: [{ date: '2015' }], until: [{ date: '2020-12-15' }], endedBefore: { date: '2020-12-16' } },
    ]);
    expect(ben?.intervals).toMatchObject([
      { since: [{ date: '2021-02' }], heldFrom: { date: '2022-01-01' }, until: [], disagreements: [] },
    ]);
    expect(ben?.claims.map(({ article, tenure }) => [article, tenure])).toEqual([
      ['b2', 'current'],
      ['b1', null],
    ]);
  });

  test('STORE-67: where it may be about several roles it bounds none, and it bounds no other than its own', async () => {
    const { holdings } = await graph.holders(await idOf('Eva Holm'));
    expect(
      holdings.map(({ other, intervals }) => [other.name, intervals.flatMap(({ since }) => since)]),
    ).toEqual([
      ['Keeper', []],
      ['Treasurer', [expect.objectContaining({ date: '2012-03' })]],
    ]);
    const ofRole = await graph.holders(await idOf('Treasurer'));
    expect(ofRole.holdings[0]?.intervals).toEqual(holdings[1]?.intervals);
  });

  test('STORE-67: nobody is appointed to the only role that is known where it was held before', async () => {
    const own = await graph.holders(await idOf('Gus Juhl'));
    expect(own.holdings.map(({ other, intervals }) => [other.name, intervals])).toEqual([
      [
        'Warden',
        [expect.objectContaining({ since: [], heldFrom: expect.objectContaining({ date: '2010-01-01' }) })],
      ],
    ]);
    const ofRole = await graph.holders(await idOf('Warden'));
    expect(ofRole.holdings[0]?.intervals).toEqual(own.holdings[0]?.intervals);
  });

  test('STORE-67: nor where its own article tells that it was held before', async () => {
    const own = await graph.holders(await idOf('Hal Krag'));
    expect(own.holdings).toMatchObject([
      { other: { name: 'Scribe' }, intervals: [{ since: [], endedBefore: { date: '2015-04-01' } }] },
    ]);
  });

  test('STORE-69: what others held between two far days parts them on either page', async () => {
    const days = (found: Holdings, name: string) =>
      found.holdings
        .find(({ other }) => other.name === name)
        ?.intervals.map(({ heldFrom, heldUntil }) => [heldFrom?.date, heldUntil?.date]);
    const apart = [
      ['2001-01-01', '2001-01-01'],
      ['2012-04-01', '2012-04-01'],
    ];
    expect(days(await graph.holders(await idOf('Keeper')), 'Eva Holm')).toEqual(apart);
    expect(days(await graph.holders(await idOf('Eva Holm')), 'Keeper')).toEqual(apart);
  });

  test('STORE-68: on a day, every holder certainly, possibly or not held the role', async () => {
    const id = await idOf('Director');
    const on = async (day: string) => {
      const { holdings } = await graph.holders(id, day);
      return Object.fromEntries(holdings.map((one) => [one.other.name.split(' ')[0], one.on]));
    };
    expect(await on('2013-06-01')).toEqual({ Dora: 'possibly', Ada: 'not', Ben: 'not', Carla: 'not' });
    expect(await on('2019-06-01')).toEqual({ Dora: 'not', Ada: 'certainly', Ben: 'not', Carla: 'not' });
    expect(await on('2021-06-01')).toEqual({ Dora: 'not', Ada: 'not', Ben: 'certainly', Carla: 'not' });
    const without = await graph.holders(id);
    expect(without.holdings.map((one) => one.on)).toEqual([null, null, null, null]);
  });

  test('STORE-69: the roles of a person come in the same way', async () => {
    const found = await graph.holders(await idOf('Dora Ek'), '2022-06-01');
    expect(found.entity.name).toBe('Dora Ek');
    expect(found.holdings.map(({ other, on }) => [other.name, on])).toEqual([
      ['Director', 'not'],
      ['Chair', 'certainly'],
    ]);
  });

  test('STORE-70: an organization has no holders, and what is not there is NOT_FOUND', async () => {
    expect(await graph.holders(await idOf('World Grain Fund'))).toMatchObject({ holdings: [], total: 0 });
    await expect(graph.holders('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
