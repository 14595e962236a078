import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../../shared/contract/client.ts';
import type { QueryRow } from '../../../../../shared/contract/query.ts';
import { createAsking } from '../../../../../web/app/state/console/asking.ts';
import { createExplorer } from '../../../../../web/app/state/explorer.ts';
import { shownValue } from '../../../../../web/app/state/loadable.ts';
import { heldResponse } from '../../../../support/result-lines.ts';

const END = { end: { types: ['number'], more: false, plan: 'Return', milliseconds: 9 } };
const LIMIT = {
  error: { code: 'LIMIT', message: 'It took more than 30000 ms', where: null, advice: 'Ask for less.' },
};
const PANEL = { is: 'query', cypher: 'RETURN $n AS n', params: { n: 1 } } as const;
const row = (n: number) => ({ row: { n } });

/** A console whose answers are sent by hand, and whose time passes when the test says so. */
function bench() {
  const explorer = createExplorer();
  const answers: ReturnType<typeof heldResponse>[] = [];
  let later: (() => void)[] = [];
  let now = 0;
  const client = createClient(async (_, init) => {
    const held = heldResponse();
    answers.push(held);
    init?.signal?.addEventListener('abort', () => held.fail(init.signal?.reason));
    return held.response;
  });
  const after = (_: number, run: () => void) => {
    later.push(run);
    return () => {
      later = later.filter((each) => each !== run);
    };
  };
  const asking = createAsking(explorer, client, { after }, () => now);
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    explorer,
    asking,
    answers,
    atoms: explorer.console,
    rows: () => shownValue(explorer.result.value)?.rows.map((each: QueryRow) => each.n),
    open: () => later.length,
    /** What was sent has come, and as much time passes as everything that waits, waits for. */
    async pass(): Promise<void> {
      await settle();
      now += 10;
      for (const run of later.splice(0)) run();
    },
    settle,
  };
}

async function begun() {
  const made = bench();
  const done = made.asking.ask(PANEL, true);
  await made.settle();
  const [answer] = made.answers;
  if (!answer) throw new TypeError('nothing was asked');
  return { ...made, done, answer };
}

describe('APP-85: a query that runs', () => {
  it('APP-408: says how long it has, and not how long the one before it had', async () => {
    const made = await begun();
    expect(made.atoms.began.value).toBe(0);
    await made.pass();
    void made.asking.ask(PANEL, true);
    expect([made.atoms.running.value, made.atoms.began.value]).toEqual([true, 10]);
    made.asking.cancel();
  });
});

describe('APP-130: rows are shown while they come', () => {
  it('APP-130: the first ones before the query is done, with a count that goes up', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1), row(2));
    await made.pass();
    expect([made.rows(), made.atoms.coming.value]).toEqual([[1, 2], { rows: 2, shown: true }]);
    expect(made.explorer.result.value.is).toBe('loading');
    expect(made.atoms.running.value).toBe(true);
    made.answer.send(row(3));
    await made.pass();
    expect(made.rows()).toEqual([1, 2, 3]);
    made.answer.send(END);
    expect(await made.done).toBe(true);
    expect(made.explorer.result.value).toMatchObject({ is: 'ready', value: { plan: 'Return', more: false } });
    expect([made.atoms.running.value, made.atoms.coming.value, made.open()]).toEqual([false, null, 0]);
  });

  it('APP-130: the count is said now and then, and at the end with the time', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1));
    await made.settle();
    expect(made.atoms.announced.value).toBe('');
    await made.pass();
    expect(made.atoms.announced.value).toBe('1 row so far');
    made.answer.send(row(2), END);
    await made.done;
    expect(made.atoms.announced.value).toBe('2 rows in 9 ms');
  });

  it('APP-130: a quick answer is shown once, whole', async () => {
    const made = await begun();
    const seen: string[] = [];
    made.explorer.result.subscribe(({ is }) => seen.push(is));
    made.answer.send({ columns: ['n'] }, row(1), END);
    await made.done;
    expect(seen).toEqual(['loading', 'ready']);
    expect(made.open()).toBe(0);
  });

  it('APP-130: rows that are here stay while more of them are asked for', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1), row(2), { end: { ...END.end, more: true } });
    await made.done;
    const more = made.asking.ask({ ...PANEL, limit: 5_000 }, false);
    await made.settle();
    made.answers[1]?.send({ columns: ['n'] }, row(7));
    await made.pass();
    expect([made.rows(), made.atoms.coming.value]).toEqual([[1, 2], { rows: 1, shown: false }]);
    made.answers[1]?.send(row(8), row(9), END);
    await more;
    expect(made.rows()).toEqual([7, 8, 9]);
  });

  it('APP-130: run again by hand, new rows take the place of those before as soon as they come', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1), END);
    await made.done;
    const again = made.asking.ask(PANEL, true);
    await made.settle();
    expect(made.rows()).toEqual([1]);
    made.answers[1]?.send({ columns: ['n'] }, row(2));
    await made.pass();
    expect(made.rows()).toEqual([2]);
    made.answers[1]?.send(END);
    await again;
  });
});

