/** Suites that run on every engine: `describeEngines(title, (open) => …)`. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Engine, EngineInfo } from '../../shared/store/engine.ts';
import { openBare, openEngine, type StoreSettings } from '../../shared/store/open.ts';
import type { ServerAddress } from './neo4j/start.ts';

/** How long a file may wait for its turn at the server, in milliseconds. */
const TURN_MILLISECONDS = 900_000;

export interface OpenOptions {
  /** Opens the store without a graph of ours in it. */
  readonly bare?: boolean;
  /** Opens what is there, as after a restart, instead of an empty database. */
  readonly keep?: boolean;
}

/** Opens an empty store for a test; the one before is closed. */
export type Open = (options?: OpenOptions) => Promise<Engine>;

export interface TestEngine {
  readonly name: EngineInfo['engine'];
  /** Why it cannot run here; undefined where it can. */
  readonly missing: string | undefined;
  /** Gets ready, before the first test of a file. */
  acquire(): Promise<void>;
  /** Settings of an empty database of its own; where it is not bare, indexes may be there already. */
  fresh(bare: boolean): Promise<StoreSettings>;
  release(): Promise<void>;
}

function embedded(): TestEngine {
  const folders: string[] = [];
  return {
    name: 'embedded',
    missing: undefined,
    acquire: async () => undefined,
    async fresh() {
      const folder = mkdtempSync(join(tmpdir(), 'dramatis-store-'));
      folders.push(folder);
      return { store: join(folder, 'test.db'), neo4j: { user: '', password: '', database: '' } };
    },
    async release() {
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Deletes nodes, and indexes and constraints where it is to be bare: to make them again for each test takes a second,
 * and opening a store leaves those that are there.
 */
async function wipe(driver: Driver, bare: boolean): Promise<void> {
  const ask = async (text: string) =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject());
  await ask('MATCH (n) DETACH DELETE n');
  if (!bare) return;
  for (const { name } of await ask('SHOW CONSTRAINTS YIELD name')) await ask(`DROP CONSTRAINT \`${name}\``);
  for (const { name } of await ask(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`)) {
    await ask(`DROP INDEX \`${name}\``);
  }
}

/** Waits for this file's turn at the server of the run. */
async function takeTurn(port: number): Promise<{ socket: Socket; address: ServerAddress }> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (data) => {
    text += data.toString();
    if (text.endsWith('\n')) socket.emit('turn');
  });
  const lost = once(socket, 'close').then(() => {
    throw new Error('The Neo4j for tests could not be started');
  });
  lost.catch(() => undefined);
  await Promise.race([once(socket, 'turn'), lost]);
  return { socket, address: JSON.parse(text) };
}

function neo4jServer(): TestEngine {
  let turn: Awaited<ReturnType<typeof takeTurn>> | undefined;
  let driver: Driver | undefined;
  const port = inject('neo4jBroker') ?? null;
  return {
    name: 'neo4j',
    missing: port === null ? inject('neo4jMissing') || 'The run has no global setup' : undefined,
    async acquire() {
      turn = await takeTurn(port ?? 0);
      const { store, neo4j: settings } = turn.address;
      driver = neo4j.driver(store, neo4j.auth.basic(settings.user, settings.password));
    },
    async fresh(bare) {
      if (!turn || !driver) throw new Error('The Neo4j for tests was used before its turn');
      await wipe(driver, bare);
      return turn.address;
    },
    async release() {
      await driver?.close();
      turn?.socket.destroy();
    },
  };
}

/** Every engine that a rule must hold on. */
export const engines: readonly TestEngine[] = [embedded(), neo4jServer()];

/** Where it must not be left out, as in CI, a missing engine is a failure. */
const REQUIRED = process.env.DRAMATIS_REQUIRE_ALL === '1';

function leaveOut(title: string, missing: string): void {
  if (REQUIRED) {
    test(title, () => {
      throw new Error(`${missing}, and DRAMATIS_REQUIRE_ALL is set`);
    });
  } else {
    console.warn(`Skipped: ${title}: ${missing}`);
    describe.skip(title, () => test(missing, () => undefined));
  }
}

/** What a suite is told besides how to open the store. */
export interface Suite {
  readonly engine: TestEngine['name'];
  /** Settings of the database that was opened last. */
  settings(): StoreSettings;
}

function opener(engine: TestEngine, opened: Engine[]): { open: Open; settings: () => StoreSettings } {
  let settings: StoreSettings | undefined;
  return {
    async open({ bare = false, keep = false } = {}) {
      if (!keep) await Promise.all(opened.splice(0).map((store) => store.close()));
      settings = keep && settings ? settings : await engine.fresh(bare);
      const store = bare ? await openBare(settings, true) : await openEngine(settings, true);
      opened.push(store);
      return store;
    },
    settings() {
      if (!settings) throw new Error('No store was opened yet');
      return settings;
    },
  };
}

/**
 * Declares a suite for every engine. Each `open()` gives an empty database and closes the one before: on Neo4j
 * there is but one. A store that is still open after the last test is closed.
 */
export function describeEngines(title: string, body: (open: Open, suite: Suite) => void): void {
  for (const engine of engines) describeEngine(engine, title, body);
}

/** Declares a suite for Neo4j alone. */
export function describeNeo4j(title: string, body: (open: Open, suite: Suite) => void): void {
  for (const engine of engines) if (engine.name === 'neo4j') describeEngine(engine, title, body);
}

function describeEngine(engine: TestEngine, title: string, body: (open: Open, suite: Suite) => void): void {
  const name = `${title} (${engine.name})`;
  if (engine.missing !== undefined) {
    leaveOut(name, engine.missing);
    return;
  }
  describe(name, () => {
    const opened: Engine[] = [];
    const { open, settings } = opener(engine, opened);
    beforeAll(() => engine.acquire(), TURN_MILLISECONDS);
    afterAll(async () => {
      await Promise.all(opened.map((store) => store.close()));
      await engine.release();
    });
    body(open, { engine: engine.name, settings });
  });
}
