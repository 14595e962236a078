import { expect, test } from 'vitest';
import { DramatisError } from '../../../../shared/errors.ts';
import { type Params, type Row, type Statement, statement } from '../../../../shared/store/engine.ts';
import {
  repeated,
  StoreLost,
  type TransactionSource,
  Transactions,
} from '../../../../shared/store/transaction.ts';

const add = statement<{ id: string }, Row>('add', 'CREATE (n {id: $id})');

/** What a commit does: is kept; is lost before or after it was kept. */
type Fate = 'kept' | 'lost before' | 'lost after';

/** A store that keeps ids, and loses its connection at the commits that it is told to. */
function fakeSource(fates: Fate[]) {
  const kept: string[] = [];
  let turn: unknown = null;
  const source: TransactionSource = {
    async run<P extends Params, R extends Row>(_: Statement<P, R>) {
      return [{ turn }] as unknown as R[];
    },
    async begin() {
      const written: string[] = [];
      let mine: unknown;
      return {
        async run<P extends Params, R extends Row>(given: Statement<P, R>, params: P) {
          if (given.name === 'takeTurn') mine = params.turn;
          else written.push(String(params.id));
          return [] as R[];
        },
        async commit() {
          const fate = fates.shift() ?? 'kept';
          if (fate === 'lost before') throw new StoreLost('before');
          kept.push(...written);
          turn = mine;
          if (fate === 'lost after') throw new StoreLost('after');
        },
        rollback: async () => undefined,
      };
    },
  };
  return { source, kept };
}

test.each<[Fate, number]>([
  ['kept', 1],
  ['lost before', 2],
  ['lost after', 1],
])('STORE-3: a commit that is %s is kept once; the work runs %i times', async (fate, runs) => {
  const { source, kept } = fakeSource([fate]);
  let attempts = 0;
  const value = await new Transactions(source).transact(async (transaction) => {
    attempts += 1;
    await transaction.run(add, { id: 'a' });
    return attempts;
  });
  expect([value, attempts, kept]).toEqual([runs, runs, ['a']]);
});

test('STORE-3: a loss without end is given up', async () => {
  const { source, kept } = fakeSource(Array.from({ length: 50 }, () => 'lost before' as const));
  const work = new Transactions(source).transact((transaction) => transaction.run(add, { id: 'a' }));
  await expect(work).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(kept).toEqual([]);
});

test('STORE-3: transactions of one process come one after the other, also after one that failed', async () => {
  const { source, kept } = fakeSource([]);
  const transactions = new Transactions(source);
  const slow = transactions.transact(async (transaction) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await transaction.run(add, { id: 'first' });
  });
  const failing = transactions.transact(async () => {
    throw new DramatisError('INPUT', 'no');
  });
  const last = transactions.transact((transaction) => transaction.run(add, { id: 'last' }));
  await expect(failing).rejects.toMatchObject({ code: 'INPUT' });
  await Promise.all([slow, last]);
  expect(kept).toEqual(['first', 'last']);
});

test('STORE-3: what cannot be repeated is not', async () => {
  let attempts = 0;
  const work = repeated(async () => {
    attempts += 1;
    throw new DramatisError('QUERY', 'wrong');
  });
  await expect(work).rejects.toMatchObject({ code: 'QUERY' });
  expect(attempts).toBe(1);
});
