import { describe, expect, test } from 'vitest';
import { type Named, toldOf } from '../../../../../../support/told.ts';

const firms: Named = [
  ['Orbit', 'company'],
  ['Bolt', 'company'],
];
const founder: Named = [
  ['Ana Ruiz', 'person'],
  ['Orbit', 'company'],
];

describe('EXTRACT-59: who owns or founded a body', () => {
  test.each([
    ['Orbit, owned by Bolt', 'Bolt OWNS Orbit'],
    ['Orbit parent company Bolt', 'Bolt OWNS Orbit'],
    ['Orbit, the owner of Bolt', 'Orbit OWNS Bolt'],
    ["Orbit's owner Bolt", 'Bolt OWNS Orbit'],
    ['Orbit is a wholly owned subsidiary of Bolt', 'Bolt OWNS Orbit'],
    ['Orbit, a subsidiary of Bolt', 'Bolt OWNS Orbit'],
    ['Orbit-owned Bolt', 'Orbit OWNS Bolt'],
    ['Orbit, which now owns the rival station Bolt', 'Orbit OWNS Bolt'],
  ])('EXTRACT-59: %s', (text, expected) => {
    expect(toldOf(`${text}, said`, firms)).toEqual([`${expected}: ${text}`]);
  });

  test.each([
    'Orbit is not owned by Bolt',
    'Orbit owes Bolt',
    'Orbit met a subsidiary of Bolt',
    'Orbit owner and Bolt',
    'Orbit owns a stake in Bolt',
  ])('EXTRACT-59: not: %s', (text) => {
    expect(toldOf(text, firms)).toEqual([]);
  });

  test('EXTRACT-82: the place that the owner is of owns nothing', () => {
    expect(toldOf("Orbit, a subsidiary of Bolt's Acme", firms)).toEqual([]);
    expect(toldOf("Orbit, owned by Bolt's Acme", firms)).toEqual([]);
    expect(toldOf("Orbit parent Bolt's Acme", firms)).toHaveLength(1);
  });

  test('EXTRACT-59: a founder, before or behind', () => {
    const told = (text: string, named: Named) => toldOf(text, named).map((one) => one.split(':')[0]);
    expect(told('Orbit co-founder Ana Ruiz', [founder[1]!, founder[0]!])).toEqual(['Ana Ruiz FOUNDED Orbit']);
    expect(told('Ana Ruiz, the founder and chief of Orbit', founder)).toEqual(['Ana Ruiz FOUNDED Orbit']);
    expect(told('Ana Ruiz, a friend of Orbit', founder)).toEqual([]);
  });
});
