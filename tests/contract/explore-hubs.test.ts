/** What is kept in memory of an entity answers as the store itself does, on every engine and after every write. */
import { expect, test } from 'vitest';
import { DramatisError } from '../../shared/errors.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph, type Graph, type NeighbourQuery } from '../../shared/store/graph.ts';
import { type Deciding, deciding, idOf } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { rounds, seeded } from '../support/rounds.ts';
import { country, event, fact, organization, person, role, type Story, story } from '../support/stories.ts';

const [ADA, BERG, BEN] = [person('Ada Berg'), person('Anna Berg'), person('Ben Cole')];
const [NORWAY, FUND, BANK] = [
  country('Norway'),
  organization('World Grain Fund'),
  organization('North Sea Bank'),
];
const SUMMIT = event('2024 Grain Summit');

const STORIES: readonly Story[] = [
  story(
    'a',
    [
      fact(ADA, 'HOLDS_ROLE', role('Director', FUND)),
      fact(ADA, 'PARTICIPATED_IN', SUMMIT),
      fact(NORWAY, 'PARTICIPATED_IN', SUMMIT),
      fact(FUND, 'BASED_IN', NORWAY),
    ],
    { publishedAt: '2024-03-01' },
  ),
  story('a', [fact(ADA, 'MEMBER_OF', FUND), fact(FUND, 'BASED_IN', NORWAY)], { publishedAt: '2024-06-01' }),
  story('b', [
    fact(BERG, 'MEMBER_OF', FUND),
    fact(BERG, 'FAMILY_OF', BEN, 'asserted', { kin: 'spouse' }),
    fact(BERG, 'CITIZEN_OF', NORWAY),
  ]),
  story(
    'c',
    [
      fact(ADA, 'MEMBER_OF', FUND),
      fact(BEN, 'WORKS_FOR', BANK),
      fact(BEN, 'FAMILY_OF', BERG, 'asserted', { kin: 'spouse' }),
      fact(BANK, 'BASED_IN', NORWAY),
    ],
    { publishedAt: '2024-05', source: 'Daily' },
  ),
  story('d', [fact(NORWAY, 'PARTICIPATED_IN', SUMMIT), fact(BEN, 'CITIZEN_OF', NORWAY)], {
    publishedAt: '2023-12-24',
  }),
];

const PAGES: readonly NeighbourQuery[] = [
  { limit: 50, offset: 0 },
  { limit: 1, offset: 1 },
  { limit: 50, offset: 0, kind: 'Event' },
  { limit: 50, offset: 0, type: 'FAMILY_OF', direction: 'in' },
  { limit: 50, offset: 0, type: 'BASED_IN', direction: 'in' },
  { limit: 50, offset: 0, direction: 'out', since: '2024-05-02', until: '2024-06-30' },
];

/** Engines are slow to answer where many tests run at once. */
const PATIENCE = 600_000;

describeEngines('What stands around a hub', (open) => {
  let engine: Engine;
  let eve: Deciding;
  /** Keeps every entity that has a relation. */
  let keeping: Graph;

  async function empty(): Promise<void> {
    engine = await open();
    eve = deciding(engine, STORIES);
    keeping = createGraph(engine, 1);
  }

  const isGone = (error: unknown) => error instanceof DramatisError && error.code === 'NOT_FOUND';

  /** All that is answered of these entities, with those that are gone. */
  async function around(graph: Graph, ids: readonly string[]): Promise<unknown> {
    const answers: unknown[] = [];
    const add = async (asked: Promise<unknown>) => {
      answers.push(
        await asked.catch((error: unknown) => {
          if (isGone(error)) return null;
          throw error;
        }),
      );
    };
    for (const id of ids) {
      await add(graph.entity(id, 2));
      await add(graph.entity(id, 20));
      await add(graph.preview(id));
      for (const page of PAGES) await add(graph.neighbours(id, page));
    }
    return answers;
  }

  test(
    'STORE-132: its card, preview and neighbours are the same, whatever is asked of them',
    async () => {
      await empty();
      await eve.take(...STORIES);
      const ids = (await keeping.overview(100)).nodes.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(5);
      const norway = await idOf(engine, 'Norway');
      expect((await keeping.preview(norway)).total).toBeGreaterThan(3);
      expect(await around(keeping, ids)).toEqual(await around(createGraph(engine), ids));
    },
    PATIENCE,
  );

  test(
    'STORE-132: after any writes in any order, what is kept is what the store holds',
    async () => {
      for (let round = 0; round < rounds(1, 10); round += 1) {
        await empty();
        const random = seeded(round + 3);
        const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
        const seen = new Set<string>();
        await eve.take(STORIES[0]!, STORIES[3]!);
        const merge = async () => {
          const [ada, anna] = await Promise.all(
            ['Ada Berg', 'Anna Berg'].map((name) => idOf(engine, name).catch(() => undefined)),
          );
          if (ada && anna) await eve.say({ verb: 'merge', a: ada, b: anna });
        };
        const undo = async () => {
          const { decisions } = await eve.decisions({ limit: 1, offset: 0 });
          for (const { id } of decisions) await eve.undo(id);
        };
        const take = (n: number) => () => eve.take(STORIES[n]!);
        const forget = (id: string) => () => eve.forget([id]);
        const each = [take(2), take(4), merge, undo, take(1), forget('b'), take(0), eve.arrange, forget('d')];
        for (let step = 0; step < each.length; step += 1) {
          // Every kind of write once, then in any order.
          await (round === 0 ? each[step]! : pick(each))();
          for (const { id } of (await createGraph(engine).overview(100)).nodes) seen.add(id);
          const ids = [...seen].sort();
          expect(await around(keeping, ids)).toEqual(await around(createGraph(engine), ids));
        }
      }
    },
    PATIENCE,
  );
});
