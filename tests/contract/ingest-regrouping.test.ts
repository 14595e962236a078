/** Single histories in which names meet and part; the random ones are in `ingest-histories.test.ts`. */
import { beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { countNodes, emptied, everythingIn, faultsOf } from '../support/graph-checks.ts';
import {
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
});
