/** Why two are one or two, what people are asked, and the log, on every engine. */
import { expect, test } from 'vitest';
import { noteChanges, readLog } from '../../ingest/log.ts';
import { deciding, idOf, profilesOf } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { country, fact, organization, person, role, story } from '../support/stories.ts';

const PATIENCE = 600_000;
const ALL = { limit: 50, offset: 0 };
const FUND = organization('World Grain Fund');
const BANK = organization('North Sea Bank');
const STORIES = [
  story('a', [fact(person('Robert Berg'), 'HOLDS_ROLE', role('Director', FUND))], {
    title: 'First',
    publishedAt: '2024-01-01',
  }),
  story('b', [
    fact(person('R. Berg'), 'WORKS_FOR', BANK),
    fact(person('R. Berg'), 'CITIZEN_OF', country('Norway')),
  ]),
  story('c', [fact(person('Robert Berg'), 'MEMBER_OF', FUND)]),
];

/** Two that are much alike, in articles that tell nothing else: a full name and a short one, of each kind. */
const ALIKE = [
  story('d', [fact(person('Robert Berg'), 'MEMBER_OF', organization('Kingdom Council'))]),
  story('e', [fact(person('R. Berg'), 'WORKS_FOR', organization('Blue Harvest'))]),
  story('f', [fact(person('Zoe Quill'), 'MEMBER_OF', BANK)]),
  story('g', [fact(person('Kim Vale'), 'WORKS_FOR', organization('NSB'))]),
];

const THREE = [
  story('h', [fact(person('Ada Berg'), 'MEMBER_OF', organization('World Grain Fund', 'WGF'))]),
  story('i', [fact(person('Ben Cole'), 'MEMBER_OF', BANK)]),
  story('j', [fact(person('Cleo Dunn'), 'MEMBER_OF', organization('WGF'))]),
];

