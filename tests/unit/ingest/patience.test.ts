import { expect, test } from 'vitest';
import { outlasting, PAUSES } from '../../../ingest/patience.ts';
import { DramatisError } from '../../../shared/errors.ts';
import { StoreLost } from '../../../shared/store/transaction.ts';

/** Work that fails so often before it comes to its end. */
function failing(times: number, error: Error) {
  const work = Object.assign(
    async () => {
      work.attempts += 1;
      if (work.attempts <= times) throw error;
      return 'done';
    },
    { attempts: 0 },
  );
  return work;
}

const QUICK = [1, 2, 3];

test('WRITE-90: work is tried again while its store is away', async () => {
  const work = failing(3, new StoreLost('gone'));
  expect(await outlasting(work, { pauses: QUICK })).toBe('done');
  expect(work.attempts).toBe(4);
});

test('WRITE-122: that it is waited for is told once, and why', async () => {
  const told: string[] = [];
  const onAway = (why: string) => told.push(why);
  await outlasting(failing(3, new StoreLost('gone')), { pauses: QUICK, onAway });
  expect(told).toEqual(['gone']);
  await outlasting(failing(0, new StoreLost('gone')), { pauses: QUICK, onAway });
  expect(told).toHaveLength(1);
});

test('WRITE-90: what stays away is an error in the end', async () => {
  const work = failing(9, new StoreLost('gone'));
  await expect(outlasting(work, { pauses: QUICK })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(work.attempts).toBe(4);
});

test('WRITE-90: another failure is not waited for', async () => {
  const work = failing(9, new DramatisError('STORE_INVALID', 'broken'));
  await expect(outlasting(work, { pauses: QUICK })).rejects.toMatchObject({ code: 'STORE_INVALID' });
  expect(work.attempts).toBe(1);
});

test('WRITE-90: who breaks off does not wait', async () => {
  const stop = new AbortController();
  const work = failing(9, new StoreLost('gone'));
  const waiting = outlasting(work, { pauses: [600_000], signal: stop.signal });
  setTimeout(() => stop.abort());
  await expect(waiting).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('WRITE-90: a server has the time to start', () => {
  expect(PAUSES.reduce((sum, pause) => sum + pause)).toBeGreaterThan(60_000);
});
