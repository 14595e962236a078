import { describe, expect, test } from 'vitest';
import { type Named, toldOf } from '../../../../../../support/told.ts';

const WHOLE: Named = [
  ['Law School', 'education'],
  ['Cork University', 'education'],
];

describe('EXTRACT-57: what words make a part of another body', () => {
  test.each([
    'Law School of Cork University',
    'Law School at the Cork University',
    'Law School within Cork University',
  ])('EXTRACT-57: %s', (text) => {
    expect(toldOf(`The ${text} closed.`, WHOLE)).toEqual([`Law School PART_OF Cork University: ${text}`]);
  });

  test('EXTRACT-57: only where the name or a noun says that it is a part', () => {
    const firms: Named = [
      ['Orbit', 'company'],
      ['Bolt', 'company'],
    ];
    expect(toldOf('Orbit of Bolt closed.', firms)).toEqual([]);
    expect(toldOf('Orbit, a division of Bolt, closed.', firms)).toEqual([
      'Orbit PART_OF Bolt: Orbit, a division of Bolt',
    ]);
    expect(toldOf('Orbit is the biggest unit of Bolt.', firms)).toHaveLength(1);
    expect(toldOf('Orbit, a rival of Bolt, closed.', firms)).toEqual([]);
    expect(toldOf('Orbit is not a part of Bolt.', firms)).toEqual([]);
    expect(toldOf('Law School and Cork University closed.', WHOLE)).toEqual([]);
  });

  test('EXTRACT-57: the whole may stand first', () => {
    const wing: Named = [
      ['Navy', 'military'],
      ['Northern Command', 'military'],
    ];
    expect(toldOf("the Navy's Northern Command left", wing)).toEqual([
      "Northern Command PART_OF Navy: Navy's Northern Command",
    ]);
    const front: Named = [
      ['Red Front', 'armed-group'],
      ['Lions', 'armed-group'],
    ];
    expect(toldOf("Red Front's armed wing, the Lions, left", front)).toHaveLength(1);
    expect(toldOf('a faction of the Red Front known as the Lions', front)).toEqual([
      'Lions PART_OF Red Front: Red Front known as the Lions',
    ]);
    expect(toldOf("Red Front's rival, the Lions, left", front)).toEqual([]);
    expect(toldOf("the Navy's Orbit left", [wing[0]!, ['Orbit', 'company']])).toEqual([]);
  });

  test('EXTRACT-57: a country right before a body of state, or in the possessive, is its whole', () => {
    const state = (kind: 'government' | 'company'): Named => [
      ['Pakistani', 'country'],
      ['ISI', kind],
    ];
    expect(toldOf('the Pakistani ISI said', state('government'))).toEqual([
      'ISI PART_OF Pakistani: Pakistani ISI',
    ]);
    expect(toldOf('the Pakistani ISI said', state('company'))).toEqual([]);
    expect(
      toldOf("Kenya's Supreme Court said", [
        ['Kenya', 'country'],
        ['Supreme Court', 'court'],
      ]),
    ).toHaveLength(1);
    expect(toldOf('the Pakistani and ISI', state('government'))).toEqual([]);
  });

  test('EXTRACT-57: units stand before the force that they are of', () => {
    const force: Named = [
      ['5th Battalion', 'military'],
      ['Royal Fusiliers', 'military'],
    ];
    expect(toldOf('the 5th Battalion, Royal Fusiliers', force)).toHaveLength(1);
    expect(toldOf('the 5th Battalion, Royal Fusiliers', [force[0]!, ['Royal Fusiliers', 'media']])).toEqual(
      [],
    );
  });
});
