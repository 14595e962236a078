import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { DramatisError } from '../../../../../shared/errors.ts';
import {
  arrived,
  asked,
  type Fault,
  failed,
  faultOf,
  IDLE,
  type Loadable,
  shownValue,
} from '../../../../../web/app/state/loadable.ts';
import { createResource } from '../../../../../web/app/state/resource.ts';

const fault: Fault = { code: 'INPUT', what: 'no', advice: null, gone: false };

describe('APP-14 what is fetched', () => {
  it('counts only while it is waited for', () => {
    const waiting = asked<number>(IDLE, 'a');
    expect(arrived(waiting, 'b', 1)).toBe(waiting);
    expect(failed(waiting, 'b', fault)).toBe(waiting);
    expect(arrived(IDLE, 'a', 1)).toBe(IDLE);
    const ready = arrived(waiting, 'a', 1);
    expect(shownValue(ready)).toBe(1);
    expect(arrived(ready, 'a', 2)).toBe(ready);
  });

  it('stays readable while the same is asked for again, and goes when something else is', () => {
    const ready = arrived(asked<number>(IDLE, 'a'), 'a', 1);
    expect(shownValue(asked(ready, 'a'))).toBe(1);
    expect(shownValue(asked(ready, 'b'))).toBeNull();
    expect(shownValue(failed(asked(ready, 'a'), 'a', fault))).toBeNull();
  });

  it('stays readable however often the same is asked for again', () => {
    const twice = asked(asked(arrived(asked<number>(IDLE, 'a'), 'a', 1), 'a'), 'a');
    expect(shownValue(twice)).toBe(1);
    expect(shownValue(asked(twice, 'b'))).toBeNull();
  });

  it('tells what happened and what to do, and whether the service is gone', () => {
    expect(faultOf(new DramatisError('NOT_FOUND', 'It is not there', { advice: 'Look elsewhere.' }))).toEqual(
      {
        code: 'NOT_FOUND',
        what: 'It is not there.',
        advice: 'Look elsewhere.',
        gone: false,
      },
    );
    expect(faultOf(new DramatisError('STORE_UNAVAILABLE', 'The service does not answer')).gone).toBe(true);
    expect(faultOf('thrown').what).toContain('thrown');
  });
});

describe('APP-7 answers are kept', () => {
  it('asks once for one key, and again after it was told to forget', async () => {
    const atom = signal<Loadable<number>>(IDLE);
    const resource = createResource(atom);
    let calls = 0;
    const load = () => Promise.resolve(++calls);
    expect(await resource.ask('a', load)).toBe(1);
    expect(await resource.ask('a', load)).toBe(1);
    expect(await resource.ask('b', load)).toBe(2);
    expect(await resource.ask('a', load)).toBe(1);
    expect(shownValue(atom.value)).toBe(1);
    resource.forget();
    expect(await resource.ask('a', load)).toBe(3);
    expect(await resource.askAgain('a', load)).toBe(4);
  });

  it('APP-410: does not ask again for what is on its way, whatever was asked for in between', async () => {
    const atom = signal<Loadable<string>>(IDLE);
    const resource = createResource(atom);
    const doors: ((value: string) => void)[] = [];
    const load = () => new Promise<string>((resolve) => void doors.push(resolve));
    const all = ['a', 'a', 'b', 'a'].map((key) => resource.ask(key, load));
    await new Promise((resolve) => setImmediate(resolve));
    expect(doors).toHaveLength(2);
    doors[1]?.('of b');
    await new Promise((resolve) => setImmediate(resolve));
    expect(atom.value).toMatchObject({ is: 'loading', key: 'a' });
    doors[0]?.('of a');
    expect(await Promise.all(all)).toEqual(['of a', 'of a', null, 'of a']);
    expect(atom.value).toEqual({ is: 'ready', key: 'a', value: 'of a' });
    resource.forget();
    void resource.ask('a', load);
    await new Promise((resolve) => setImmediate(resolve));
    expect(doors).toHaveLength(3);
  });

  it('lets a slow answer not replace a later question', async () => {
    const atom = signal<Loadable<string>>(IDLE);
    const resource = createResource(atom);
    let answerSlow = (_: string): void => {};
    const slow = resource.ask('slow', () => new Promise((resolve) => (answerSlow = resolve)));
    await resource.ask('fast', () => Promise.resolve('fast'));
    answerSlow('slow');
    expect(await slow).toBeNull();
    expect(shownValue(atom.value)).toBe('fast');
  });

  it('does not keep a failure', async () => {
    const atom = signal<Loadable<number>>(IDLE);
    const resource = createResource(atom);
    expect(await resource.ask('a', () => Promise.reject(new DramatisError('QUERY', 'wrong')))).toBeNull();
    expect(atom.value).toMatchObject({ is: 'failed', fault: { what: 'wrong.' } });
    expect(await resource.ask('a', () => Promise.resolve(5))).toBe(5);
  });

  it('does not keep an answer that was asked for before it was told to forget', async () => {
    const resource = createResource(signal<Loadable<number>>(IDLE));
    let answer = (_: number): void => {};
    const old = resource.ask('a', () => new Promise((resolve) => (answer = resolve)));
    resource.forget();
    answer(1);
    await old;
    expect(await resource.ask('a', () => Promise.resolve(2))).toBe(2);
  });
});

describe('APP-308 an answer from before a change never takes the place of a newer one', () => {
  /** Questions to one resource, each answered when the test says so. */
  function bench() {
    const atom = signal<Loadable<number>>(IDLE);
    const resource = createResource(atom);
    const doors: { answer: (value: number) => void; fail: (thrown: unknown) => void }[] = [];
    const load = () => new Promise<number>((answer, fail) => void doors.push({ answer, fail }));
    return { atom, resource, doors, load };
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it('of two to the same the one that was asked for last stands, whichever comes first', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const { atom, resource, doors, load } = bench();
      const old = resource.ask('a', load);
      resource.forget();
      const now = resource.ask('a', load);
      for (const n of order) {
        doors[n]?.answer(n);
        await settle();
      }
      expect([await old, await now, atom.value]).toEqual([null, 1, { is: 'ready', key: 'a', value: 1 }]);
      expect(await resource.ask('a', load)).toBe(1);
    }
  });

  it('the older can be read while the newer is waited for, and then only if it is the newest of those', async () => {
    const { atom, resource, doors, load } = bench();
    for (let n = 0; n < 3; n += 1) void resource.askAgain('a', load);
    doors[1]?.answer(1);
    await settle();
    doors[0]?.answer(0);
    await settle();
    expect(atom.value).toEqual({ is: 'loading', key: 'a', before: 1 });
    doors[2]?.answer(2);
    await settle();
    expect(atom.value).toEqual({ is: 'ready', key: 'a', value: 2 });
  });

  it('nor does a failure', async () => {
    const { atom, resource, doors, load } = bench();
    void resource.ask('a', load);
    resource.forget();
    void resource.ask('a', load);
    doors[0]?.fail(new DramatisError('QUERY', 'wrong'));
    await settle();
    expect(atom.value).toMatchObject({ is: 'loading' });
    doors[1]?.answer(1);
    await settle();
    expect(shownValue(atom.value)).toBe(1);
  });

  it('nor is it kept in the place of one', async () => {
    const { resource, doors, load } = bench();
    void resource.askAgain('a', load);
    void resource.askAgain('a', load);
    doors[1]?.answer(1);
    await settle();
    doors[0]?.answer(0);
    await settle();
    expect(await resource.ask('a', load)).toBe(1);
  });
});
