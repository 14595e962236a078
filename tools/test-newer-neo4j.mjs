/** The contract suites against the newest Neo4j, where a Java that runs it (21 or newer) is there. Part of `npm run test:long`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = process.env.DRAMATIS_TEST_NEO4J || '2026.08.1';
const OLDEST_JAVA = 21;
const JAVA_HOMES = '/usr/lib/jvm';
const root = fileURLToPath(new URL('../', import.meta.url));

/** Folders that may hold `java` and `javac`: the one on the path, then those of Debian's packages. */
function candidates() {
  const installed = existsSync(JAVA_HOMES) ? readdirSync(JAVA_HOMES).sort() : [];
  return ['', ...installed.map((name) => join(JAVA_HOMES, name, 'bin'))];
}

function javaVersion(folder) {
  const { stdout } = spawnSync(join(folder, 'javac'), ['-version'], { encoding: 'utf8' });
  return Number(/javac (\d+)/u.exec(stdout ?? '')?.[1] ?? 0);
}

const folder = candidates().find((path) => javaVersion(path) >= OLDEST_JAVA);
if (folder === undefined) {
  console.log(`Skipped: Neo4j ${VERSION} needs Java ${OLDEST_JAVA} or newer, and there is none here.`);
  process.exit(0);
}
const env = {
  ...process.env,
  DRAMATIS_TEST_NEO4J: VERSION,
  PATH: `${folder}${delimiter}${process.env.PATH}`,
};
const run = (command, ...args) => spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
process.exit(
  run('sh', 'tools/neo4j-install.sh', VERSION) ||
    run('npx', '--no-install', 'vitest', 'run', 'tests/contract'),
);
