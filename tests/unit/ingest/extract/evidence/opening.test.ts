import { describe, expect, it } from 'vitest';
import { withOpening } from '../../../../../ingest/extract/evidence/opening.ts';
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
});
