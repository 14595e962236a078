import { expect, test } from 'vitest';
import { DecideRequestSchema } from '../../shared/contract/index.ts';
import type { LiveChange, LiveEvent } from '../../shared/contract/live.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createLiveReader } from '../../shared/store/graph/live.ts';
import { createLive } from '../../web/api/live.ts';
import { observing } from '../../web/api/observing.ts';
import { deciding, idOf } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { fact, organization, person, story } from '../support/stories.ts';

const ANN = person('Ann Archer');
const BOB = person('Bob Baker');
const MILL = organization('Old Mill');

const FIRST = story('a', [fact(ANN, 'WORKS_FOR', MILL)]);
const SECOND = story('b', [fact(BOB, 'WORKS_FOR', MILL)]);

describeEngines('What changes, as it is told', (open, { engine: name }) => {
  async function changes(engine: Engine, work: () => Promise<unknown>): Promise<LiveChange> {
    const reader = createLiveReader(engine);
    const before = await reader.mark();
    await work();
    return reader.since(before, await reader.mark());
  }

  test('API-117: a new article tells its new entities and those that it touches', async () => {
    const engine = await open();
    const ingest = deciding(engine, [FIRST, SECOND]);
    await ingest.take(FIRST);
    const told = await changes(engine, () => ingest.take(SECOND));
    expect(told).toEqual({
      added: [await idOf(engine, 'Bob Baker')],
      changed: [await idOf(engine, 'Old Mill')],
      gone: [],
      moved: [],
      articles: ['b'],
      whole: false,
    });
    expect(await changes(engine, () => ingest.take(SECOND))).toMatchObject({ added: [], articles: [] });
  });

  test('API-117: what is forgotten is gone, what was merged is found under its other id', async () => {
    const engine = await open();
    const ingest = deciding(engine, [FIRST, SECOND]);
    await ingest.take(FIRST, SECOND);
    const [ann, bob] = [await idOf(engine, 'Ann Archer'), await idOf(engine, 'Bob Baker')];
    const merged = await changes(engine, () => ingest.say({ verb: 'merge', a: ann, b: bob }));
    const [stays, goes] = [ann, bob].sort();
    expect(merged).toMatchObject({ added: [], gone: [goes], moved: [{ from: goes, to: stays }] });
    expect(merged.changed).toContain(stays);
    const forgotten = await changes(engine, () => ingest.forget(['a', 'b']));
    expect(forgotten).toMatchObject({ added: [], changed: [], articles: ['a', 'b'], whole: false });
    expect(forgotten.gone).toContain(stays);
  });

  test('API-118: all that listen hear of reading, of decisions and of forgetting', async () => {
    const engine = await open();
    const live = createLive({ reader: createLiveReader(engine) });
    const stories = deciding(engine, [FIRST, SECOND]);
    const ingest = observing(stories, live);
    await stories.take(FIRST);
    const stop = new AbortController();
    const events = live.listen(stop.signal);
    const next = async (): Promise<LiveEvent | undefined> => {
      const { value, done } = await events.next();
      return done ? undefined : value;
    };
    const changed = async (): Promise<LiveChange | undefined> => {
      for (;;) {
        const event = await next();
        if (event === undefined || event.is === 'changed') return event?.change;
      }
    };
    expect(await next()).toMatchObject({ is: 'hello' });
    const ann = await idOf(engine, 'Ann Archer');
    await ingest.decide(DecideRequestSchema.parse({ verb: 'rename', entity: ann, name: 'Ann A.' }));
    expect(await changed()).toMatchObject({ changed: expect.arrayContaining([ann]) });
    await ingest.forget(['a']);
    expect(await changed()).toMatchObject({ gone: expect.arrayContaining([ann]) });
    stop.abort();
  });

  test('API-118: whether others may write as well is known', async () => {
    expect(await createLiveReader(await open()).isShared()).toBe(name === 'neo4j');
  });

  test('API-119: of what no change says how, everything is to be asked for again', async () => {
    const engine = await open();
    const reader = createLiveReader(engine);
    expect((await reader.since(3, 1)).whole).toBe(true);
    expect((await reader.since(0, 10_000)).whole).toBe(true);
    expect((await reader.since(0, 1)).whole).toBe(true);
  });
});
