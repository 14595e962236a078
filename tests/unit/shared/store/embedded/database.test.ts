import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Database } from '../../../../../shared/store/embedded/database.ts';
import { temporaryFolder } from '../../../../support/cli.ts';

test('STORE-184: what the disk does not confirm is an error that says that it may stand', async () => {
  const file = join(temporaryFolder(), 'graph.grafeo');
  const database = new Database({ file });
  database.begin(1);
  await database.run('CREATE (:Person {id: $id})', { id: 'ada' }, 1);
  renameSync(`${file}.wal`, `${file}.elsewhere`);
  expect(() => database.commit(1)).toThrow(
    expect.objectContaining({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/did not confirm/u),
      advice: expect.stringMatching(/may stand, or not/u),
    }),
  );
  expect(await database.run('MATCH (p:Person) RETURN p.id AS id LIMIT 1', {})).toEqual([{ id: 'ada' }]);
  renameSync(`${file}.elsewhere`, `${file}.wal`);
  database.close();
});
