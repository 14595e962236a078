import { describe, expect, test } from 'vitest';
import { NICKNAMES } from '../../../../../ingest/resolve/names/nickname-list.ts';
import { fullGivenNames } from '../../../../../ingest/resolve/names/nicknames.ts';

describe('RESOLVE-31: a short form stands for the given names that it is short for, any other for itself', () => {
  test.each([
    ['Bob', 'robert'],
    ['BILL', 'william'],
    ['Liz', 'elizabeth'],
    ['Alex', 'alexander'],
    ['Alex', 'alexandra'],
    ['Pepe', 'jose'],
    ['Sasha', 'aleksandr'],
    ['Volodya', 'vladimir'],
    ['Manolo', 'manuel'],
    ['Joschka', 'joachim'],
    ['Toño', 'antonio'],
    ['Bibi', 'benjamin'],
    ['Katya', 'ekaterina'],
  ])('RESOLVE-31: %s may be %s', (word, full) => {
    expect(fullGivenNames(word)).toContain(full);
  });

  test('RESOLVE-31: a name that is none is itself, and one that is both is both', () => {
    expect(fullGivenNames('Xochitl')).toEqual(['xochitl']);
    expect(fullGivenNames('constructor')).toEqual(['constructor']);
    expect(fullGivenNames('Robert')).toEqual(['robert']);
    expect(fullGivenNames('Sandra')).toEqual(['alexandra', 'sandra']);
  });

  test('RESOLVE-31: the list is in order, with no name twice', () => {
    const names = NICKNAMES.split(';').map((entry) => entry.split(':')[0]?.trim() ?? '');
    const listed = names.filter(Boolean);
    expect(listed.length).toBeGreaterThan(400);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
