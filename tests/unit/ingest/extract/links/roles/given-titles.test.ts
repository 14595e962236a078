import { describe, expect, it } from 'vitest';
import { withoutGiven } from '../../../../../../ingest/extract/links/roles/given-titles.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Who holds "secretary", and how, where the model saw these hold it. */
function holders(text: string, seen: readonly string[]): string[] {
  const names = ['Ana', 'Ben'].filter((name) => text.includes(name));
  const marked = [...names.map((name) => [name, 'person'] as const), ['secretary', 'role'] as const];
  const mentions = mentionsIn(
    text,
    marked.sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0])),
  );
  const [title] = mentions.filter(({ kind }) => kind === 'role');
  const links = seen.map((name) =>
    linkOf(
      'HOLDS_ROLE',
      mentions.find(({ text }) => text === name),
      title,
    ),
  );
  return withoutGiven(links, readingOf(text, mentions)).map(({ from, tenure }) => `${from.text} ${tenure}`);
}

describe('EXTRACT-86: titles that stand behind a name and are of another', () => {
  it.each([
    'Ana appointed him secretary',
    'Ana has named her as his new secretary',
    'Ana then made them secretary',
    'Ana picked him to be the acting secretary',
  ])('EXTRACT-86: who gives an office does not hold it: %s', (text) => {
    expect(holders(text, ['Ana'])).toEqual([]);
  });

  it.each([
    'Ana, who had served Ben as secretary, won',
    'Ana served President Ben as a secretary',
    'Ana served under Ben as his secretary',
  ])('EXTRACT-86: who serves somebody in it does: %s', (text) => {
    expect(holders(text, ['Ben'])).toEqual(['Ana former']);
    expect(holders(text, ['Ana', 'Ben'])).toEqual(['Ana current']);
  });

  it('EXTRACT-86: where nobody is named who served, nobody holds it', () => {
    expect(holders('He served Ben as secretary', ['Ben'])).toEqual([]);
  });

  it.each([
    'Ana served as secretary',
    'Ana told him that the secretary fell',
    'Ana met her secretary',
    'Ana appointed the secretary',
    'Ana, named secretary by him, won',
  ])('EXTRACT-86: but %s', (text) => {
    expect(holders(text, ['Ana'])).toEqual(['Ana current']);
  });
});
