import { describe, expect, it } from 'vitest';
import { withTitleHolders } from '../../../../../../ingest/extract/links/roles/title-holders.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Who holds what, as "holder: title" in order of text, after links between mentions given by their places. */
function holders(text: string, marked: Marked, links: readonly (readonly [number, number])[] = []): string[] {
  const mentions = mentionsIn(text, marked);
  const { sentences, bySentence } = readingOf(text, mentions);
  const read = links.map(([from, to]) => linkOf('HOLDS_ROLE', mentions[from], mentions[to]));
  return withTitleHolders(read, { sentences, bySentence })
    .sort((a, b) => a.to.id - b.to.id || a.from.id - b.from.id)
    .map(({ from, to }) => `${from.text}: ${to.text}`);
}

describe('titles and the names behind them', () => {
  it('EXTRACT-25: a title with its body right before a name is that person’s, whomever the model takes', () => {
    const text = 'Ana Ruiz left. The head of the Coast Bureau Ben Hope stayed';
    const marked: Marked = [
      ['Ana Ruiz', 'person'],
      ['head', 'role'],
      ['Coast Bureau', 'organization'],
      ['Ben Hope', 'person'],
    ];
    expect(holders(text, marked)).toEqual(['Ben Hope: head']);
    expect(holders(text, marked, [[0, 1]])).toEqual(['Ben Hope: head']);
    expect(holders(text, marked, [[3, 1]])).toEqual(['Ben Hope: head']);
  });

  it('EXTRACT-25: in a list each title stands before its own name', () => {
    const text =
      'director of the Port Office Maj. Gen. Ana Ruiz, head of the Navy’s Planning Division, Brig. Gen. Ben Hope';
    const marked: Marked = [
      ['director', 'role'],
      ['Port Office', 'organization'],
      ['Maj. Gen.', 'role'],
      ['Ana Ruiz', 'person'],
      ['head', 'role'],
      ['Navy', 'organization'],
      ['Planning Division', 'organization'],
      ['Brig. Gen.', 'role'],
      ['Ben Hope', 'person'],
    ];
    expect(holders(text, marked, [[3, 4]])).toEqual(['Ana Ruiz: director', 'Ben Hope: head']);
  });

  it('EXTRACT-25: a title behind a name without one is an apposition, and stays', () => {
    const text = 'Ana Ruiz, head of the Coast Bureau, Ben Hope and Mia Kern';
    const marked: Marked = [
      ['Ana Ruiz', 'person'],
      ['head', 'role'],
      ['Coast Bureau', 'organization'],
      ['Ben Hope', 'person'],
      ['Mia Kern', 'person'],
    ];
    expect(holders(text, marked, [[0, 1]])).toEqual(['Ana Ruiz: head']);
  });

  it('EXTRACT-25: without a body, with another word between, or in the plural nothing is told', () => {
    const cases: readonly (readonly [string, Marked])[] = [
      [
        'the head Ana Ruiz',
        [
          ['head', 'role'],
          ['Ana Ruiz', 'person'],
        ],
      ],
      [
        'the head of the Bureau told Ana Ruiz',
        [
          ['head', 'role'],
          ['Bureau', 'organization'],
          ['Ana Ruiz', 'person'],
        ],
      ],
      [
        'ministers of Peru Ana Ruiz and Ben Hope',
        [
          ['ministers', 'role'],
          ['Peru', 'country'],
          ['Ana Ruiz', 'person'],
          ['Ben Hope', 'person'],
        ],
      ],
    ];
    for (const [text, marked] of cases) expect(holders(text, marked)).toEqual([]);
  });

  it('EXTRACT-25: whoever holds the title behind the name too keeps it', () => {
    const text = 'chair of the Bureau Ana Ruiz and Ben Hope';
    const marked: Marked = [
      ['chair', 'role'],
      ['Bureau', 'organization'],
      ['Ana Ruiz', 'person'],
      ['Ben Hope', 'person'],
    ];
    const both: readonly (readonly [number, number])[] = [
      [2, 0],
      [3, 0],
    ];
    expect(holders(text, marked, both)).toEqual(['Ana Ruiz: chair', 'Ben Hope: chair']);
  });

  it('EXTRACT-101: a verb that says an office has the name right before it as its subject', () => {
    const marked = (verb: string): Marked => [
      ['Ana Ruiz', 'person'],
      ['Ben', 'person'],
      [verb, 'role'],
    ];
    expect(holders('Ana Ruiz, whose son Ben now heads the bank', marked('heads'), [[0, 2]])).toEqual([
      'Ben: heads',
    ]);
    expect(holders('Ana Ruiz hired Ben, who led the bank', marked('led'), [[0, 2]])).toEqual(['Ben: led']);
    expect(holders('Ana Ruiz met Ben and heads the bank', marked('heads'), [[0, 2]])).toEqual([
      'Ana Ruiz: heads',
    ]);
  });
});
