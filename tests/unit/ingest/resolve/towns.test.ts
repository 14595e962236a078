import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../../ingest/resolve/profiles.ts';
import { stateOfBody, townsIn } from '../../../../ingest/resolve/towns.ts';
import { fact, type Named, organization, person, story } from '../../../support/stories.ts';

describe('RESOLVE-116: a town that is named with its state', () => {
  test.each<[string, Record<string, string>]>([
    ['RICHMOND, Va., Jan. 9, 2023 - The council met.', { richmond: 'virginia' }],
    ['In Richmond, California, police', { richmond: 'california' }],
    ['St. Paul, Minn., and Buffalo, N.Y.', { 'st paul': 'minnesota', buffalo: 'new york' }],
    ['San Jose, CA', { 'san jose': 'california' }],
    ['Winston-Salem, North Carolina', { 'winston salem': 'north carolina' }],
    ['Toronto, Ontario', { toronto: 'ontario' }],
    ['Kansas City, Mo., Kansas City, Kan., and Kansas City, Mo.', {}],
    ['offices in Boston, New York and Chicago', {}],
    ['Ohio, Michigan and Texas', {}],
    ['WASHINGTON, D.C.', {}],
    ['Oslo, Norway', {}],
    ['Mr Smith, Miss Jones and Mo', {}],
    ['', {}],
  ])('RESOLVE-116: %j', (text, towns) => {
    expect(Object.fromEntries(townsIn(text))).toEqual(towns);
  });

  test.each([
    ['Richmond City Council', 'virginia'],
    ['the Richmond Police Department', 'virginia'],
    ['City of Richmond', 'virginia'],
    ['Richmond', 'virginia'],
    ['New Richmond Bank', null],
    ['Council', null],
    ['', null],
  ])('RESOLVE-116: %j is of %s', (name, state) => {
    expect(stateOfBody(name, new Map([['richmond', 'virginia']]))).toBe(state);
  });

  test('RESOLVE-116: its body has a key of its own', () => {
    const council: Named = {
      ...organization('Richmond City Council'),
      properties: { organizationKind: 'government' },
    };
    const keyIn = (dateline: string) => {
      const { article, extraction } = story('a', [fact(person('Ada Berg'), 'MEMBER_OF', council)]);
      const told = { ...article, text: `${article.text}\n${dateline}` };
      return statementsOf(told, extraction).profiles.find(({ kind }) => kind === 'Organization')?.key;
    };
    expect(keyIn('RICHMOND, Va. - It met.')).toBe('Organization|richmond city council||@state virginia');
    expect(keyIn('RICHMOND, Calif. - It met.')).toBe('Organization|richmond city council||@state california');
    expect(keyIn('It met.')).toBe('Organization|richmond city council||@state');
  });
});
