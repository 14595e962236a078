import { describe, expect, it } from 'vitest';
import { withoutInsertedHolders } from '../../../../../../ingest/extract/links/roles/inserted-holders.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Who holds the last title of a text where the model saw these hold it. */
function holders(text: string, seen: readonly string[]): string[] {
  const names = ['Ana', 'Ben'].sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const isTitled = text.includes('President');
  const mentions = mentionsIn(text, [
    [names[0]!, 'person'],
    ...(isTitled ? [['President', 'role'] as const] : []),
    [names[1]!, 'person'],
    ['judge', 'role'],
  ]);
  const links = seen.map((name) =>
    linkOf(
      'HOLDS_ROLE',
      mentions.find(({ text }) => text === name),
      mentions.at(-1),
    ),
  );
  return withoutInsertedHolders(links, readingOf(text, mentions)).map(({ from }) => from.text);
}

describe('EXTRACT-78: titles behind an insertion', () => {
  it.each([
    'Ana, nominated by President Ben in 2022, was once a judge',
    'Ana, who was hired by Ben in May, became a judge',
    'Ana, sister of Ben, is a judge',
  ])('EXTRACT-78: are of whom the sentence is about: %s', (text) => {
    expect(holders(text, ['Ben'])).toEqual(['Ana']);
    expect(holders(text, ['Ana', 'Ben'])).toEqual(['Ana']);
  });

  it.each([
    'Ana was praised by Ben, who is a judge',
    'Ana was praised by Ben, the judge',
    'Ana, together with Ben, is a judge',
    'Ana, backed by Ben, the judge, was there',
    'Ana, nominated by Ben, said that he was a judge',
    'Ana met the brother of Ben, was told of a judge',
    'Ana, a friend, a cousin of Ben, is a judge',
    'Ana, nominated by Ben and then sacked, was a judge',
  ])('EXTRACT-78: else it stays: %s', (text) => {
    expect(holders(text, ['Ben'])).toEqual(['Ben']);
  });
});

describe('EXTRACT-93: titles behind a clause with "whose"', () => {
  it('EXTRACT-93: are of whom the clause is about', () => {
    expect(holders('Ana, whose husband Ben works for them, was once a judge', ['Ben'])).toEqual(['Ana']);
    expect(holders('Ana, whose husband Ben left in May, became a judge', ['Ana', 'Ben'])).toEqual(['Ana']);
  });

  it('EXTRACT-93: but not where the title is within the clause', () => {
    expect(holders('Ana, whose husband Ben was a judge, left', ['Ben'])).toEqual(['Ben']);
    expect(holders('Ana, whose husband, Ben, is a judge, left', ['Ben'])).toEqual(['Ben']);
  });
});
