/** Inputs of every kind at once, a tenth of them broken, by real processes that are killed in the middle. */
import { expect, test } from 'vitest';
import { run, start, temporaryFolder } from '../support/cli.ts';
import { createMixed, type Mixed, type Refused } from '../support/mixed/mixed.ts';
import { modelMissing } from '../support/model.ts';
import { runHere } from '../support/program.ts';
import { rounds } from '../support/rounds.ts';

const COUNT = rounds(100, 1_000);
/** A process that hangs is given up in the end. */
const PATIENCE = { timeout: 1_800_000 };
const it = test.skipIf(modelMissing());

const envOf = (folder: string): Record<string, string> => ({
  DRAMATIS_STORE: `file:${folder}/store`,
  DRAMATIS_ALLOW_NETWORKS: '127.0.0.1',
  DRAMATIS_HOST_DELAY: '0',
  DRAMATIS_MAX_BYTES: '1000000',
});

/** The lines of what was not read, without where the folder lies. */
function refusedLines(stderr: string, folder: string): string[] {
  return stderr
    .split('\n')
    .filter((line) => /^(?:failed|not read): /u.test(line))
    .map((line) => line.replace(/^(?:failed|not read): /u, '').replace(`${folder}/`, ''));
}

/** Of each broken input, the lines that tell of it with its reason. */
function toldOf(broken: readonly Refused[], lines: readonly string[]): (readonly [string, number])[] {
  return broken.map(({ where, reason }) => [
    `${where}: ${reason}`,
    lines.filter((line) => line.startsWith(`${where}: `) && line.includes(reason)).length,
  ]);
}

function articlesIn(exported: string): number {
  return exported.match(/"record":\s*"article"/gu)?.length ?? 0;
}

/** Runs the ingest until so many of these events were told, and kills it. */
async function killedAfter(
  args: readonly string[],
  env: Record<string, string>,
  event: RegExp,
  times: number,
): Promise<void> {
  const { child, finished } = start([...args, '--format', 'json'], env);
  let told = '';
  const enough = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
      if ((told.match(event)?.length ?? 0) >= times) resolve();
    });
  });
  await Promise.race([enough, finished]);
  expect(child.exitCode).toBeNull();
  child.kill('SIGKILL');
  await finished;
}

it(`READ-140, READ-141: ${COUNT} inputs, a tenth broken, killed twice, run again`, PATIENCE, async () => {
  const mixed: Mixed = await createMixed(temporaryFolder(), COUNT);
  const { folder, good, broken } = mixed;
  const args = ['ingest', folder, ...mixed.addresses];
  try {
    const cut = envOf(temporaryFolder());
    await killedAfter(args, cut, /"outcome":\s*"added"/gu, Math.floor(good / 4));
    await killedAfter(args, cut, /"id":\s*"http:[^}]*"outcome":\s*"added"/gu, 1);
    const last = await run(args, cut);
    expect(toldOf(broken, refusedLines(last.stderr, folder))).toEqual(
      broken.map(({ where, reason }) => [`${where}: ${reason}`, 1]),
    );
    expect(refusedLines(last.stderr, folder)).toHaveLength(broken.length);
    expect(last.code).toBe(1);

    const again = await runHere(args, cut);
    expect(again.stdout).toMatch(new RegExp(`^0 added, 0 updated, ${good} unchanged, .*; 0 writes$`, 'mu'));
    expect(refusedLines(again.stderr, folder)).toHaveLength(broken.length);
    expect(again.code).toBe(1);

    const whole = envOf(temporaryFolder());
    const once = await runHere(args, whole);
    expect(once.stdout).toContain(`${good} added, 0 updated, 0 unchanged, `);
    const [one, other] = [await runHere(['export'], whole), await runHere(['export'], cut)];
    expect(articlesIn(one.stdout)).toBe(good);
    expect(other.stdout).toBe(one.stdout);
  } finally {
    await mixed.close();
  }
});
