import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../../ingest/index.ts';
import type { IngestService } from '../../../ingest/service.ts';
import type { Engine, Runner } from '../../../shared/store/engine.ts';
import { openEngine } from '../../../shared/store/open.ts';
import { countLayout } from '../../../shared/store/statements/arrange.ts';
import { StoreLost } from '../../../shared/store/transaction.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { everythingIn } from '../../support/graph-checks.ts';
import { fact, organization, person, role, story, storyExtractor } from '../../support/stories.ts';

const ADA = person('Ada Berg');
const FUND = organization('World Grain Fund', 'WGF');
const STORIES = [
  story('a', [fact(ADA, 'HOLDS_ROLE', role('Director', FUND))]),
  story('b', [fact(ADA, 'MEMBER_OF', FUND)]),
  story('c', [fact(person('Ben Cole'), 'MEMBER_OF', organization('WGF'))]),
];
const [FIRST, SECOND, THIRD] = STORIES.map(({ article }) => ({ article, origin: null }));
const NEW = { replace: false };

let store: Engine;
beforeEach(async () => {
  const neo4j = { user: '', password: '', database: '' };
  store = await openEngine({ store: join(temporaryFolder(), 'test.db'), neo4j }, true);
});
afterEach(() => store.close());

const ingestOf = (engine: Engine, stories = STORIES, version?: string): IngestService =>
  createIngest({ engine, extractor: storyExtractor(stories, version), maxBytes: 1_000 });
const given = <T>(...items: readonly (T | undefined)[]): T[] => items.flatMap((item) => item ?? []);

/** The engine, which is told of each transaction before it begins and of each statement in it. */
function hooked(
  engine: Engine,
  { onTransact, onStatement }: { onTransact?: () => void; onStatement?: (name: string) => void },
): Engine {
  const told = (tx: Runner): Runner => ({
    run: (statement, params) => {
      onStatement?.(statement.name);
      return tx.run(statement, params);
    },
  });
  return {
    info: () => engine.info(),
    run: (statement, params) => engine.run(statement, params),
    query: (...query) => engine.query(...query),
    applySchema: (schema) => engine.applySchema(schema),
    close: () => engine.close(),
    transact: async (work) => {
      onTransact?.();
      return engine.transact((tx) => work(told(tx)));
    },
  };
}

test('WRITE-15: after a rebuild that was broken off the same service computes all anew before it writes', async () => {
  let left = Number.POSITIVE_INFINITY;
  const onTransact = (): void => {
    left -= 1;
    if (left < 0) throw new TypeError('The plug was pulled');
  };
  const ingest = ingestOf(hooked(store, { onTransact }));
  await ingest.ingest(given(FIRST, SECOND, THIRD), NEW);
  const whole = await everythingIn(store);
  await ingest.forget(['c']);
  left = 6;
  await expect(ingest.rebuild()).rejects.toThrow('pulled');
  left = Number.POSITIVE_INFINITY;
  await ingest.ingest(given(THIRD), NEW);
  expect(await everythingIn(store)).toEqual(whole);
});

test('WRITE-122: who ingests is told that the store went away, and why it takes long', async () => {
  let losses = 0;
  const onTransact = (): void => {
    losses -= 1;
    if (losses >= 0) throw new StoreLost('gone');
  };
  const told: string[] = [];
  const onAway = (why: string) => told.push(why);
  const ingest = ingestOf(hooked(store, { onTransact }));
  await ingest.rebuildIfNeeded();
  losses = 1;
  expect(await ingest.ingest(given(FIRST), { ...NEW, onAway })).toMatchObject({ added: 1, failed: 0 });
  expect(told).toEqual(['gone']);
});

test('WRITE-11: a refresh that is broken off waits for no layout; the next one makes up for it', async () => {
  const nothing = STORIES.map(({ article, extraction }) => ({
    article,
    extraction: { ...extraction, entities: [], relations: [] },
  }));
  await ingestOf(store, nothing).ingest(given(FIRST, SECOND, THIRD), NEW);
  let layouts = 0;
  const onStatement = (name: string): void => {
    if (name === countLayout.name) layouts += 1;
  };
  const later = ingestOf(hooked(store, { onStatement }), STORIES, 'by hand 2');
  const stop = new AbortController();
  await later.refresh({ signal: stop.signal, onEvent: () => stop.abort() });
  expect(layouts).toBe(0);
  await later.ingest([], NEW);
  expect(layouts).toBe(1);
});
