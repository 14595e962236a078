import { describe, expect, test } from 'vitest';
import { type Named, toldOf } from '../../../../../../support/told.ts';

describe('EXTRACT-36: what stands before somebody, or is said of them', () => {
  const swiss: Named = [
    ['Ana Ruiz', 'person'],
    ['Swiss', 'country'],
  ];

  test('EXTRACT-36: who is of a country by what they are, whatever is put in between', () => {
    expect(toldOf('Ana Ruiz (born 8 October 1949) is a Swiss racing driver.', swiss)).toEqual([
      'Ana Ruiz CITIZEN_OF Swiss: Ana Ruiz (born 8 October 1949) is a Swiss',
    ]);
    expect(toldOf('Ana Ruiz is a Swiss.', swiss)).toEqual([]);
    expect(toldOf('Ana Ruiz saw a Swiss driver.', swiss)).toEqual([]);
    expect(
      toldOf('Ana Ruiz is a Malta expert.', [
        ['Ana Ruiz', 'person'],
        ['Malta', 'country'],
      ]),
    ).toEqual([]);
  });

  test('EXTRACT-58: a party before an office or a name has that member', () => {
    const senator: Named = [
      ['Democratic', 'party'],
      ['Senator', 'role'],
      ['Ana Ruiz', 'person'],
    ];
    const told = (words: string) => [`Ana Ruiz MEMBER_OF Democratic: ${words}`];
    expect(toldOf('Democratic Senator Ana Ruiz won', senator)).toEqual(told('Democratic Senator Ana Ruiz'));
    expect(toldOf('Democratic Ana Ruiz won', [senator[0]!, senator[2]!])).toEqual(
      told('Democratic Ana Ruiz'),
    );
    expect(toldOf('Democratic voters and Ana Ruiz', [senator[0]!, senator[2]!])).toEqual([]);
  });
});
