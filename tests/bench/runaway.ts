/**
 * What a query that runs away costs everybody else: what the explorer and a small query wait for, alone and while a
 * cartesian product over all nodes runs in the console until its time limit. The real service, in a process of its own.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { arrangeAll } from '../../ingest/arrange/index.ts';
import { Intake } from '../../ingest/intake.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import { toDramatisError } from '../../shared/errors.ts';
import type { Engine } from '../../shared/store/engine.ts';
import type { StoreSettings } from '../../shared/store/open.ts';
import { countEntities } from '../../shared/store/statements/arrange.ts';
import { ensureCommand } from '../support/built.ts';
import { seeded } from '../support/rounds.ts';
import { generatedExtractor } from './generate.ts';
import { progress } from './progress.ts';
import { spawnService } from './service.ts';
import { quantile, type Table } from './table.ts';
import { timed } from './timed.ts';

export const ENTITIES = 100_000;
export const FEW = 5_000;

const STEP = 64;
/** Rounds of all that is asked: those before it counts, and those alone, before the product and after it. */
const WARM = 60;
const ALONE = 60;
/** Where rounds take long there are fewer, so that a run comes to its end. */
const FEWEST = 20;
const LONG_MS = 60_000;
/** Entities that are asked for: the most connected of all, and those that an overview shows. */
const HUBS = 100;
const SHOWN = 400;
/** What is over sooner than its limit does not run away: three times all nodes never is. */
const PRODUCT = 'MATCH (a), (b), (c) WHERE a.id < b.id AND b.id < c.id RETURN count(*) AS n';
const SMALL_QUERY =
  'MATCH (e:Entity {id: $id})-[r]->(o:Entity) RETURN type(r) AS type, o.name AS name ORDER BY name, type LIMIT 20';

type Asks = Readonly<Record<string, () => Promise<unknown>>>;
type Times = ReadonlyMap<string, number[]>;

/** @param entities that the store is filled to, 0 where it holds them already; it is closed afterwards, so that the service can open it */
export async function runaway(
  bench: { readonly name: string; readonly engine: Engine; readonly settings: StoreSettings },
  entities: number,
): Promise<Table[]> {
  const { name, engine, settings } = bench;
  progress(`${name}: growing to entities`, entities);
  await fill(engine, entities);
  await engine.close();
  ensureCommand();
  const service = await serving(settings);
  try {
    const client = createClient(fetch, service.address);
    const asks = await asksOf(client);
    while ((await client.search({ query: { q: 'news' } })).unread > 0) await pause(100);
    const held = (await client.health({})).entities;
    progress(`${name}: asking beside a product at entities`, held);
    const alone = emptyTimes(asks);
    await rounds(WARM, asks, emptyTimes(asks));
    await rounds(ALONE, asks, alone);
    const { meanwhile, ended } = await during(client, asks);
    const next = await timed(asks['a small query'] ?? (async () => undefined));
    await rounds(ALONE, asks, alone);
    return [
      { title: 'While a query runs away', rows: rowsOf(`${name}, ${held}`, alone, meanwhile) },
      {
        title: 'How the query that ran away ended',
        rows: [{ 'engine, entities': `${name}, ${held}`, ...ended, 'next query ms': next.toFixed(1) }],
      },
    ];
  } finally {
    await service.stop();
  }
}

/** Takes in generated articles until there are so many entities. */
async function fill(engine: Engine, entities: number): Promise<void> {
  if (entities === 0) return;
  const extractor = generatedExtractor();
  let next = 0;
  const intake = new Intake(engine, extractor);
  while (((await engine.run(countEntities, {}))[0]?.entities ?? 0) < entities) {
    const articles = Array.from({ length: STEP }, () => extractor.make(next++));
    await intake.take(articles, { replace: false, more: true });
  }
  await arrangeAll(engine);
}

async function serving(settings: StoreSettings): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawnService(settings);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) return { address: line.trim(), stop };
  throw new TypeError('The service ended before it listened');
}

/** As a reader does: half of the time one of the most connected entities, else any that the overview shows. */
async function asksOf(client: Client): Promise<Asks> {
  const random = seeded(5);
  const [hubs, shown] = await Promise.all([
    client.overview({ query: { limit: HUBS, by: 'degree' } }),
    client.overview({ query: { limit: SHOWN, by: 'community' } }),
  ]);
  const pick = () => {
    const { nodes } = random() < 0.5 ? hubs : shown;
    const node = nodes[Math.floor(nodes.length * random())];
    if (!node) throw new RangeError('The graph is empty');
    return node;
  };
  return {
    search: () => client.search({ query: { q: pick().name.slice(0, 4) } }),
    card: () => client.entity({ params: { id: pick().id } }),
    expand: () => client.neighbours({ params: { id: pick().id }, query: { limit: 50 } }),
    'a small query': () => client.query({ body: { cypher: SMALL_QUERY, params: { id: pick().id } } }),
  };
}

/** Asks one after the other, as who sits before the explorer, until the product has ended. */
async function during(client: Client, asks: Asks): Promise<{ meanwhile: Times; ended: Ended }> {
  const meanwhile = emptyTimes(asks);
  let over = false;
  const running = product(client).finally(() => {
    over = true;
  });
  while (!over) await round(asks, meanwhile);
  return { meanwhile, ended: await running };
}

interface Ended extends Readonly<Record<string, string>> {
  readonly 'ended after s': string;
  readonly because: string;
}

/** The product as the console runs it. */
async function product(client: Client): Promise<Ended> {
  const began = performance.now();
  const after = () => ((performance.now() - began) / 1000).toFixed(1);
  try {
    for await (const line of client.queryStream({ cypher: PRODUCT }))
      if ('end' in line) return { 'ended after s': after(), because: 'it was done: no limit was met' };
    return { 'ended after s': after(), because: 'its answer broke off' };
  } catch (thrown) {
    const { code, message } = toDramatisError(thrown);
    return { 'ended after s': after(), because: `${code}: ${message}` };
  }
}

const emptyTimes = (asks: Asks): Times => new Map(Object.keys(asks).map((what) => [what, []]));

async function rounds(count: number, asks: Asks, times: Times): Promise<void> {
  const began = performance.now();
  for (let k = 0; k < count; k += 1) {
    if (k >= FEWEST && performance.now() - began > LONG_MS) break;
    await round(asks, times);
  }
}

async function round(asks: Asks, times: Times): Promise<void> {
  for (const [what, ask] of Object.entries(asks)) times.get(what)?.push(await timed(ask));
}

function rowsOf(bench: string, alone: Times, meanwhile: Times): Table['rows'] {
  return [...alone].map(([what, before]) => {
    const during = meanwhile.get(what) ?? [];
    const ratio = (q: number) => (quantile(during, q) / quantile(before, q)).toFixed(2);
    const both = (times: readonly number[]) =>
      [0.5, 0.95].map((q) => quantile(times, q).toFixed(1)).join(', ');
    return {
      'engine, entities': bench,
      asked: what,
      'alone p50, p95 ms': both(before),
      'meanwhile p50, p95 ms': both(during),
      'p50 to alone': ratio(0.5),
      'p95 to alone': ratio(0.95),
      times: during.length,
    };
  });
}
