import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../../../shared/contract/index.ts';
import { changeLines, changeSummary, unlisted } from '../../../../../../web/app/state/correct/change.ts';
import { NOTHING } from '../../make-decisions.ts';

const MERGED: Difference = {
  entities: {
    added: 0,
    removed: 1,
    renamed: 1,
    changed: 0,
    list: [
      {
        change: 'renamed',
        id: 'a',
        kind: 'Person',
        name: 'Robert Hale',
        was: 'R. Hale',
        partOf: null,
        values: [{ property: 'start', was: null, is: '2024' }],
        aliases: { gained: ['R. Hale'], lost: [] },
      },
      {
        change: 'removed',
        id: 'b',
        kind: 'Person',
        name: 'Bob',
        was: null,
        partOf: { id: 'a', name: 'Robert Hale' },
        values: [],
        aliases: { gained: [], lost: ['B.'] },
      },
    ],
  },
  claims: {
    added: 0,
    removed: 0,
    changed: 2,
    list: [
      {
        change: 'changed',
        id: 'c',
        article: 'x',
        start: 7,
        type: 'MEMBER_OF',
        modality: 'alleged',
        from: 'Hale',
        to: 'Fund',
        quote: 'Hale is said to be of the Fund',
        values: [
          { property: 'confidence', was: '0.81', is: '0.9' },
          { property: 'quote', was: 'Hale may be of the Fund', is: 'Hale is said to be of the Fund' },
        ],
      },
    ],
  },
  decisions: { touched: 1, list: [{ id: 'd', what: 'An old one' }] },
  whole: false,
};

describe('APP-70 what a decision would change', () => {
  it('APP-70: is counted in one sentence', () => {
    expect(changeSummary(MERGED)).toBe(
      '1 entity removed, 1 entity renamed, 2 claims changed, 1 other decision touched.',
    );
    expect(changeSummary(NOTHING)).toBe('Nothing changes in the graph now.');
  });

  it('APP-70: is told one by one, with values, names and sentences', () => {
    expect(changeLines(MERGED).map(({ mark, of, text, more }) => [mark, of, text, ...more])).toEqual([
      ['changed', 'person', 'R. Hale becomes Robert Hale', 'start: unknown → 2024', 'also called R. Hale'],
      ['removed', 'person', 'Bob', 'is Robert Hale', 'no longer called B.'],
      [
        ...['changed', 'claim', 'Hale member of Fund (alleged)', '“Hale is said to be of the Fund”'],
        ...['confidence: 0.81 → 0.9', 'was “Hale may be of the Fund”'],
      ],
      ['changed', 'decision', 'An old one'],
    ]);
    const keys = changeLines(MERGED).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('APP-70: never silently less than there is', () => {
    expect(unlisted(MERGED)).toBe(1);
    expect(unlisted(NOTHING)).toBe(0);
  });
});
