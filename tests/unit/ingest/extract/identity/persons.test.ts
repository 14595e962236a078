import { describe, expect, it } from 'vitest';
import { identityOf, namedEntities } from '../../../../../ingest/extract/identity/entities.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

/** The persons that a text is about, each with the forms that name them. */
function persons(text: string, ...names: string[]): string[][] {
  const mentions = mentionsIn(
    text,
    names.map((name) => [name, 'person'] as const),
  );
  const sets = identityOf(text, mentions);
  return [...namedEntities(mentions, sets).values()].map((entity) => [
    entity.name,
    ...entity.mentions.map(([start, end]) => text.slice(start, end)),
  ]);
}

describe('persons of an article', () => {
  it('EXTRACT-7: a surname leads to the full name, before it or behind it', () => {
    const text = 'Ortiz won. Angela Ortiz is a lawyer. Ortiz spoke.';
    expect(persons(text, 'Ortiz', 'Angela Ortiz', 'Ortiz')).toEqual([
      ['Angela Ortiz', 'Ortiz', 'Angela Ortiz', 'Ortiz'],
    ]);
  });

  it('EXTRACT-7: a first name leads to the full name', () => {
    expect(persons('Yoav Gallant left. Yoav slept.', 'Yoav Gallant', 'Yoav')).toHaveLength(1);
  });

  it('EXTRACT-7: a name in between, an initial, a longer form are the same person', () => {
    expect(persons('John Adam Smith and John Smith', 'John Adam Smith', 'John Smith')).toHaveLength(1);
    expect(persons('John Smith and J. Smith', 'John Smith', 'J. Smith')).toHaveLength(1);
    expect(
      persons(
        'Mohamed bin Salman Al Saud. Mohamed bin Salman',
        'Mohamed bin Salman Al Saud',
        'Mohamed bin Salman',
      ),
    ).toHaveLength(1);
  });

  it('EXTRACT-7: another first name is another person, also where one has more names', () => {
    expect(persons('Ben Keller and Anna Maria Keller', 'Ben Keller', 'Anna Maria Keller')).toHaveLength(2);
  });

  it('EXTRACT-7: a surname that two bear is the one who was named in full last', () => {
    const text = 'Bill Lang met Rosa Marr. Lang spoke. Then Hilda Lang came. Lang sang.';
    const found = persons(text, 'Bill Lang', 'Rosa Marr', 'Lang', 'Hilda Lang', 'Lang');
    expect(found).toEqual([
      ['Bill Lang', 'Bill Lang', 'Lang'],
      ['Rosa Marr', 'Rosa Marr'],
      ['Hilda Lang', 'Hilda Lang', 'Lang'],
    ]);
  });

  it('EXTRACT-7: a son is told from his father by what stands behind the name', () => {
    expect(persons('Tom Hale Jr. and Tom Hale Sr.', 'Tom Hale Jr.', 'Tom Hale Sr.')).toHaveLength(2);
  });

  it('EXTRACT-7: accents and case make no other person', () => {
    expect(persons('JOSÉ PEÑA. Jose Pena.', 'JOSÉ PEÑA', 'Jose Pena')).toHaveLength(1);
  });

  it('EXTRACT-7: a company with a surname in it is no person', () => {
    const text = 'Anna Keller founded Keller.';
    const mentions = mentionsIn(text, [
      ['Anna Keller', 'person'],
      ['Keller', 'organization'],
    ]);
    expect(namedEntities(mentions, identityOf(text, mentions)).size).toBe(2);
  });

  it('EXTRACT-1: a thousand names are joined without comparing each with each', () => {
    const names = Array.from({ length: 1000 }, (_, k) => `Ana${k} Reyes${k}`);
    expect(persons(names.join(', '), ...names)).toHaveLength(1000);
  });
});
