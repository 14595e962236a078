import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Folders } from '../../../../ingest/watch/folders.ts';
import { Pages } from '../../../../ingest/watch/pages.ts';
import { newSource, type SourceRecord } from '../../../../ingest/watch/records.ts';
import { iso } from '../../../../ingest/watch/settle.ts';
import { Sources } from '../../../../ingest/watch/sources.ts';
import type { IngestEvent } from '../../../../shared/contract/index.ts';
import { temporaryFolder } from '../../../support/cli.ts';
import { gone, MemoryQueue, NOW, TAKES_ALL, worldAt } from './memory-queue.ts';

let store: MemoryQueue;
let folders: Folders;
let faults: unknown[];
let events: IngestEvent[];

beforeEach(() => {
  [faults, events] = [[], []];
  store = new MemoryQueue();
  folders = new Folders({
    ingest: TAKES_ALL,
    pages: new Pages(store),
    sources: new Sources(store),
    world: worldAt(() => NOW),
    maxBytes: 100_000,
    settleMilliseconds: 50,
    onFault: (fault) => faults.push(fault),
    wake: () => undefined,
  });
});

const onEvent = (event: IngestEvent): void => void events.push(event);
const outcomes = (): string[] => events.splice(0).map(({ outcome }) => outcome);

async function watched(): Promise<SourceRecord> {
  const source = newSource(temporaryFolder(), 'folder', 2, iso(NOW));
  writeFileSync(join(source.address, 'a.txt'), 'First\n\nAnn Bell chairs the council.');
  return new Sources(store).add(source, (stands) => stands);
}

test('READ-114: what the store failed on is read the next time, and other folders are read at once', async () => {
  const [one, other] = [await watched(), await watched()];
  folders.again(one.id, ['a.txt']);
  folders.again(other.id, ['a.txt']);
  store.before = (statement, { ids }) => {
    if (statement === 'watchedById' && String(ids) === one.id) throw gone();
  };
  expect(await folders.readPending({ onEvent })).toMatchObject({ added: 1 });
  expect(faults.splice(0)).toMatchObject([{ code: 'STORE_UNAVAILABLE' }]);
  store.before = () => undefined;
  expect(await folders.readPending({ onEvent })).toMatchObject({ added: 1 });
  expect(outcomes()).toEqual(['added', 'added']);
  expect(await folders.readPending({ onEvent })).toMatchObject({ added: 0 });
  expect([faults, events]).toEqual([[], []]);
});

test('READ-150: what the store failed to look for is looked for the next time', async () => {
  const { id, address } = await watched();
  folders.again(id, ['a.txt']);
  await folders.readPending({});
  rmSync(join(address, 'a.txt'));
  folders.miss(id);
  store.before = () => {
    throw gone();
  };
  await folders.readPending({});
  expect(faults.splice(0)).toHaveLength(1);
  store.before = () => undefined;
  await folders.readPending({ onEvent });
  expect(await new Sources(store).get(id)).toMatchObject({ state: 'ok', lookedAt: iso(NOW) });
  expect([...store.pages.values()].map(({ state }) => state)).not.toContain('known');
});

function letGo(id: string): Promise<void> {
  store.watched.delete(id);
  return folders.forget(id);
}

/** What the system tells this process of: nothing but folders. */
const listeners = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'FSEventWrap').length;

test.each([
  ['is let go while it is opened', ({ id }: SourceRecord) => letGo(id)],
  ['was let go before it is opened', ({ id }: SourceRecord) => void store.watched.delete(id)],
  ['is opened while all ends', () => folders.close()],
])('READ-115: a folder that %s is not listened to', async (_, end) => {
  const source = await watched();
  const opening = folders.open([source]);
  await end(source);
  await opening;
  await expect.poll(listeners).toBe(0);
});

test('READ-115: a folder that is watched is listened to until it is let go', async () => {
  const source = await watched();
  await folders.open([source]);
  expect(listeners()).toBeGreaterThan(0);
  await folders.forget(source.id);
  await expect.poll(listeners).toBe(0);
});
