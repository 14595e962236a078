import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INTERRUPTED } from '../../../../cli/context.ts';
import { createProgram } from '../../../../cli/program.ts';
import { temporaryFolder } from '../../../support/cli.ts';
import { fakeContext, runHere } from '../../../support/program.ts';

it('CLI-155: one look that is broken off says so, and ends with the code of that', async () => {
  const folder = temporaryFolder();
  const news = join(folder, 'news');
  mkdirSync(news);
  writeFileSync(join(news, 'a.txt'), 'Ada Berg leads the World Grain Fund.\n');
  const context = fakeContext({ DRAMATIS_STORE: join(folder, 'store') });
  context.abort();
  await createProgram(context).parseAsync(['watch', '--once', news], { from: 'user' });
  expect([context.code, context.stderr.text]).toEqual([
    INTERRUPTED,
    expect.stringMatching(/^Interrupted\. .*run the command again/u),
  ]);
});

it.each([
  [['watch'], 2, 'Nothing is watched yet\nName a folder or an address: `dramatis watch FOLDER`.\n'],
  [['watch', '--once'], 0, 'Nothing is watched yet.\n'],
])('CLI-167: nobody waits for nothing: %j', async (args, code, stderr) => {
  const store = join(temporaryFolder(), 'store');
  expect(await runHere(args, { DRAMATIS_STORE: store })).toEqual({ code, stdout: '', stderr });
});
