import { describe, expect, test } from 'vitest';
import { type Named, toldOf } from '../../../../../../support/told.ts';

const German = (kind: Named[number][1]): Named => [
  ['German', 'country'],
  ['Orbit', kind],
];
const turned = (kind: Named[number][1]): Named => [German(kind)[1]!, German(kind)[0]!];

describe('EXTRACT-59: where words tell a body to be at home', () => {
  test.each(['German carmaker Orbit', 'German state broadcaster, Orbit', 'German-based pop group Orbit'])(
    'EXTRACT-59: %s',
    (text) => {
      expect(toldOf(`${text} said`, German('company'))).toEqual([`Orbit BASED_IN German: ${text}`]);
    },
  );

  test('EXTRACT-59: said behind the name', () => {
    expect(toldOf('Orbit, a German carmaker, said', turned('company'))).toHaveLength(1);
    expect(toldOf('Orbit is the largest German private bank.', turned('company'))).toHaveLength(1);
    expect(
      toldOf('Orbit is based in Bonn, Germany.', [
        ['Orbit', 'company'],
        ['Germany', 'country'],
      ]),
    ).toHaveLength(1);
  });

  test('EXTRACT-59: not for a body of state, nor where another noun stands between', () => {
    expect(toldOf('German agency Orbit said', German('government'))).toEqual([]);
    expect(toldOf('German voters of Orbit said', German('party'))).toEqual([]);
    expect(toldOf('Orbit, a German invention, said', turned('company'))).toEqual([]);
    expect(toldOf('Orbit sells in Bonn, German', turned('company'))).toEqual([]);
    expect(toldOf('Orbit was never based in Bonn, German', turned('company'))).toEqual([]);
  });

  test('EXTRACT-59: the bodies that follow in a list', () => {
    const list: Named = [...German('company'), ['Bolt', 'company']];
    expect(toldOf('German carmakers Orbit and Bolt said', list)).toHaveLength(2);
  });
});
