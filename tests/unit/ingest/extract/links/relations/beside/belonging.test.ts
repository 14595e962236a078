import { describe, expect, test } from 'vitest';
import { type Named, toldOf } from '../../../../../../support/told.ts';

const of = (kind: Named[number][1]): Named => [
  ['Ana Ruiz', 'person'],
  ['Orbit', kind],
];

describe('EXTRACT-58: who words tell to belong to a body', () => {
  test.each([
    ['Ana Ruiz is a member of Orbit', 'ngo', ''],
    ['Ana Ruiz, a former member of the Orbit', 'ngo', ' (former)'],
    ['Ana Ruiz joined Orbit', 'party', ''],
    ['Ana Ruiz graduated in law from Orbit', 'education', ' (former)'],
    ['Ana Ruiz attended Orbit', 'education', ' (former)'],
    ['Ana Ruiz served in the Orbit', 'military', ' (former)'],
  ] as const)('EXTRACT-58: %s', (text, kind, how) => {
    expect(toldOf(`${text}.`, of(kind))).toEqual([`Ana Ruiz MEMBER_OF Orbit${how}: ${text}`]);
  });

  test.each([
    ['Ana Ruiz is no longer a member of Orbit', 'ngo'],
    ['Ana Ruiz joined Orbit', 'company'],
    ['Ana Ruiz attended Orbit', 'company'],
    ['Ana Ruiz served in Orbit', 'company'],
    ['Ana Ruiz bombed Orbit', 'military'],
  ] as const)('EXTRACT-58: not: %s', (text, kind) => {
    expect(toldOf(`${text}.`, of(kind))).toEqual([]);
  });

  test('EXTRACT-58: a body before a word for those in it', () => {
    const turned: Named = [of('armed-group')[1]!, of('armed-group')[0]!];
    expect(toldOf('Orbit fighter Ana Ruiz left', turned)).toEqual([
      'Ana Ruiz MEMBER_OF Orbit: Orbit fighter Ana Ruiz',
    ]);
    expect(toldOf('Orbit victim Ana Ruiz left', turned)).toEqual([]);
  });

  test('EXTRACT-58: whom a team or a party has, by the possessive', () => {
    const turned = (kind: Named[number][1]): Named => [of(kind)[1]!, of(kind)[0]!];
    expect(toldOf("Orbit's Ana Ruiz scored", turned('sport'))).toEqual([
      "Ana Ruiz MEMBER_OF Orbit: Orbit's Ana Ruiz",
    ]);
    expect(toldOf("Orbit's Ana Ruiz spoke", turned('party'))).toHaveLength(1);
    expect(toldOf("Orbit's Ana Ruiz spoke", turned('country'))).toEqual([]);
    expect(toldOf("Orbit's Ana Ruiz spoke", turned('other'))).toEqual([]);
  });

  test('EXTRACT-58: a second verb is about the same person', () => {
    const schools: Named = [...of('education'), ['Bolt', 'education']];
    expect(toldOf('Ana Ruiz attended Orbit and graduated from Bolt.', schools)).toHaveLength(2);
    expect(toldOf('Ana Ruiz attended Orbit, but graduated from Bolt.', schools)).toHaveLength(1);
  });
});
