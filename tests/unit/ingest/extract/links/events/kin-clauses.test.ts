import { describe, expect, it } from 'vitest';
import { withoutKinClauses } from '../../../../../../ingest/extract/links/events/kin-clauses.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Of whom the founding is told, where the model saw it told of Ana. */
function told(text: string): string[] {
  const names = ['Ana', 'Ben'].sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const mentions = mentionsIn(text, [
    ...names.map((name) => [name, 'person'] as const),
    ['founded', 'founding'],
  ]);
  const ana = mentions.find((mention) => mention.text === 'Ana');
  const links = [linkOf('PARTICIPATED_IN', ana, mentions.at(-1))];
  return withoutKinClauses(links, readingOf(text, mentions)).map(({ from }) => from.text);
}

describe('EXTRACT-93: a clause behind whose relative somebody is', () => {
  it.each([
    'Ana is the granddaughter of the late Ben, who founded the school',
    'Ana was a daughter of Ben, who had founded it',
  ])('EXTRACT-93: is told of that one: %s', (text) => {
    expect(told(text)).toEqual(['Ben']);
  });

  it.each([
    'The daughter of Ben, Ana, who founded it',
    'Ana, daughter of Ben, founded it',
    'Ana is the chief of Ben, who founded it',
    'Ana is the daughter of Ben, who left, and founded it',
    'Ana is the daughter of Ben and founded it',
  ])('EXTRACT-93: else it stays: %s', (text) => {
    expect(told(text)).toEqual(['Ana']);
  });
});