describeEngines('Review', (open) => {
  test(
    'DECIDE-16: why tells both, every verdict, the shared blocks, and what was decided',
    async () => {
      const engine = await open();
      const eve = deciding(engine, STORIES);
      await eve.take(...STORIES);
      const [robert, fund] = [await idOf(engine, 'Robert Berg'), await idOf(engine, 'World Grain Fund')];
      const short = (await profilesOf(engine)).find(({ name }) => name === 'R. Berg');
      const bank = await idOf(engine, 'North Sea Bank');
      const told = await eve.why(fund, bank);
      expect(told).toMatchObject({
        same: false,
        a: { name: 'World Grain Fund' },
        b: { name: 'North Sea Bank' },
      });
      expect(told.pair).toMatchObject({ verdict: 'different', blocks: [], compared: false });
      expect(told.because).toMatch(/\.$/u);

      const names = await eve.why(robert, short?.id ?? '');
      expect(names.pair?.reasons.length).toBeGreaterThan(0);
      expect(names.pair?.blocks.length).toBeGreaterThan(0);
      const sum = names.pair?.reasons.map(({ weight, score }) => weight * score) ?? [];
      expect(sum).toEqual([...sum].sort((a, b) => b - a));
      expect(names.decisions).toEqual([]);
      expect((await eve.why(fund, fund)).because).toBe('They are one name in one context.');

      const split = await eve.say({ verb: 'split', entity: robert, article: 'c' });
      const [first, second] = [await idOf(engine, 'Robert Berg'), await idOf(engine, 'Robert Berg', 1)];
      const apart = await eve.why(first, second);
      expect(apart.same).toBe(false);
      expect(apart.decisions.map(({ id }) => id)).toEqual([split.decision.id]);
      const merge = await eve.say({ verb: 'merge', a: first, b: second });
      const again = await eve.why(first, second);
      expect((await eve.why(first, first)).pair).not.toBeNull();
      expect(again).toMatchObject({ same: true, because: expect.stringContaining('Eve decided it') });
      expect(again.decisions.map(({ id }) => id)).toEqual([merge.decision.id, split.decision.id]);

      await expect(eve.why(robert, fund)).rejects.toMatchObject({ code: 'USAGE' });
      await expect(eve.why(robert, 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND', where: 'nobody' });
      expect(await eve.why(fund, fund)).toMatchObject({ same: true, pair: null });
    },
    PATIENCE,
  );

  test(
    'DECIDE-57: that somebody decided it is said only of the two that were decided on',
    async () => {
      const engine = await open();
      const eve = deciding(engine, THREE);
      await eve.take(...THREE);
      const [ada, ben, cleo] = [
        await idOf(engine, 'Ada Berg'),
        await idOf(engine, 'Ben Cole'),
        await idOf(engine, 'Cleo Dunn'),
      ];
      const apart = await eve.say({ verb: 'apart', a: ada, b: cleo });
      const decided = async (a: string, b: string) => (await eve.why(a, b)).because.startsWith('Eve decided');
      expect(await decided(ada, cleo)).toBe(true);
      expect(await decided(ada, ben)).toBe(false);
      expect((await eve.why(ada, ben)).decisions.map(({ id }) => id)).toEqual([apart.decision.id]);

      const bank = await idOf(engine, 'North Sea Bank');
      await eve.say({ verb: 'merge', a: await idOf(engine, 'World Grain Fund'), b: bank });
      const [fund, short] = (await profilesOf(engine)).filter(({ name }) => /World Grain|WGF/u.test(name));
      const [long, abbreviated] = [fund?.id ?? '', short?.id ?? ''];
      expect([fund?.entity, await decided(long, bank)]).toEqual([short?.entity, true]);
      expect(await decided(long, abbreviated)).toBe(false);
      expect(await decided(bank, bank)).toBe(true);
    },
    PATIENCE,
  );

  test(
    'DECIDE-18: questions are pairs of entities with sentences of their articles, each once',
    async () => {
      const engine = await open();
      const eve = deciding(engine, ALIKE);
      await eve.take(...ALIKE);
      const { questions, total } = await eve.review(ALL);
      expect(questions.length).toBeGreaterThan(0);
      expect(total).toBeGreaterThanOrEqual(questions.length);
      const pages = [];
      for (let offset = 0; offset < total; offset += 1)
        pages.push(...(await eve.review({ limit: 1, offset })).questions);
      expect(pages).toHaveLength(total);
      expect(pages).toEqual(expect.arrayContaining(questions));
      for (const { a, b, reasons } of questions) {
        expect(a.entity.id).not.toBe(b.entity.id);
        expect(a.entity.kind).toBe(b.entity.kind);
        expect(reasons.length).toBeGreaterThan(0);
        for (const { sentences, names } of [a, b]) {
          expect(names.length).toBeGreaterThan(0);
          for (const { article, before, quote, after } of sentences) {
            const text = ALIKE.find((one) => one.article.id === article)?.article.text ?? '';
            expect(text).toContain(before + quote + after);
          }
        }
      }
      const pairs = questions.map(({ a, b }) => [a.entity.id, b.entity.id].sort().join());
      expect(new Set(pairs).size).toBe(pairs.length);
      const [first] = questions;
      if (!first) throw new TypeError('There is no question');
      const { decision } = await eve.say({ verb: 'apart', a: first.a.entity.id, b: first.b.entity.id });
      const left = (await eve.review(ALL)).questions.map(({ a, b }) =>
        [a.entity.id, b.entity.id].sort().join(),
      );
      expect(left).not.toContain(pairs[0]);
      await eve.undo(decision.id);
      expect(await eve.review(ALL)).toEqual({ questions, total });
    },
    PATIENCE,
  );

  test(
    'DECIDE-17: the newest records are kept, and numbers go on',
    async () => {
      const engine = await open();
      const note = noteChanges(() => '2024-05-06T07:00:00.000Z', 3);
      const none = { added: 0, changed: 0, removed: 0 };
      const counts = { entities: none, claims: none };
      const result = {
        writes: 1,
        claims: new Map(),
        created: [],
        touched: [],
        change: null,
        waiting: 0,
        counts,
      };
      const of = Array.from({ length: 150 }, (_, n) => `article ${n}`);
      const entry = { what: 'forget', by: null, of, told: null } as const;
      for (let n = 0; n < 5; n += 1) await engine.transact((tx) => note(tx, entry, result));
      await engine.transact((tx) => note(tx, entry, { ...result, writes: 0 }));
      const { changes } = await readLog(engine, 10);
      expect(changes.map(({ number }) => number)).toEqual([5, 4, 3]);
      expect(changes[0]).toMatchObject({ total: 150, at: '2024-05-06T07:00:00.000Z' });
      expect(changes[0]?.of).toHaveLength(100);
      expect((await readLog(engine, 1)).changes.map(({ number }) => number)).toEqual([5]);
    },
    PATIENCE,
  );
});
