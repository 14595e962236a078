import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLists } from '../../../../../../ingest/extract/links/events/lists.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const person = (name: string) => [name, 'person'] as const;

/** Who takes part in the event of a text once the one at place `first` does. */
function parts(text: string, marked: Marked, first: number): string[] {
  const mentions = mentionsIn(text, marked);
  const { sentences, bySentence } = readingOf(text, mentions);
  const trigger = mentions.find(({ kind }) => kind === 'event');
  const link = linkOf('PARTICIPATED_IN', mentions[first], trigger, { part: 'attendee', modality: 'planned' });
  const links = withLists([link], { sentences, bySentence });
  for (const { part, modality } of links) expect([part, modality]).toEqual(['attendee', 'planned']);
  return links.map(({ from }) => from.text).sort();
}

describe('participants in a list', () => {
  it('EXTRACT-26: who is named in one list with a participant took part, with titles between or without', () => {
    const text = 'Lund will meet Minister Ana Ruiz, police chief Ben Hope and Mia Kern.';
    const marked: Marked = [
      person('Lund'),
      ['meet', 'meeting'],
      ['Minister', 'role'],
      person('Ana Ruiz'),
      ['police chief', 'role'],
      person('Ben Hope'),
      person('Mia Kern'),
    ];
    for (const first of [3, 5, 6])
      expect(parts(text, marked, first)).toEqual(['Ana Ruiz', 'Ben Hope', 'Mia Kern']);
    expect(parts(text, marked, 0)).toEqual(['Lund']);
  });

  it('EXTRACT-26: subjects are a list as well', () => {
    const text = 'Ana Ruiz and Ben Hope met';
    expect(parts(text, [person('Ana Ruiz'), person('Ben Hope'), ['met', 'meeting']], 1)).toEqual([
      'Ana Ruiz',
      'Ben Hope',
    ]);
  });

  it('EXTRACT-26: names with commas alone, of another kind, or before a verb are no list', () => {
    const meeting = ['met', 'meeting'] as const;
    const cases: readonly (readonly [string, Marked])[] = [
      ['Lund met Ana Ruiz, Ben Hope.', [meeting, person('Ana Ruiz'), person('Ben Hope')]],
      ['Lund met Ana Ruiz and Acme.', [meeting, person('Ana Ruiz'), ['Acme', 'organization']]],
      ['Lund met Ana Ruiz and Ben Hope resigned.', [meeting, person('Ana Ruiz'), person('Ben Hope')]],
      ['Lund met Ana Ruiz in May and Ben Hope.', [meeting, person('Ana Ruiz'), person('Ben Hope')]],
    ];
    for (const [text, marked] of cases) expect(parts(text, marked, 1)).toEqual(['Ana Ruiz']);
  });

  it('EXTRACT-26: whichever name the model saw, the whole list takes part', () => {
    const names = ['Ana Ruiz', 'Ben Hope', 'Mia Kern', 'Tom Hale', 'Ida Lund'];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.nat(), (count, seen) => {
        const own = names.slice(0, count);
        const text = `They met ${own.slice(0, -1).join(', ')} and ${own.at(-1)}.`;
        const marked: Marked = [['met', 'meeting'], ...own.map(person)];
        expect(parts(text, marked, 1 + (seen % count))).toEqual([...own].sort());
      }),
    );
  });
});
