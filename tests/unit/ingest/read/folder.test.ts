import { promises as fs } from 'node:fs';
import { expect, test } from 'vitest';
import { problemOf } from '../../../../ingest/read/folder.ts';
import { DramatisError } from '../../../../shared/errors.ts';

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(() => null).catch((thrown) => thrown);

test('READ-13: a failure of the file system is a reason with an advice', async () => {
  expect(problemOf(await thrownBy(fs.readFile('/nowhere')))).toMatchObject({
    reason: 'There is no such file or folder.',
  });
  expect(problemOf(await thrownBy(fs.readFile('/')))).toMatchObject({
    reason: 'The system could not read it (EISDIR).',
  });
});

test('READ-13: what has a code and is none of the file system is no failure of the disk', () => {
  const others = [
    new DramatisError('INTERNAL', 'It broke', { advice: 'Report it.' }),
    Object.assign(new TypeError('It broke'), { code: 'ERR_OTHER' }),
    new TypeError('It broke'),
  ];
  for (const other of others) expect(() => problemOf(other)).toThrow(other);
});
