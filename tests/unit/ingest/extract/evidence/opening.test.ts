import { describe, expect, it } from 'vitest';
import { withOpening } from '../../../../../ingest/extract/evidence/opening.ts';
import { statementsOf } from '../../../../../ingest/extract/statements.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../support/mentions.ts';

const REST = ' It rained. It was cold. Ana Ruiz left Acme. It was late. All slept.';
/** The marks of links in the first sentence, in a later one, and across both. */
function openings(first: string, rest = REST): (string | undefined)[] {
  const text = `${first}${rest}`;
  const marked = [
    ['Ana', 'person'],
    ['Acme', 'organization'],
    ['Ana', 'person'],
    ['Acme', 'organization'],
  ] as const;
  const mentions = mentionsIn(text, marked);
  const [ana, acme, ana2, acme2] = mentions;
  const links = [
    linkOf('MEMBER_OF', ana, acme),
    linkOf('MEMBER_OF', ana2, acme2),
    linkOf('MEMBER_OF', ana, acme2),
  ];
  return withOpening(links, readingOf(text, mentions)).map(
    (link) => Object.entries(link).find(([key]) => key === 'opening')?.[1],
  );
}

describe('the opening of an article', () => {
  it('EXTRACT-35: is a headline where its first sentence does not end as one', () => {
    expect(openings('Ana leaves Acme\n\n')).toEqual(['headline', undefined, undefined]);
  });

  it('EXTRACT-35: is a lead where it ends as a sentence', () => {
    for (const end of ['.', '!', '?', '.”', '.)'])
      expect(openings(`Ana leaves Acme${end}`)).toEqual(['lead', undefined, undefined]);
  });

  it('EXTRACT-35: a note of a few sentences has none', () => {
    expect(openings('Ana leaves Acme.', ' Ana left Acme.')).toEqual([undefined, undefined, undefined]);
  });

  it('EXTRACT-35: is not what a claim quotes where the text tells the same in full', () => {
    const text = `Ana leaves Acme\n\nAna left Acme.${REST}`;
    const mentions = mentionsIn(text, [
      ['Ana', 'person'],
      ['Acme', 'organization'],
      ['Ana', 'person'],
      ['Acme', 'organization'],
    ]);
    const links = [
      linkOf('MEMBER_OF', mentions[0], mentions[1]),
      linkOf('MEMBER_OF', mentions[2], mentions[3]),
    ];
    const reading = readingOf(text, mentions, { links });
    reading.sets.join(0, 2);
    reading.sets.join(1, 3);
    const { relations } = statementsOf(reading);
    expect(relations.map(({ start, end }) => text.slice(start, end))).toEqual(['Ana left Acme']);
  });
});
