/** A Neo4j that goes away in the middle of an ingest and comes back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { openEngine } from '../../shared/store/open.ts';
import { describeNeo4j } from '../support/engines.ts';
import { everythingIn, faultsOf } from '../support/graph-checks.ts';
import { Line } from '../support/line.ts';
import { fact, organization, person, role, story, storyExtractor } from '../support/stories.ts';

const FUND = organization('World Grain Fund');
const STORIES = Array.from({ length: 48 }, (_, n) => {
  const who = person(`Ada Berg${String.fromCharCode(97 + (n % 20))}`);
  return story(`a${n}`, [fact(who, 'HOLDS_ROLE', role('Director', FUND)), fact(who, 'MEMBER_OF', FUND)]);
});

const ingestOf = (engine: Engine) =>
  createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000 });
const incoming = STORIES.map(({ article }) => ({ article, origin: null }));

describeNeo4j('A server that goes away', (open, { settings }) => {
  test('WRITE-90: is waited for in the middle of an ingest; nothing is lost, nothing stands twice', async () => {
    const calm = await open();
    await ingestOf(calm).ingest(incoming, { replace: false });
    const expected = await everythingIn(calm);
    await open();
    const line = new Line(settings().store);
    await line.mend();
    const store = await openEngine({ ...settings(), store: line.address });
    let cuts = 0;
    const away = async (): Promise<void> => {
      await line.cut();
      await sleep(3_000);
      await line.mend();
    };
    let back: Promise<void> = Promise.resolve();
    let told = 0;
    const reasons: string[] = [];
    const summary = await ingestOf(store).ingest(incoming, {
      replace: false,
      onAway: (why) => reasons.push(why),
      onEvent: () => {
        told += 1;
        if (told === 1 || told === 33) {
          cuts += 1;
          back = away();
        }
      },
    });
    await back;
    expect([cuts, summary.added, told]).toEqual([2, 48, 48]);
    // WRITE-122: and it is told.
    expect(reasons).toEqual([expect.stringMatching(/went away/u), expect.stringMatching(/went away/u)]);
    expect(await faultsOf(store)).toEqual([]);
    expect(await everythingIn(store)).toEqual(expected);
    await store.close();
    await line.cut();
  }, 300_000);
});
