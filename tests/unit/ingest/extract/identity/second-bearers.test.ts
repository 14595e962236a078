import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../../../ingest/extract/identity/entities.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1][number];

/** Which of the mentions of "Ben Hale" and "Hale" in a text are of whom: "1 2 1". */
function bearers(text: string, ...titles: string[]): string {
  const marked = [...text.matchAll(/(?:Ben )?Hale|Ann Hale/gu)].map(({ index, 0: name }) => ({
    index,
    name,
    kind: 'person' as const,
  }));
  const roles = titles.map((name) => ({ index: text.indexOf(name), name, kind: 'role' as const }));
  const all = [...marked, ...roles].sort((a, b) => a.index - b.index);
  const mentions = mentionsIn(
    text,
    all.map(({ name, kind }): Marked => [name, kind]),
  );
  const sets = identityOf(text, mentions);
  const found = mentions.filter(({ kind }) => kind === 'person').map(({ id }) => sets.find(id));
  const order = [...new Set(found)];
  return found.map((set) => order.indexOf(set) + 1).join(' ');
}

describe('EXTRACT-74: two persons of one full name', () => {
  it.each([
    'Ben Hale runs the firm. The union’s president, also called Ben Hale, left.',
    'Ben Hale runs it. The head of Dorn University, also called Ben Hale, left.',
    'The singer Ben Hale won. Her namesake, the physicist Ben Hale, left.',
    'The singer Ben Hale won. The physicist Ben Hale, her namesake, left.',
    'Ben Hale, an admiral who is no relation of the former minister Ben Hale, left.',
    'Ben Hale, not to be confused with the poet Ben Hale, left.',
    'Ben Hale won. The poet Ben Hale (no relation) left.',
    'Ben Hale won. Ben Hale, who shares the singer’s name, left.',
    'Ben Hale won. Teachers are led by Ben Hale of Leeds. The two men, who share a name, met.',
    'Ben Hale won. Another man called Ben Hale left.',
  ])('EXTRACT-74: %s', (text) => {
    expect(bearers(text)).toBe('1 2');
  });

  it.each([
    'Ben Hale won. The former minister Ben Hale left.',
    'Ben Hale won, and was no relation of the poet. Ben Hale left.',
    'Ben Hale, also called Ben Hale, won.',
    'Ben Hale won. “There is only one Ben Hale now,” he said.',
    'Ben Hale won. Ben Hale, who shares a flat with the poet, left.',
  ])('EXTRACT-74: one, as far as it is told: %s', (text) => {
    expect(bearers(text)).toBe('1 1');
  });

  it('EXTRACT-74: words of another may be about a relative', () => {
    expect(bearers('Ann Hale met Ben Hale. Ben Hale, no relation, left.')).toBe('1 2 2');
  });

  it('EXTRACT-74: two titles beside each other in one sentence are of two', () => {
    expect(bearers('Mayor Ben Hale met the poet Ben Hale.', 'Mayor', 'poet')).toBe('1 2');
    expect(bearers('Mayor Ben Hale and Governor Ben Hale met.', 'Mayor', 'Governor')).toBe('1 2');
    expect(bearers('Mayor Ben Hale spoke. Governor Ben Hale left.', 'Mayor', 'Governor')).toBe('1 1');
    expect(bearers('Mayor Ben Hale as poet Ben Hale', 'Mayor', 'poet')).toBe('1 1');
    expect(bearers('Chair Ben Hale, treasurer Ben Hale', 'Chair', 'treasurer')).toBe('1 1');
  });

  it('EXTRACT-74: a name goes by its title, else to whom the text spoke of last', () => {
    const text = 'The singer Ben Hale won. Her namesake, the poet Ben Hale, left.';
    expect(bearers(`${text} Hale slept.`, 'singer', 'poet')).toBe('1 2 2');
    const again = `${text} Singer Ben Hale came back. Hale sang.`;
    expect(bearers(again, 'singer', 'poet', 'Singer')).toBe('1 2 1 1');
    const passing = 'Ben Hale, no relation of the poet Ben Hale, left. Hale slept.';
    expect(bearers(passing, 'poet')).toBe('1 2 1');
  });
});
