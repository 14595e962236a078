/** Stores to measure on: a fresh embedded one, and a Neo4j of the tests' own where its artifacts are there. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../shared/store/engine.ts';
import { openEngine, type StoreSettings } from '../../shared/store/open.ts';
import { startNeo4j, whyNoNeo4j } from '../support/neo4j/start.ts';

export interface BenchEngine {
  readonly name: string;
  readonly engine: Engine;
  readonly settings: StoreSettings;
}

/** Which stores: all of them unless one is named. */
export interface Stores {
  /** A folder that the embedded store begins as a copy of; then it is the only one. */
  readonly from?: string | undefined;
  /** The name of one engine. */
  readonly on?: string | undefined;
}

/** What a server for 100,000 articles has; with less it reads from the disk, and that is what is measured then. */
const SERVER_MEMORY = { heap: 2048, pageCache: 4096 };

/** Runs `work` on every engine that is there, or on the one that is named; says which one is not. */
export async function onEveryEngine(
  work: (bench: BenchEngine) => Promise<void>,
  { from, on }: Stores,
): Promise<void> {
  if (on !== 'neo4j') await onEmbedded(work, from);
  if (on === 'embedded' || from !== undefined) return;
  const missing = whyNoNeo4j();
  if (missing) return console.log(`Neo4j is left out: ${missing}`);
  const server = await startNeo4j(SERVER_MEMORY);
  try {
    await onEngine('neo4j', server, work);
  } finally {
    await server.stop();
  }
}

async function onEmbedded(
  work: (bench: BenchEngine) => Promise<void>,
  from: string | undefined,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const settings = { store: join(folder, 'store'), neo4j: { user: '', password: '', database: '' } };
  if (from !== undefined) cpSync(from, settings.store, { recursive: true });
  try {
    await onEngine('embedded', settings, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onEngine(
  name: string,
  settings: StoreSettings,
  work: (bench: BenchEngine) => Promise<void>,
): Promise<void> {
  const engine = await openEngine(settings);
  try {
    await work({ name, engine, settings });
  } finally {
    await engine.close();
  }
}