describe('APP-131: a query that ends before its time', () => {
  it('APP-131: keeps the rows that came, says why it ended, and that they are not all', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1), row(2), LIMIT);
    expect(await made.done).toBe(false);
    expect(made.rows()).toEqual([1, 2]);
    expect(shownValue(made.explorer.result.value)).toMatchObject({
      more: true,
      because: 'what came before it ended',
    });
    expect(made.atoms.broken.value).toMatchObject({
      what: 'It took more than 30000 ms.',
      advice: 'Ask for less.',
    });
    expect(made.atoms.running.value).toBe(false);
    const again = made.asking.ask(PANEL, true);
    expect(made.atoms.broken.value).toBeNull();
    made.asking.cancel();
    await again;
  });

  it('APP-131: with no row is a failure, as before', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, LIMIT);
    await made.done;
    expect(made.explorer.result.value).toMatchObject({ is: 'failed', fault: { advice: 'Ask for less.' } });
    expect(made.atoms.broken.value).toBeNull();
  });

  it('APP-131: a stream without its end is said to be broken off', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1));
    made.answer.close();
    await made.done;
    expect(made.rows()).toEqual([1]);
    expect(made.atoms.broken.value?.what).toBe('The result broke off before its end.');
    expect(made.atoms.fault.value).toBe(made.atoms.broken.value);
  });

  it('APP-131: by the reader keeps what came, ends the asking, and shows nothing that comes later', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1));
    await made.settle();
    made.asking.cancel();
    expect(await made.done).toBe(false);
    expect([made.rows(), made.atoms.cancelled.value, made.atoms.running.value]).toEqual([[1], true, false]);
    expect(made.open()).toBe(0);
    await made.pass();
    expect(made.rows()).toEqual([1]);
  });

  it('APP-131: by the next query leaves nothing of it behind', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1));
    await made.pass();
    const next = made.asking.ask({ is: 'query', cypher: 'RETURN 2 AS n' }, true);
    expect([made.rows(), made.atoms.coming.value, made.atoms.running.value]).toEqual([undefined, null, true]);
    expect(await made.done).toBe(false);
    await made.settle();
    made.answers[1]?.send({ columns: ['n'] }, row(2), END);
    expect(await next).toBe(true);
    expect(made.rows()).toEqual([2]);
  });

  it('APP-131: rows that came before it are no reason for others to wait', async () => {
    const made = await begun();
    made.answer.send({ columns: ['n'] }, row(1), row(2), LIMIT);
    await made.done;
    const more = made.asking.ask({ ...PANEL, limit: 5_000 }, false);
    await made.settle();
    made.answers[1]?.send({ columns: ['n'] }, row(7));
    await made.pass();
    expect(made.rows()).toEqual([7]);
    made.asking.cancel();
    await more;
  });
});
