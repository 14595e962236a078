import { describe, expect, test } from 'vitest';
import { holdingsBetween, holdingsOf } from '../../../../../shared/store/graph/holders.ts';
import type { HoldingRow } from '../../../../../shared/store/statements/holders.ts';
import { held, holdingStore, nodeOf } from './holding-store.ts';

const number = (n: number) => String(n).padStart(6, '0');
const [EVA, KEEPER, HUB] = [nodeOf('Person', 'eva'), nodeOf('Role', 'keeper'), nodeOf('Role', 'hub')];
const FAR_DAYS = ['2001-01-01', '2012-01-01'];

/** Eva holds a role on two far days. */
const evaIn = (role: string) => FAR_DAYS.map((day, n) => held(`eva ${role} ${n}`, 'eva', role, day));
/** A role of which more claims tell than are looked at of others, all of days that make no difference to Eva. */
const crowd = (count: number) =>
  Array.from({ length: count }, (_, n) => held(`crowd ${number(n)}`, `holder ${n % 9}`, 'hub', '1990-01-01'));
/** By its id the last of all claims. */
const BETWEEN = held('finn', 'finn', 'keeper', '2005-01-01');

const stretches = (found: Awaited<ReturnType<typeof holdingsOf>>, of: string, other: string) =>
  found.get(of)?.find((one) => one.other.id === other)?.intervals.length;

describe('STORE-67: a pair has the same stretches whoever is asked for', () => {
  const rows = [...evaIn('keeper'), ...evaIn('hub'), ...crowd(10_000), BETWEEN];

  test('STORE-67: claims on one role are not cut because another has many', async () => {
    const { store } = holdingStore(rows);
    const ofPerson = await holdingsOf(store, [EVA], 'persons');
    const between = await holdingsBetween(store, [EVA], [HUB, KEEPER]);
    const ofRole = await holdingsOf(store, [KEEPER], 'roles');
    expect(stretches(ofRole, 'keeper', 'eva')).toBe(2);
    expect(stretches(ofPerson, 'eva', 'keeper')).toBe(2);
    expect(stretches(between, 'eva', 'keeper')).toBe(2);
  });

  test('STORE-67: of a role with more claims than are looked at, every page looks at the same', async () => {
    // The last claim of all is the only one that parts the stretches.
    const { store } = holdingStore([...evaIn('hub'), ...crowd(10_000), { ...BETWEEN, role: 'hub' }]);
    const ofPerson = await holdingsOf(store, [EVA], 'persons');
    const ofRole = await holdingsOf(store, [HUB], 'roles');
    expect(stretches(ofPerson, 'eva', 'hub')).toBe(1);
    expect(stretches(ofRole, 'hub', 'eva')).toBe(1);
  });

  test('STORE-66: however many claims the roles have that are asked for, each has all of its own', async () => {
    const { store } = holdingStore([...evaIn('keeper'), ...crowd(50_000), BETWEEN]);
    const found = await holdingsOf(store, [HUB, KEEPER], 'roles');
    expect(found.get('keeper')?.map(({ other, total }) => [other.id, total])).toEqual([
      ['eva', 2],
      ['finn', 1],
    ]);
    expect(found.get('hub')).toHaveLength(9);
  });

  test('STORE-66: claims on the roles that are asked for are not asked for again', async () => {
    const { store, ran } = holdingStore([...evaIn('keeper'), BETWEEN]);
    const found = await holdingsOf(store, [KEEPER], 'roles');
    expect(stretches(found, 'keeper', 'eva')).toBe(2);
    expect(ran.filter((name) => name === 'claimsOnRoles')).toHaveLength(1);
  });
});

describe('STORE-66: what others held is reckoned once a role', () => {
  /** How often the dates of articles are looked at where so many persons hold one role on two far days each. */
  async function looks(persons: number): Promise<number> {
    let count = 0;
    const rows = Array.from({ length: persons }, (_, n) =>
      FAR_DAYS.map((day, k): HoldingRow => {
        const row = held(`${number(n)} ${k}`, `person ${number(n)}`, 'hub', day);
        return Object.defineProperty(row, 'publishedAt', {
          get: () => {
            count += 1;
            return day;
          },
        });
      }),
    ).flat();
    const found = await holdingsOf(holdingStore(rows).store, [HUB], 'roles');
    expect(found.get('hub')).toHaveLength(persons);
    return count;
  }

  test('STORE-66: twice as many holders take twice as many looks at claims', async () => {
    expect(await looks(80)).toBe(2 * (await looks(40)));
  });
});
