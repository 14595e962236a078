/** Search and overview know of every write, on every engine: what is kept in memory is what the store holds. */
import { expect, test } from 'vitest';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph, type Graph } from '../../shared/store/graph.ts';
import { type Deciding, deciding, idOf } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { rounds, seeded } from '../support/rounds.ts';
import { event, fact, organization, person, role, type Story, story } from '../support/stories.ts';

const [ADA, BERG, BEN] = [person('Ada Berg'), person('Anna Berg'), person('Ben Cole')];
const [FUND, BANK] = [organization('World Grain Fund'), organization('North Sea Bank')];
const DIRECTOR = role('Director', FUND);

const STORIES: readonly Story[] = [
  story('a', [fact(ADA, 'HOLDS_ROLE', DIRECTOR), fact(ADA, 'PARTICIPATED_IN', event('2024 Grain Summit'))], {
    publishedAt: '2024-03-01',
  }),
  story('b', [fact(BERG, 'MEMBER_OF', FUND), fact(BERG, 'FAMILY_OF', BEN, 'asserted', { kin: 'spouse' })]),
  story('c', [fact(ADA, 'MEMBER_OF', FUND), fact(BEN, 'WORKS_FOR', BANK)], {
    publishedAt: '2024-05',
    source: 'Daily',
  }),
  story('d', [fact(BEN, 'HOLDS_ROLE', role('Chair', BANK)), fact(DIRECTOR, 'ROLE_IN', FUND)]),
];
const QUERIES = [
  '',
  'a',
  'berg',
  'Ada',
  'director',
  'bank',
  'fund',
  'grain summit',
  'chairr',
  'cole bank',
  'Zoe',
];

/** Engines are slow to answer where many tests run at once. */
const PATIENCE = 600_000;

describeEngines('Search and overview after writes', (open, { engine: name }) => {
  let engine: Engine;
  let eve: Deciding;
  let graph: Graph;

  async function empty(): Promise<void> {
    engine = await open();
    eve = deciding(engine, STORIES);
    graph = createGraph(engine);
  }

  const namesOf = async (q: string) => (await graph.search({ q, limit: 10 })).hits.map((hit) => hit.name);

  async function everything(asked: Graph): Promise<unknown> {
    const answers = [];
    for (const q of QUERIES) answers.push(await asked.search({ q, limit: 10 }));
    return [
      answers,
      await asked.overview(5, 'community'),
      await asked.overview(5, 'degree'),
      await asked.sources(10),
    ];
  }

  test(
    'STORE-104: what comes, changes its name and goes is found so at once',
    async () => {
      await empty();
      expect(await namesOf('berg')).toEqual([]);
      await eve.take(STORIES[0]!, STORIES[1]!);
      expect((await namesOf('berg')).sort()).toEqual(['Ada Berg', 'Anna Berg']);
      expect((await graph.search({ q: 'summit', limit: 5 })).totalArticles).toBe(1);

      const fund = await idOf(engine, 'World Grain Fund');
      const { decision } = await eve.say({ verb: 'rename', entity: fund, name: 'Global Cereal Trust' });
      expect(await namesOf('cereal')).toEqual(
        expect.arrayContaining(['Global Cereal Trust', 'Ada Berg', 'Anna Berg']),
      );
      await eve.undo(decision.id);
      expect(await namesOf('cereal')).toEqual([]);

      const [ada, anna] = [await idOf(engine, 'Ada Berg'), await idOf(engine, 'Anna Berg')];
      await eve.say({ verb: 'merge', a: ada, b: anna });
      expect(await namesOf('berg')).toHaveLength(1);

      await eve.forget(['a', 'b']);
      expect(await namesOf('')).toEqual([]);
      expect((await graph.search({ q: 'summit', limit: 5 })).totalArticles).toBe(0);
      expect((await graph.overview(5, 'community')).total).toBe(0);
    },
    PATIENCE,
  );

  test(
    'STORE-104: after any writes in any order, what was read of changes is what is read anew',
    async () => {
      for (let round = 0; round < rounds(1, 10); round += 1) {
        await empty();
        const random = seeded(round + 7);
        const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
        for (let step = 0; step < 6; step += 1) {
          const write = pick([
            () => eve.take(pick(STORIES)),
            () => eve.take(pick(STORIES)),
            () => eve.forget([pick(STORIES).article.id]),
            () => eve.arrange(),
            async () => {
              const { nodes } = await createGraph(engine).overview(10);
              if (nodes.length > 0)
                await eve.say({ verb: 'rename', entity: pick(nodes).id, name: `Zoe ${step}` });
            },
            async () => {
              const { decisions } = await eve.decisions({ limit: 1, offset: 0 });
              for (const { id } of decisions) await eve.undo(id);
            },
          ]);
          await write();
          if (random() < 0.7) expect(await everything(graph)).toEqual(await everything(createGraph(engine)));
        }
        expect(await everything(graph)).toEqual(await everything(createGraph(engine)));
      }
    },
    PATIENCE,
  );

  test.skipIf(name === 'embedded')(
    'STORE-104: what another process wrote is found as well',
    async () => {
      await empty();
      await eve.take(STORIES[0]!);
      expect(await namesOf('ben')).toEqual([]);
      const other = deciding(await open({ keep: true }), STORIES);
      await other.take(STORIES[1]!);
      expect(await namesOf('ben')).toEqual(['Ben Cole']);
      await other.forget(['b']);
      expect(await namesOf('ben')).toEqual([]);
    },
    PATIENCE,
  );
});
