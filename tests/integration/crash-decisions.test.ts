import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import { readSettings } from '../../shared/settings.ts';
import { openEngine } from '../../shared/store/open.ts';
import { run, start, temporaryFolder } from '../support/cli.ts';
import { rounds, seeded } from '../support/rounds.ts';
import { fact, organization, person, role, story, storyExtractor } from '../support/stories.ts';

const FUND = organization('World Grain Fund');
const STORIES = ['Ada Berg', 'Anna Berg', 'Ben Cole'].flatMap((name) =>
  [1, 2, 3, 4].map((n) =>
    story(`${name} ${n}`, [
      fact(person(name), 'HOLDS_ROLE', role('Director', FUND)),
      fact(person(name), 'MEMBER_OF', organization('North Sea Bank')),
    ]),
  ),
);

const envOf = (folder: string) => ({ DRAMATIS_STORE: join(folder, 'store'), DRAMATIS_AUTHOR: 'Eve' });

async function filled(): Promise<string> {
  const folder = temporaryFolder();
  const engine = await openEngine(readSettings(envOf(folder)));
  const ingest = createIngest({ engine, extractor: storyExtractor(STORIES), maxBytes: 1_000_000 });
  await ingest.ingest(
    STORIES.map(({ article }) => ({ article, origin: null })),
    { replace: false },
  );
  await engine.close();
  return folder;
}

/** What a store holds but for the decisions, whose times differ, and how many of these there are. */
async function contents(folder: string): Promise<{ graph: string[]; decisions: number }> {
  const { code, stdout, stderr } = await run(['export'], envOf(folder));
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n');
  const graph = lines.filter((line) => !line.includes('"record":"decision"'));
  return { graph, decisions: lines.length - graph.length };
}

const DECIDING = [[['merge', 'Ada Berg', 'Anna Berg']], [['reject', 'Ben Cole']]];

describe('kill -9 during a decision', () => {
  it.each(DECIDING)(
    'DECIDE-15: %j: it is taken or it is not, and the next one is taken',
    async (args) => {
      const random = seeded(args.length);
      const before = await filled();
      const whole = await contents(before);
      const after = temporaryFolder();
      cpSync(before, after, { recursive: true });
      const began = performance.now();
      expect(await run(['decide', ...args], envOf(after))).toMatchObject({ code: 0 });
      const took = performance.now() - began;
      const decided = await contents(after);
      expect(decided).not.toEqual(whole);
      for (let round = 0; round < rounds(2, 10); round += 1) {
        const folder = temporaryFolder();
        cpSync(before, folder, { recursive: true });
        const running = start(['decide', ...args], envOf(folder));
        // Writing is at the end of it.
        await Promise.race([pause(took * (0.4 + 0.6 * random())), running.finished]);
        running.child.kill('SIGKILL');
        await running.finished;
        const left = await contents(folder);
        expect(left).toEqual(left.decisions === 0 ? whole : decided);
        if (left.decisions === 0)
          expect(await run(['decide', ...args], envOf(folder))).toMatchObject({ code: 0 });
        expect(await contents(folder)).toEqual(decided);
        expect(await run(['undo'], envOf(folder))).toMatchObject({ code: 0 });
        expect(await contents(folder)).toEqual(whole);
      }
    },
    900_000,
  );
});
