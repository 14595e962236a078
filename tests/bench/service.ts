/** The service as it is shipped, on the store of a bench, in a process of its own. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { StoreSettings } from '../../shared/store/open.ts';
import { COMMAND } from '../support/built.ts';

/** Its first line is the address. `ensureCommand` was called before. */
export function spawnService({ store, neo4j }: StoreSettings): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [COMMAND, 'serve', '--no-open', '--port', '0'], {
    env: {
      ...process.env,
      DRAMATIS_STORE: store,
      DRAMATIS_NEO4J_USER: neo4j.user,
      DRAMATIS_NEO4J_PASSWORD: neo4j.password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
