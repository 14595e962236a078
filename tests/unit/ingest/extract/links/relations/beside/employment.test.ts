import { describe, expect, test } from 'vitest';
import { type Named, toldOf } from '../../../../../../support/told.ts';

const WORKER: Named = [
  ['Ana Ruiz', 'person'],
  ['Orbit', 'company'],
];
const TURNED: Named = [WORKER[1]!, WORKER[0]!];

describe('EXTRACT-58: who words tell to work for a body', () => {
  test.each([
    ['Ana Ruiz works for Orbit', ''],
    ['Ana Ruiz, who is employed by the Orbit', ''],
    ['Ana Ruiz once worked as a cook for Orbit', ' (former)'],
    ['Ana Ruiz taught at Orbit', ' (former)'],
  ])('EXTRACT-58: %s', (text, how) => {
    expect(toldOf(`${text}.`, WORKER)).toEqual([`Ana Ruiz WORKS_FOR Orbit${how}: ${text}`]);
  });

  test('EXTRACT-58: not what is denied, nor beyond the clause', () => {
    expect(toldOf('Ana Ruiz never worked for Orbit.', WORKER)).toEqual([]);
    expect(toldOf("Ana Ruiz doesn't work for Orbit.", WORKER)).toEqual([]);
    for (const doubted of [
      'Ana Ruiz, accused of working for Orbit',
      'Ana Ruiz is said to have worked for Orbit',
      'Ana Ruiz plans to work for Orbit',
      'Ana Ruiz will work for Orbit',
      'It is alleged that Ana Ruiz worked for Orbit',
      'If Ana Ruiz worked for Orbit',
    ])
      expect(toldOf(doubted, WORKER)).toEqual([]);
    expect(toldOf('Ana Ruiz left; all worked for Orbit.', WORKER)).toEqual([]);
    expect(toldOf('Ana Ruiz voted for Orbit.', WORKER)).toEqual([]);
  });

  test('EXTRACT-58: a name or a month is no word of doubt', () => {
    expect(
      toldOf('Will Ruiz, who in May worked for Orbit', [['Will Ruiz', 'person'], WORKER[1]!]),
    ).toHaveLength(1);
  });

  test('EXTRACT-58: an employee, before or behind', () => {
    expect(toldOf('Orbit employee Ana Ruiz left', TURNED)).toEqual([
      'Ana Ruiz WORKS_FOR Orbit: Orbit employee Ana Ruiz',
    ]);
    expect(toldOf('Ana Ruiz, an Orbit employee, left', WORKER)).toEqual([
      'Ana Ruiz WORKS_FOR Orbit: Ana Ruiz, an Orbit',
    ]);
    expect(toldOf('Ana Ruiz, an Orbit customer, left', WORKER)).toEqual([]);
  });

  test('EXTRACT-58: whom a paper, a station or a company has', () => {
    const of = (kind: 'media' | 'company' | 'ngo'): Named => [
      ['NPR', kind],
      ['Wade Hale', 'person'],
    ];
    expect(toldOf("said NPR's Wade Hale", of('media'))).toHaveLength(1);
    expect(toldOf("said NPR's Wade Hale", of('company'))).toHaveLength(1);
    expect(toldOf("said NPR's Wade Hale", of('ngo'))).toEqual([]);
    expect(toldOf("said NPR' Wade Hale", of('media'))).toEqual([]);
  });

  test('EXTRACT-58: the bodies of its kind that follow in a list', () => {
    const list: Named = [...WORKER, ['Bolt', 'company'], ['Red Front', 'party']];
    expect(
      toldOf('Ana Ruiz worked for Orbit, Bolt and Red Front', list).map((one) => one.split(':')[0]),
    ).toEqual(['Ana Ruiz WORKS_FOR Orbit (former)', 'Ana Ruiz WORKS_FOR Bolt (former)']);
  });
});
