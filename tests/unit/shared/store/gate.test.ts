import { expect, test } from 'vitest';
import { Gate, unlessCancelled } from '../../../../shared/store/gate.ts';

/** Work that ends when it is told to. */
function held() {
  let end = (_: string) => undefined as unknown;
  const done = new Promise<string>((resolve) => {
    end = resolve;
  });
  return { end, done };
}

const LIMITS = { running: 3, runningEach: 2, waiting: 2, waitingEach: 1 };
const settle = () => new Promise((resolve) => setImmediate(resolve));

function crowd(gate: Gate) {
  const started: string[] = [];
  const ends: ((text: string) => unknown)[] = [];
  const enter = (client: string, name: string, signal?: AbortSignal) => {
    const { end, done } = held();
    ends.push(end);
    const work = () => {
      started.push(name);
      return done;
    };
    const entered = gate.enter(work, { client, signal });
    entered.catch(() => undefined);
    return entered;
  };
  return { started, ends, enter };
}

test('STORE-84: so many queries run at once, in all and of each client; a free turn goes to the next', async () => {
  const { started, ends, enter } = crowd(new Gate(LIMITS));
  const all = [enter('a', 'a1'), enter('a', 'a2'), enter('a', 'a3'), enter('b', 'b1'), enter('b', 'b2')];
  await settle();
  expect(started).toEqual(['a1', 'a2', 'b1']);
  ends[0]?.('done');
  await settle();
  expect(started).toEqual(['a1', 'a2', 'b1', 'b2']);
  for (const end of ends) end('done');
  await settle();
  for (const end of ends) end('done');
  expect(await Promise.all(all)).toEqual(Array(5).fill('done'));
  expect(started).toEqual(['a1', 'a2', 'b1', 'b2', 'a3']);
});

test('STORE-84: who asks from this machine has all turns, but no more', async () => {
  const gate = new Gate(LIMITS);
  const started: number[] = [];
  const { done, end } = held();
  const all = Array.from({ length: 5 }, (_, n) =>
    gate.enter(
      () => {
        started.push(n);
        return done;
      },
      { client: undefined },
    ),
  );
  await settle();
  expect(started).toEqual([0, 1, 2]);
  await expect(gate.enter(() => done, {})).rejects.toMatchObject({ code: 'LIMIT' });
  end('done');
  expect(await Promise.all(all)).toEqual(Array(5).fill('done'));
});

test('STORE-84: who has too many waiting is told so, and others are let in', async () => {
  const { started, enter } = crowd(new Gate(LIMITS));
  for (const name of ['a1', 'a2', 'a3']) void enter('a', name);
  await expect(enter('a', 'a4')).rejects.toMatchObject({
    code: 'LIMIT',
    message: 'Too many of your queries are waiting already',
    advice: expect.any(String),
  });
  void enter('b', 'b1');
  void enter('b', 'b2');
  await settle();
  expect(started).toEqual(['a1', 'a2', 'b1']);
  await expect(enter('c', 'c1')).rejects.toMatchObject({ code: 'LIMIT', message: /^Too many queries/ });
});

test('STORE-84: who gives up while waiting leaves the line at once, and is never run', async () => {
  const { started, ends, enter } = crowd(new Gate(LIMITS));
  void enter('a', 'a1');
  void enter('a', 'a2');
  const cancel = new AbortController();
  const waiting = enter('a', 'a3', cancel.signal);
  cancel.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'LIMIT', message: 'The query was cancelled' });
  void enter('a', 'a4');
  ends[0]?.('done');
  await settle();
  expect(started).toEqual(['a1', 'a2', 'a4']);
});

test('STORE-84: the turn of a cancelled query is free when its work has ended, not before', async () => {
  const { started, ends, enter } = crowd(new Gate({ ...LIMITS, runningEach: 1 }));
  const cancel = new AbortController();
  void enter('a', 'a1', cancel.signal);
  void enter('a', 'a2');
  await settle();
  cancel.abort();
  await settle();
  expect(started).toEqual(['a1']);
  ends[0]?.('done');
  await settle();
  expect(started).toEqual(['a1', 'a2']);
});

test('STORE-84: work that fails frees its turn', async () => {
  const gate = new Gate({ ...LIMITS, runningEach: 1, waitingEach: 0 });
  const failing = () => gate.enter(() => Promise.reject(new TypeError('no')), { client: 'a' });
  await expect(failing()).rejects.toThrow('no');
  await expect(failing()).rejects.toThrow('no');
  expect(await gate.enter(async () => 'yes', { client: 'a' })).toBe('yes');
});

test('STORE-82: a promise is left alone once its signal is aborted, and passed on otherwise', async () => {
  const cancel = new AbortController();
  const never = unlessCancelled(new Promise(() => undefined), cancel.signal);
  expect(await unlessCancelled(Promise.resolve(1), cancel.signal)).toBe(1);
  await expect(unlessCancelled(Promise.reject(new TypeError('no')), cancel.signal)).rejects.toThrow('no');
  cancel.abort();
  await expect(never).rejects.toMatchObject({ code: 'LIMIT' });
});
