/** Single histories in which names meet and part; the random ones are in `ingest-histories.test.ts`. */
import { beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import { CROWD } from '../../ingest/resolve/blocks.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { describeEngines } from '../support/engines.ts';
import { countNodes, emptied, everythingIn, faultsOf } from '../support/graph-checks.ts';
import {
  event,
  fact,
  type Named,
  organization,
  person,
  role,
  type Story,
  story,
  storyExtractor,
  VERSION,
} from '../support/stories.ts';

const [ADA, BEN] = [person('Ada Berg'), person('Ben Cole')];
const FUND = organization('World Grain Fund');
const WGF = organization('WGF');
const EXPLAINED = organization('World Grain Fund', 'WGF');
const OTHER = organization('Wide Gulf Forum', 'WGF');
const NSB = organization('NSB');
const BANK_ALONE = organization('North Sea Bank');
const BANK = organization('North Sea Bank', 'NSB');

const directs = (who: Named, title: string, where?: Named) => fact(who, 'HOLDS_ROLE', role(title, where));

const ingestOf = (engine: Engine, stories: readonly Story[], version = VERSION) =>
  createIngest({ engine, extractor: storyExtractor(stories, version), maxBytes: 1_000 });

describeEngines('Regrouping', (open) => {
  let store: Engine;
  beforeEach(async () => {
    store = await emptied(store, (engine, ids) => ingestOf(engine, []).forget(ids), open);
  });

  /** Takes stories in one by one, forgets some, and compares with the rest in a store without a past. */
  async function sameAsFresh(stories: readonly Story[], forgotten: readonly string[] = []): Promise<void> {
    const ingest = ingestOf(store, stories);
    const take = (some: readonly Story[]) =>
      ingest.ingest(
        some.map(({ article }) => ({ article, origin: null })),
        { replace: true, more: true },
      );
    for (const one of stories) await take([one]);
    await ingest.forget(forgotten);
    expect(await faultsOf(store)).toEqual([]);
    const after = await everythingIn(store);
    await ingest.forget(stories.map(({ article }) => article.id));
    expect(await countNodes(store)).toBe(0);
    const last = new Map(stories.map((one) => [one.article.id, one]));
    await take([...last.values()].filter(({ article }) => !forgotten.includes(article.id)));
    expect(after).toEqual(await everythingIn(store));
    await ingest.forget([...last.keys()]);
  }

  test('WRITE-2: an edit that adds a claim between profiles that stay as they are writes it', async () => {
    const short = story('a', [fact(ADA, 'FAMILY_OF', BEN), fact(ADA, 'MEMBER_OF', FUND)]);
    const relation = {
      type: 'MEMBER_OF',
      from: 'Person Ben Cole 1',
      modality: 'asserted',
      start: 0,
      end: 4,
    } as const;
    const relations = [...short.extraction.relations, { ...relation, to: 'Organization World Grain Fund 1' }];
    const { article, extraction } = short;
    const long = {
      article: { ...article, title: 'Edited', publishedAt: '2024' },
      extraction: { ...extraction, relations },
    };
    await sameAsFresh([short, long]);
    await sameAsFresh([long, short]);
  });

  test('WRITE-2: another version of the extractor replaces every claim', async () => {
    const one = story('a', [fact(ADA, 'FAMILY_OF', BEN), fact(ADA, 'MEMBER_OF', FUND)]);
    const incoming = [{ article: one.article, origin: null }];
    const options = { replace: false, more: true };
    for (const version of ['1', '2']) {
      await ingestOf(store, [one], version).ingest(incoming, options);
      expect(await faultsOf(store)).toEqual([]);
    }
    const claims = (await everythingIn(store)).filter(
      (line) => line.includes('"extractor":"2"') && line.includes('quote'),
    );
    expect(claims).toHaveLength(2);
  });

  test('WRITE-2: an edge shows the source and date that its article has after an edit of these alone', async () => {
    const facts = [fact(ADA, 'MEMBER_OF', FUND)];
    await sameAsFresh([
      story('a', facts, { source: 'Daily', publishedAt: '2024-01-01' }),
      story('a', facts, { source: 'Weekly', publishedAt: '2023-01-01' }),
    ]);
  });

  test('WRITE-3: an acronym joins its only expansion, leaves it when there are two, and comes back', async () => {
    const uses = story('a', [directs(ADA, 'Director', WGF)]);
    const explains = story('b', [directs(BEN, 'director', EXPLAINED)]);
    const doubts = story('c', [fact(ADA, 'MEMBER_OF', OTHER)]);
    await sameAsFresh([uses, explains]);
    await sameAsFresh([explains, uses, doubts]);
    await sameAsFresh([uses, doubts, explains], ['c']);
    await sameAsFresh([doubts, uses, explains], ['b']);
  });

  test('WRITE-3: a role that is left to one of its organizations keeps nothing of the other', async () => {
    await sameAsFresh([
      story('a', [directs(ADA, 'Chief of Staff', WGF)]),
      story('b', [directs(BEN, 'chief of staff', EXPLAINED)]),
      story('c', [directs(BEN, 'Chief of Staff', EXPLAINED)]),
      story('d', [fact(ADA, 'MEMBER_OF', OTHER)]),
    ]);
  });

  test('WRITE-3: a role stays one when another organization that it is in is regrouped', async () => {
    await sameAsFresh([
      story('a', [directs(ADA, 'Director', EXPLAINED)]),
      story('b', [directs(BEN, 'Director', WGF), fact(role('Director', WGF), 'ROLE_IN', NSB)]),
      story('c', [directs(BEN, 'Director', WGF), fact(role('Director', WGF), 'ROLE_IN', BANK_ALONE)]),
      story('d', [fact(ADA, 'MEMBER_OF', BANK)]),
    ]);
  });

  test('WRITE-3: an edge between two names of one organization is none, and is there again when they part', async () => {
    await sameAsFresh([
      story('a', [fact(WGF, 'PART_OF', FUND)]),
      story('b', [fact(ADA, 'MEMBER_OF', EXPLAINED)]),
      story('c', [fact(ADA, 'MEMBER_OF', OTHER)]),
    ]);
  });

  test('WRITE-3: signs that mean something in a pattern are letters like others in a name', async () => {
    const name = 'Ca$&h Dash';
    await sameAsFresh([
      story('a', [fact(ADA, 'MEMBER_OF', organization(name, 'CD'))]),
      story('d', [fact(ADA, 'MEMBER_OF', organization('CD'))]),
      story('b', [directs(BEN, 'Director', organization(name))]),
      story('c', [directs(BEN, 'Director', organization('CD'))]),
    ]);
  });

  test('WRITE-3: an edit that tells what somebody is busy with moves a name to another key, and back', async () => {
    const mills: Named = { ...organization('Acme Mills'), properties: { organizationKind: 'company' } };
    const club: Named = { ...organization('Red Star'), properties: { organizationKind: 'sport' } };
    const [alone, works, plays] = [
      story('a', [fact(ADA, 'FAMILY_OF', BEN)]),
      story('a', [fact(ADA, 'FAMILY_OF', BEN), fact(ADA, 'WORKS_FOR', mills)]),
      story('a', [fact(ADA, 'FAMILY_OF', BEN), directs(ADA, 'striker', club)]),
    ];
    const others = [
      story('b', [fact(ADA, 'WORKS_FOR', mills), fact(BEN, 'WORKS_FOR', mills)]),
      story('c', [directs(ADA, 'striker', club)]),
    ];
    await sameAsFresh([alone, ...others, works]);
    await sameAsFresh([works, ...others, plays]);
    await sameAsFresh([plays, ...others, works, alone], ['b']);
  });

  test('WRITE-3: reports of one event in two articles meet, and part when one of them tells another', async () => {
    const met = (id: string, who: Named, start: string) => {
      const talks = event('a meeting', { eventType: 'meeting', start, place: 'Oslo' });
      return story(id, [fact(who, 'PARTICIPATED_IN', talks), fact(BEN, 'PARTICIPATED_IN', talks)]);
    };
    await sameAsFresh([met('a', ADA, '2024-03-01'), met('b', ADA, '2024-03-01')]);
    await sameAsFresh([
      met('a', ADA, '2024-03-01'),
      met('b', ADA, '2024-03'),
      met('c', FUND, '2024-03-02'),
      met('b', ADA, '2023-03'),
    ]);
    await sameAsFresh([met('a', ADA, '2024-03-31'), met('b', ADA, '2024-04-01')], ['a']);
  });

  test('RESOLVE-91: a family tie told from both ends, under names in another order, is one edge', async () => {
    const [bob, robert, nora] = [person('Bob Zander'), person('Robert Zander'), person('Nora Lind')];
    const kin = (who: Named, kind: 'parent' | 'child', other: Named) =>
      fact(who, 'FAMILY_OF', other, 'asserted', { kin: kind });
    const chairs = (who: Named) => directs(who, 'Chairman', FUND);
    const stories = [
      story('a', [chairs(bob), kin(bob, 'parent', nora)], { publishedAt: '2024-01-01' }),
      story('b', [chairs(robert), kin(nora, 'child', robert)], { publishedAt: '2024-02-01' }),
      story('c', [chairs(robert), kin(robert, 'parent', nora)], { publishedAt: '2023-01-01' }),
    ];
    await sameAsFresh(stories);
    await sameAsFresh(stories.toReversed(), ['b']);
    await ingestOf(store, stories).ingest(
      stories.map(({ article }) => ({ article, origin: null })),
      { replace: false, more: true },
    );
    const graph = createGraph(store);
    const { hits } = await graph.search({ q: 'zander', limit: 10 });
    const [tie] = (await graph.entity(hits[0]?.id ?? '', 10)).groups.filter(
      ({ type }) => type === 'FAMILY_OF',
    );
    expect({ persons: hits.length, ties: tie?.total, claims: tie?.relations[0]?.edge.claims }).toEqual({
      persons: 1,
      ties: 1,
      claims: 3,
    });
    const ends = { from: hits[0]?.id ?? '', to: tie?.relations[0]?.other.id ?? '' };
    const page = { limit: 10, offset: 0 };
    const straight = await graph.edge({ ...ends, type: 'FAMILY_OF' }, page);
    expect(straight.claims.map(({ claim }) => claim.qualifiers.kin)).toHaveLength(3);
    expect(await graph.edge({ type: 'FAMILY_OF', from: ends.to, to: ends.from }, page)).toEqual(straight);
    const { edges } = await graph.support({ ids: [ends.from, ends.to] });
    expect(edges.map(({ claims }) => claims)).toEqual([3]);
    const told = await Promise.all(['a', 'b', 'c'].map((id) => graph.articleGraph(id)));
    const tiesOf = told.map(({ edges }) => edges.filter(({ type }) => type === 'FAMILY_OF').length);
    expect(tiesOf).toEqual([1, 1, 1]);
  });

  test('WRITE-67: a crowd that comes at once leaves a bare surname, and one that goes gives it back', async () => {
    const bearers = Array.from({ length: CROWD + 1 }, (_, n) => {
      const given = `Q${String.fromCharCode(97 + (n % 26))}x${n}`;
      return story(`k${n}`, [fact(person(`${given} Kimura`), 'MEMBER_OF', FUND)]);
    });
    const bare = story('bare', [fact(person('Kimura'), 'MEMBER_OF', FUND)]);
    const [first, ...rest] = bearers;
    if (!first) throw new TypeError('Somebody was expected');
    const ingest = ingestOf(store, [bare, ...bearers]);
    const take = (stories: readonly Story[]) =>
      ingest.ingest(
        stories.map(({ article }) => ({ article, origin: null })),
        { replace: false, more: true },
      );
    await take([bare, first]);
    const alone = await everythingIn(store);
    await take(rest);
    expect(await faultsOf(store)).toEqual([]);
    const crowded = await everythingIn(store);
    await ingest.forget(rest.map(({ article }) => article.id));
    expect(await everythingIn(store)).toEqual(alone);
    await ingest.forget(['bare', first.article.id]);
    await take([...bearers, bare]);
    expect(await everythingIn(store)).toEqual(crowded);
  });
});
