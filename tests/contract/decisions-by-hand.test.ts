/** Claims that people add, and what becomes of decisions when articles go, come back, are edited and read anew. */
import { beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { type Deciding, deciding, idOf, namesIn } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { everythingIn, faultsOf } from '../support/graph-checks.ts';
import { fact, organization, person, role, type Story, story } from '../support/stories.ts';

const PATIENCE = 600_000;
const [ADA, BERG, BEN] = [person('Ada Berg'), person('Anna Berg'), person('Ben Cole')];
const FUND = organization('World Grain Fund');
const BANK = organization('North Sea Bank');
const A = story('a', [fact(ADA, 'HOLDS_ROLE', role('Director', FUND))], {
  source: 'Daily',
  publishedAt: '2024-01-01',
});
const B = story('b', [fact(BERG, 'MEMBER_OF', FUND), fact(BEN, 'WORKS_FOR', BANK)], { source: 'Weekly' });
const C = story('c', [fact(ADA, 'MEMBER_OF', BANK)], { source: 'Daily', publishedAt: '2024-02-01' });
/** The same after an edit: everything stands elsewhere in the text. */
const MOVED = story('b', [
  fact(person('Cy Dale'), 'MEMBER_OF', BANK),
  fact(BERG, 'MEMBER_OF', FUND),
  fact(BEN, 'WORKS_FOR', BANK),
]);
const WITHOUT = story('b', [fact(BEN, 'WORKS_FOR', BANK)]);

/** What another extractor makes of an article: other names for the same words. */
function renamed(one: Story, from: string, to: string, extractor: string): Story {
  const entities = one.extraction.entities.map((e) => (e.name === from ? { ...e, name: to } : e));
  return { ...one, extraction: { ...one.extraction, extractor, entities } };
}

describeEngines('Decisions and their articles', (open) => {
  let engine: Engine;
  let eve: Deciding;
  beforeEach(async () => {
    engine = await open();
    eve = deciding(engine, [A, B, C, MOVED, WITHOUT]);
    await eve.take(A, B, C);
  }, PATIENCE);

  const states = async () =>
    (await eve.decisions({ limit: 10, offset: 0 })).decisions.map(({ state }) => state);

  test(
    'DECIDE-14: a claim by hand is shown with its decision, counts, follows its ends, and goes',
    async () => {
      const before = await everythingIn(engine);
      const graph = createGraph(engine);
      const [ada, bank] = [await idOf(engine, 'Ada Berg'), await idOf(engine, 'North Sea Bank')];
      const request = { verb: 'add-claim', from: ada, to: bank, note: 'I was there' } as const;
      const second = await eve.say({ ...request, type: 'MEMBER_OF', qualifiers: { tenure: 'former' } });
      const first = await eve.say({ ...request, type: 'WORKS_FOR', modality: 'alleged' });
      expect(await faultsOf(engine)).toEqual([]);
      expect(second.difference.claims).toMatchObject({
        added: 1,
        list: [{ from: 'Ada Berg', to: 'North Sea Bank' }],
      });

      const alone = await graph.edge({ from: ada, type: 'WORKS_FOR', to: bank }, { limit: 10, offset: 0 });
      expect(alone).toMatchObject({
        total: 1,
        edge: { claims: 1, articles: 0, sources: 0, modality: 'alleged', first: null, last: null },
        claims: [
          {
            claim: { quote: '', start: 0, end: 0 },
            decision: { id: first.decision.id, author: 'Eve', note: 'I was there' },
          },
        ],
      });
      const both = await graph.edge({ from: ada, type: 'MEMBER_OF', to: bank }, { limit: 1, offset: 0 });
      expect(both).toMatchObject({ total: 2, edge: { claims: 2, articles: 1, sources: 1, qualifiers: {} } });
      expect(both.claims.map(({ decision }) => decision?.author)).toEqual(['Eve']);
      const rest = await graph.edge({ from: ada, type: 'MEMBER_OF', to: bank }, { limit: 5, offset: 1 });
      expect(rest.claims.map(({ article, decision }) => [article.id, decision])).toEqual([['c', undefined]]);
      expect((await eve.doctor()).problems.filter(({ what }) => /claims/u.test(what))).toEqual([]);

      const merge = await eve.say({ verb: 'merge', a: ada, b: await idOf(engine, 'Anna Berg') });
      expect(await faultsOf(engine)).toEqual([]);
      const name = await idOf(engine, (await graph.entity(ada, 1)).entity.name);
      expect(
        (await graph.edge({ from: name, type: 'WORKS_FOR', to: bank }, { limit: 1, offset: 0 })).total,
      ).toBe(1);
      await eve.undo(merge.decision.id);

      const whole = await everythingIn(engine);
      await eve.forget(['a', 'c']);
      expect(await states()).toEqual(['waiting', 'waiting']);
      expect(await faultsOf(engine)).toEqual([]);
      await eve.take(C, A);
      expect(await everythingIn(engine)).toEqual(whole);
      const { difference } = await eve.undo(second.decision.id);
      expect(difference.claims.list).toMatchObject([{ change: 'removed', from: 'Ada Berg', quote: '' }]);
      await eve.undo(first.decision.id);
      expect(await everythingIn(engine)).toEqual(before);
    },
    PATIENCE,
  );

  test(
    'DECIDE-14: of a symmetric relation the claim is turned with what one is to the other',
    async () => {
      const graph = createGraph(engine);
      const [ben, ada] = [await idOf(engine, 'Ben Cole'), await idOf(engine, 'Ada Berg')];
      await eve.say({
        verb: 'add-claim',
        from: ben,
        type: 'FAMILY_OF',
        to: ada,
        qualifiers: { kin: 'parent' },
      });
      const { claims } = await graph.edge({ from: ben, type: 'FAMILY_OF', to: ada }, { limit: 1, offset: 0 });
      expect(claims).toMatchObject([{ claim: { from: ada, to: ben, qualifiers: { kin: 'child' } } }]);
    },
    PATIENCE,
  );

  test(
    'DECIDE-9: DECIDE-25: a decision waits while its article is forgotten and holds when it comes back, which previews and the doctor tell',
    async () => {
      await eve.say({ verb: 'rename', entity: await idOf(engine, 'Anna Berg'), name: 'Anne' });
      const decided = await everythingIn(engine);
      const preview = await eve.forget(['b'], { preview: true });
      expect(preview.difference?.decisions).toMatchObject({
        touched: 1,
        list: [{ what: '"Anna Berg" is called "Anne": no longer finds what it is about, and waits' }],
      });
      expect(await eve.forget(['b'])).toMatchObject({ waiting: 1 });
      expect(await states()).toEqual(['waiting']);
      const { problems } = await eve.doctor();
      expect(problems).toContainEqual({
        what: expect.stringMatching(/Decision \w+ \("Anna Berg" is called "Anne"\) finds nothing/u),
        advice: expect.stringContaining('dramatis undo'),
      });
      const back = await eve.ingest([{ article: B.article, origin: null }], {
        replace: true,
        difference: true,
      });
      expect(back.difference?.decisions).toMatchObject({
        list: [{ what: '"Anna Berg" is called "Anne": finds what it is about' }],
      });
      expect(back.waiting).toBe(-1);
      expect(await states()).toEqual(['holds']);
      expect(await everythingIn(engine)).toEqual(decided);
    },
    PATIENCE,
  );

  test(
    'DECIDE-10: a decision holds after an edit that moves the text, and waits when the text has it no more',
    async () => {
      await eve.say({ verb: 'rename', entity: await idOf(engine, 'Anna Berg'), name: 'Anne' });
      await eve.take(MOVED);
      expect(await namesIn(engine)).toContain('Person Anne');
      expect(await states()).toEqual(['holds']);
      await eve.take(WITHOUT);
      expect(await states()).toEqual(['waiting']);
      await eve.take(B);
      expect(await namesIn(engine)).toContain('Person Anne');
    },
    PATIENCE,
  );

  test(
    'DECIDE-10: a decision holds when another extractor gives another name to the same words',
    async () => {
      await eve.say({ verb: 'merge', a: await idOf(engine, 'Ada Berg'), b: await idOf(engine, 'Anna Berg') });
      await eve.say({
        verb: 'pin',
        entity: await idOf(engine, 'World Grain Fund'),
        property: 'organizationKind',
        value: 'ngo',
      });
      const better = renamed(B, 'Anna Berg', 'Annabel Theodora Berg', 'by hand 2');
      const later = deciding(engine, [A, better, C], 'by hand 2');
      await later.refresh({});
      expect((await later.decisions({ limit: 10, offset: 0 })).decisions.map(({ state }) => state)).toEqual([
        'holds',
        'holds',
      ]);
      expect((await namesIn(engine)).filter((name) => / Berg$/u.test(name))).toHaveLength(1);
    },
    PATIENCE,
  );

  test(
    'DECIDE-17: each transaction that changes something leaves one record, a preview none',
    async () => {
      await eve.take(A);
      await eve.say({ verb: 'rename', entity: await idOf(engine, 'Anna Berg'), name: 'Anne', preview: true });
      await eve.say({ verb: 'rename', entity: await idOf(engine, 'Anna Berg'), name: 'Anne', author: 'Max' });
      await eve.forget(['c', 'nothing']);
      const { changes, total } = await eve.log(3);
      expect(total).toBe(5);
      expect(changes).toMatchObject([
        { number: 5, what: 'forget', by: null, of: ['c'], claims: { added: 0, removed: 1 } },
        {
          number: 4,
          what: 'decision',
          by: 'Max',
          told: '"Anna Berg" is called "Anne"',
          entities: { changed: 1 },
        },
        { number: 3, what: 'ingest', of: ['c'], total: 1, claims: { added: 1, removed: 0 } },
      ]);
      expect(changes[0]?.at.localeCompare(changes[1]?.at ?? '')).toBe(1);
    },
    PATIENCE,
  );
});
