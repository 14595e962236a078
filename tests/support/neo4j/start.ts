/** Starts a real Neo4j in a fresh home; it ends with the process that started it. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../../shared/settings.ts';

export const NEO4J_VERSION = process.env.DRAMATIS_TEST_NEO4J || '5.26.30';

const CACHE = fileURLToPath(new URL(`../../../.cache/neo4j/${NEO4J_VERSION}`, import.meta.url));

/** Memory of a server, in megabytes. */
export interface ServerMemory {
  readonly heap: number;
  readonly pageCache: number;
}

/** The graphs of tests are small, and a small server starts quickly. */
const SMALL: ServerMemory = { heap: 512, pageCache: 64 };
const QUICK_START = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Where a server listens, and who may enter. */
export interface ServerAddress {
  readonly store: string;
  readonly neo4j: Neo4jSettings;
}

export interface Server extends ServerAddress {
  stop(): Promise<void>;
}

/** Why no server can be started here; undefined where one can. */
export function whyNoNeo4j(): string | undefined {
  if (existsSync(join(CACHE, 'classes', 'Neo4jServer.class'))) return undefined;
  return `Neo4j ${NEO4J_VERSION} is not installed for tests (npm run neo4j:install)`;
}

/** Starts a server, and waits until it answers (about 10 s). */
export async function startNeo4j(memory: ServerMemory = SMALL): Promise<Server> {
  const home = await mkdtemp(join(tmpdir(), 'dramatis-neo4j-'));
  const password = randomUUID();
  const path = [join(CACHE, 'lib', '*'), join(CACHE, 'classes')].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const java = [`-Xmx${memory.heap}m`, ...(memory === SMALL ? QUICK_START : [])];
  const server = spawn('java', [...java, '-cp', path, 'Neo4jServer', home], {
    env: {
      ...process.env,
      NEO4J_TEST_PASSWORD: password,
      NEO4J_TEST_PAGE_CACHE_MB: String(memory.pageCache),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  for await (const line of createInterface({ input: server.stdout })) {
    const port = /^ready (\d+)/.exec(line)?.[1];
    if (!port) continue;
    return {
      store: `bolt://localhost:${port}`,
      neo4j: { user: 'neo4j', password, database: 'neo4j' },
      async stop() {
        server.stdin.end();
        await ended;
        await rm(home, { recursive: true, force: true });
      },
    };
  }
  throw new Error('The Neo4j for tests ended before it was ready');
}
