/** What the explorer asks, at two sizes of one graph: the ratio of the slowest twentieth, in one run, on each engine. */
import { arrangeAll } from '../../ingest/arrange/index.ts';
import { Intake } from '../../ingest/intake.ts';
import { noteChanges } from '../../ingest/log.ts';
import type { GraphNode } from '../../shared/contract/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph, type Graph } from '../../shared/store/graph.ts';
import { countEntities } from '../../shared/store/statements/arrange.ts';
import { seeded } from '../support/rounds.ts';
import { generatedExtractor } from './generate.ts';
import { progress } from './progress.ts';
import { median, quantile, type Table } from './table.ts';

export const SIZES: readonly number[] = [10_000, 100_000];
/** Sizes of the same ratio, for a look in between. */
export const SMALL: readonly number[] = [2_000, 20_000];

const STEP = 64;
/** So many that the slowest twentieth is no accident of a noisy machine. */
const CALLS = 200;
/** What takes long is asked less often, so that a run comes to its end. */
const FEWEST_CALLS = 12;
const LONG_MS = 20_000;
const PAGE = { limit: 50, offset: 0 };
/** Among so many entities those are looked for that have as many relations as others at another size. */
const MANY = 20_000;

type Ask = () => Promise<unknown>;
type Told = Pick<GraphNode, 'id' | 'name' | 'degree'>;

/** @param sizes numbers of entities, rising */
export async function questions(
  name: string,
  engine: Engine,
  sizes: readonly number[] = SIZES,
): Promise<Table[]> {
  const grow = grower(engine);
  const first = new Map<string, readonly [p50: number, p95: number]>();
  let degrees: readonly number[] | undefined;
  const rows = [];
  const starts = [];
  for (const size of sizes) {
    progress(`${name}: growing to entities`, size);
    await grow.to(size);
    await arrangeAll(engine);
    progress(`${name}: asking at entities`, size);
    const graph = createGraph(engine);
    const began = performance.now();
    await graph.overview(300, 'community');
    const names = performance.now() - began;
    while ((await graph.search({ q: 'news', limit: 1 })).unread > 0) await new Promise(setImmediate);
    const texts = performance.now() - began - names;
    starts.push({
      engine: name,
      entities: size,
      'names read ms': names.toFixed(0),
      'texts read ms': texts.toFixed(0),
      'heap MB': (process.memoryUsage().heapUsed / 1e6).toFixed(0),
    });
    const shown = (await graph.overview(400, 'community')).nodes;
    degrees ??= shown.map(({ degree }) => degree);
    const alike = withDegrees(degrees, (await graph.overview(MANY, 'community')).nodes);
    const asks = { ...asksOf(graph, shown, grow.one), ...asksOfAlike(graph, alike) };
    for (const [what, ask] of Object.entries(asks)) {
      const { times, sizes } = await timesOf(ask);
      const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
      const [p50First, p95First] = first.get(what) ?? [p50, p95];
      first.set(what, [p50First, p95First]);
      rows.push({
        engine: name,
        entities: size,
        what,
        'p50 ms': p50.toFixed(1),
        'p95 ms': p95.toFixed(1),
        'answer kB': (median(sizes) / 1000).toFixed(1),
        'p50 to the first size': (p50 / p50First).toFixed(2),
        'p95 to the first size': (p95 / p95First).toFixed(2),
      });
    }
  }
  return [
    { title: 'First overview and search after a start', rows: starts },
    { title: 'What the explorer asks', rows },
  ];
}

/** Writes generated articles as ingest does, so that changes are noted. */
function grower(engine: Engine): { to(size: number): Promise<void>; one(): Promise<void> } {
  const extractor = generatedExtractor();
  const note = noteChanges(() => '2024-01-01T00:00:00.000Z');
  let next = 0;
  const intake = new Intake(engine, extractor);
  const take = async (count: number) => {
    const articles = Array.from({ length: count }, () => extractor.make(next++));
    await intake.take(articles, {
      replace: false,
      more: true,
      note: (tx, of, result) => note(tx, { what: 'ingest', by: null, of: [...of], told: null }, result),
    });
  };
  return {
    to: async (size) => {
      while (((await engine.run(countEntities, {}))[0]?.entities ?? 0) < size) await take(STEP);
    },
    one: () => take(1),
  };
}

/** For each number of relations the entity that comes nearest to it, each entity once. */
function withDegrees(degrees: readonly number[], among: readonly Told[]): Told[] {
  const left = [...among].sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1));
  return [...degrees]
    .sort((a, b) => b - a)
    .flatMap((wanted) => {
      const above = left.findIndex(({ degree }) => degree >= wanted);
      return left.splice(above < 0 ? left.length - 1 : above, 1);
    });
}

/** Picks at random, the same for the same list. */
function picker(nodes: readonly Told[]): () => Told {
  const random = seeded(5);
  return () => {
    const node = nodes[Math.floor(nodes.length * random())];
    if (!node) throw new RangeError('The graph is empty');
    return node;
  };
}

/** Of entities with as many relations at each size, so that what differs is the size of the store alone. */
function asksOfAlike(graph: Graph, alike: readonly Told[]): Readonly<Record<string, Ask>> {
  const pick = picker(alike);
  return {
    'card, of as many relations': () => graph.entity(pick().id, 10),
    'expand, of as many relations': () => graph.neighbours(pick().id, PAGE),
  };
}

function asksOf(
  graph: Graph,
  nodes: readonly Told[],
  write: () => Promise<void>,
): Readonly<Record<string, Ask>> {
  const ids = nodes.map(({ id }) => id);
  const pick = picker(nodes);
  const search = (q: string) => graph.search({ q, limit: 20 });
  const misspelt = (word: string) => `${word.slice(0, 2)}${word.slice(3)}`;
  return {
    overview: () => graph.overview(300, 'community'),
    'search, four letters': () => search(pick().name.slice(0, 4)),
    'search, one letter': () => search(pick().name.slice(0, 1)),
    'search, a whole name': () => search(pick().name),
    'search, misspelt': () => search(misspelt(pick().name)),
    card: () => graph.entity(pick().id, 10),
    preview: () => graph.preview(pick().id),
    expand: () => graph.neighbours(pick().id, PAGE),
    'expand, by days': () =>
      graph.neighbours(pick().id, { ...PAGE, since: '2021-01-01', until: '2021-06-30' }),
    'subgraph of 400': () => graph.subgraph(ids),
    paths: () => graph.paths({ ids: [pick().id, pick().id], most: 5, longest: 4 }),
    'support of 400': () => graph.support({ ids, since: '2021-01-01' }),
    'timeline of 400': () => graph.timeline({ ids, within: true }),
    'search after a write': async () => {
      await write();
      return () => search(pick().name.slice(0, 4));
    },
  };
}

/** An ask may answer with what is to be timed, after it got ready. */
async function timesOf(ask: Ask): Promise<{ times: number[]; sizes: number[] }> {
  const times: number[] = [];
  const sizes: number[] = [];
  const began = performance.now();
  for (let k = -3; k < CALLS; k += 1) {
    if (k >= FEWEST_CALLS && performance.now() - began > LONG_MS) break;
    let start = performance.now();
    let answer = await ask();
    if (typeof answer === 'function') {
      start = performance.now();
      answer = await answer();
    }
    const time = performance.now() - start;
    if (k < 0) continue;
    times.push(time);
    sizes.push(JSON.stringify(answer).length);
  }
  return { times, sizes };
}
