import { describe, expect, it } from 'vitest';
import { withoutOtherSubjects } from '../../../../../../ingest/extract/links/relations/pronoun-subjects.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Type = Parameters<typeof linkOf>[0];
/** Of whom of the persons the last mention is still told. */
function told(text: string, type: Type, persons: readonly string[], what: string): string[] {
  const kind = type === 'PARTICIPATED_IN' ? 'founding' : 'organization';
  const mentions = mentionsIn(text, [...persons.map((name) => [name, 'person'] as const), [what, kind]]);
  const links = mentions.slice(0, -1).map((person) => linkOf(type, person, mentions.at(-1)));
  return withoutOtherSubjects(links, readingOf(text, mentions)).map(({ from }) => from.text);
}

describe('what is told of "he" and "she"', () => {
  const two = ['Ana', 'Ben'];

  it('EXTRACT-70: is told of whom the sentence before speaks of first, and not of the last name', () => {
    expect(told('Ana praised Ben. She founded Acme.', 'FOUNDED', two, 'Acme')).toEqual(['Ana']);
    expect(told('Ana praised Ben. She founded Acme.', 'PARTICIPATED_IN', two, 'founded')).toEqual(['Ana']);
    expect(told('Ana met Ben. A member of Acme, she was elected.', 'MEMBER_OF', two, 'Acme')).toEqual([
      'Ana',
    ]);
  });

  it('EXTRACT-70: is told of whomever the model sees where no pronoun stands, or another name', () => {
    expect(told('Ana praised Ben. Both founded Acme.', 'FOUNDED', two, 'Acme')).toEqual(two);
    const three = ['Ana', 'Ben', 'Eve'];
    expect(told('Ana met Ben. Eve said he founded Acme.', 'FOUNDED', three, 'Acme')).toEqual(three);
    expect(told('Ana met Ben. She met Acme.', 'OWNS', two, 'Acme')).toEqual(two);
  });
});

it('EXTRACT-93: what "he" won is won by nobody else whom the sentence before names', () => {
  const text = 'Ben met Ana. He won the Bafta.';
  const mentions = mentionsIn(text, [
    ['Ben', 'person'],
    ['Ana', 'person'],
    ['Bafta', 'award'],
  ]);
  const links = mentions.slice(0, 2).map((person) => linkOf('PARTICIPATED_IN', person, mentions[2]));
  expect(withoutOtherSubjects(links, readingOf(text, mentions)).map(({ from }) => from.text)).toEqual([
    'Ben',
  ]);
});
