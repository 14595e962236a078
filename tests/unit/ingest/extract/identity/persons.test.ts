import { describe, expect, it } from 'vitest';
import { identityOf, namedEntities } from '../../../../../ingest/extract/identity/entities.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

/** The persons that a text is about, each with the forms that name them. */
function persons(text: string, ...names: string[]): string[][] {
  return personsBeside(null, text, ...names);
}

/** The same with a sentence that is a byline. */
function personsBeside(byline: number | null, text: string, ...names: string[]): string[][] {
  const mentions = mentionsIn(
    text,
    names.map((name) => [name, 'person'] as const),
  );
  const sets = identityOf(text, mentions, ({ sentence }) => sentence === byline);
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

  it('EXTRACT-45: a surname in the text is not that of who wrote it, but a full name is', () => {
    const text = 'By Kwame Boateng\nCallum Boateng scored. Mr Boateng left.';
    expect(personsBeside(0, text, 'Kwame Boateng', 'Callum Boateng', 'Mr Boateng')).toEqual([
      ['Kwame Boateng', 'Kwame Boateng'],
      ['Callum Boateng', 'Callum Boateng', 'Mr Boateng'],
    ]);
    expect(
      personsBeside(0, 'By Kwame Boateng\nMr Boateng left.', 'Kwame Boateng', 'Mr Boateng'),
    ).toHaveLength(2);
    const own = 'By Kwame Boateng\nKwame Boateng joined the paper. Mr Boateng left.';
    expect(personsBeside(0, own, 'Kwame Boateng', 'Kwame Boateng', 'Mr Boateng')).toHaveLength(1);
  });

  it("EXTRACT-24: a parent whose name is the end of the child's is another", () => {
    const born = 'ROLAND HUGH MOSS was the second son of Colonel Hugh Moss.';
    expect(persons(born, 'ROLAND HUGH MOSS', 'Hugh Moss')).toHaveLength(2);
    const spoken = 'ROLAND HUGH MOSS left. Hugh Moss spoke of a son of Eve.';
    expect(persons(spoken, 'ROLAND HUGH MOSS', 'Hugh Moss')).toHaveLength(1);
    const surname = 'Roland Hugh Moss, a son of Moss, left.';
    expect(persons(surname, 'Roland Hugh Moss', 'Moss')).toHaveLength(1);
  });

  it('EXTRACT-24: a father and a son of one name are two where the text calls them so', () => {
    const text = 'Conrad Vale left. His son, Conrad Vale Jr., stayed.';
    expect(persons(text, 'Conrad Vale', 'Conrad Vale Jr.')).toEqual([
      ['Conrad Vale', 'Conrad Vale'],
      ['Conrad Vale Jr.', 'Conrad Vale Jr.'],
    ]);
    const one = 'Conrad Vale Jr. left. Conrad Vale came back.';
    expect(persons(one, 'Conrad Vale Jr.', 'Conrad Vale')).toHaveLength(1);
  });

  it('EXTRACT-74: a name without its "Jr." beside the one with it in a sentence is another', () => {
    const text = 'John Hale founded what John Hale Jr. runs.';
    expect(persons(text, 'John Hale', 'John Hale Jr.')).toHaveLength(2);
    expect(persons('John Hale Jr. met Hale.', 'John Hale Jr.', 'Hale')).toHaveLength(1);
  });

  it('EXTRACT-74: half of a double given name is another name, half of a double surname is not', () => {
    const two = (one: string, other: string) => persons(`${one} met. ${other} left.`, one, other).length;
    expect(two('Hans-Peter Vogel', 'Hans Vogel')).toBe(2);
    expect(two('Jean Duval', 'Jean-Claude Duval')).toBe(2);
    expect(two('Hans-Peter Vogel', 'H. Vogel')).toBe(1);
    expect(two('Hans-Peter Vogel', 'Hans-Peter')).toBe(1);
    expect(two('Hans-Peter Vogel', 'Hans')).toBe(1);
    expect(two('Maria Ruiz-Ortega', 'Maria Ruiz')).toBe(1);
    expect(two('Kim Min-ji', 'Kim Min Ji')).toBe(1);
  });

  it.each([
    'Marcus Cole, known as Big Bear, left.',
    'Marcus Cole, better known as “Big Bear”, left.',
    'Marcus Cole, whose real name is Big Bear, left.',
  ])('EXTRACT-24: %s is of one person', (text) => {
    expect(persons(text, 'Marcus Cole', 'Big Bear')).toHaveLength(1);
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

  it.each([
    ['Xi Jinping', 'Xi'],
    ['Kim Jong-un', 'Kim'],
    ['Bashar al-Assad', 'Assad'],
    ['Bashar al-Assad', 'al-Assad'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Ursula von der Leyen', 'Leyen'],
    ['Andrés Manuel López Obrador', 'López Obrador'],
    ['Andrés Manuel López Obrador', 'Andrés López'],
    ['Guillermo Ruiz Salas', 'Ruiz'],
    ['Luiz Inácio Lula da Silva', 'Lula'],
    ['Katrín Jakobsdóttir', 'Katrín'],
    ['Orbán Viktor', 'Viktor Orbán'],
    ['George W. Bush', 'G.W. Bush'],
    ['Joanne Kathleen Rowling', 'J. K. Rowling'],
    ['Joanne Kathleen Rowling', 'J.K. Rowling'],
    ['Joanne Kathleen Rowling', 'JK Rowling'],
    ['Jens Otto Krag', 'Otto Krag'],
    ['Timothy Walz', 'Tim Walz'],
    ['Timothy Walz', 'Tim'],
    ['Anna Holm-Berg', 'Holm'],
    ['MARTHA REEVES', 'Reeves'],
    ['Robert Downey Jr.', 'Robert Downey'],
    ['Charles III', 'Charles'],
  ])('EXTRACT-7: %s and %s are one', (full, short) => {
    expect(persons(`${full} came. Then ${short} left.`, full, short)).toHaveLength(1);
    expect(persons(`${short} came. Then ${full} left.`, short, full)).toHaveLength(1);
  });

  it.each([
    ['George H. W. Bush', 'George W. Bush'],
    ['John D. Rockwell', 'David Rockwell'],
    ['Carol I', 'Carol II'],
    ['Pedro Alonso', 'Pedro II'],
    ['Edward', 'Ted'],
    ['Anna Lund', 'Anna Berg'],
    ['Al Gore', 'Karenna Gore'],
  ])('EXTRACT-7: %s and %s are two', (one, other) => {
    expect(persons(`${one} came. Then ${other} left.`, one, other)).toHaveLength(2);
  });

  it('EXTRACT-7: a surname that several bear is the one whom the article names in full most often, or first', () => {
    const text = 'Bill Lang met Rosa Marr. Lang spoke. Then Hilda Lang came. Lang sang.';
    const found = persons(text, 'Bill Lang', 'Rosa Marr', 'Lang', 'Hilda Lang', 'Lang');
    expect(found).toEqual([
      ['Bill Lang', 'Bill Lang', 'Lang', 'Lang'],
      ['Rosa Marr', 'Rosa Marr'],
      ['Hilda Lang', 'Hilda Lang'],
    ]);
    const often = 'Bill Lang and Hilda Lang. Hilda Lang sang. Lang bowed.';
    expect(persons(often, 'Bill Lang', 'Hilda Lang', 'Hilda Lang', 'Lang')[1]).toHaveLength(4);
  });

  it('EXTRACT-7: a form of address tells husband and wife apart where the article shows who is which', () => {
    const text = 'Bill Lang and his wife Hilda Lang sang. Mrs. Lang bowed. Mr. Lang left. Lang slept.';
    const found = persons(text, 'Bill Lang', 'Hilda Lang', 'Lang', 'Lang', 'Lang');
    expect(found).toEqual([
      ['Bill Lang', 'Bill Lang', 'Lang', 'Lang'],
      ['Hilda Lang', 'Hilda Lang', 'Lang'],
    ]);
  });

  it('EXTRACT-7: who has the word as surname comes before who has it as first name or as half of a surname', () => {
    const text = 'Thomas Frey met Clara Thomas and Ana Thomas-Ruiz. Thomas left.';
    const found = persons(text, 'Thomas Frey', 'Clara Thomas', 'Ana Thomas-Ruiz', 'Thomas');
    expect(found[1]).toEqual(['Clara Thomas', 'Clara Thomas', 'Thomas']);
  });

  it('EXTRACT-7: somebody who is introduced only later is not meant yet', () => {
    const text = 'Bill Lang spoke. Lang left. Hilda Lang sang. Hilda Lang bowed.';
    const found = persons(text, 'Bill Lang', 'Lang', 'Hilda Lang', 'Hilda Lang');
    expect(found[0]).toEqual(['Bill Lang', 'Bill Lang', 'Lang']);
  });

  it('EXTRACT-7: a plural surname is a mention of each who bears it, and nobody of its own', () => {
    const text = 'Ana Ruddock met Joe Ruddock. The Ruddocks left.';
    expect(persons(text, 'Ana Ruddock', 'Joe Ruddock', 'Ruddocks')).toEqual([
      ['Ana Ruddock', 'Ana Ruddock', 'Ruddocks'],
      ['Joe Ruddock', 'Joe Ruddock', 'Ruddocks'],
    ]);
    expect(persons('Ana Keys and Joe Key. Keys left.', 'Ana Keys', 'Joe Key', 'Keys')).toEqual([
      ['Ana Keys', 'Ana Keys', 'Keys'],
      ['Joe Key', 'Joe Key'],
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

describe('EXTRACT-96: a name of the father', () => {
  it('EXTRACT-96: alone is that of another', () => {
    const text = 'King Salman spoke. Mohammed bin Salman left.';
    expect(persons(text, 'Salman', 'Mohammed bin Salman')).toHaveLength(2);
  });

  it('EXTRACT-96: with "bin" is that of the son, and so is his own', () => {
    const text = 'Mohammed bin Salman left. Bin Salman spoke. Mohammed came.';
    expect(persons(text, 'Mohammed bin Salman', 'Bin Salman', 'Mohammed')).toHaveLength(1);
    const laden = 'Osama bin Laden left. Bin Laden spoke.';
    expect(persons(laden, 'Osama bin Laden', 'Bin Laden')).toHaveLength(1);
  });
});

describe('EXTRACT-108: names of popes and kings', () => {
  it('EXTRACT-108: are nobody’s middle name, and may be a first name or a surname', () => {
    const pope = 'Robert Francis Prevost succeeds Pope Francis. Francis died.';
    expect(persons(pope, 'Robert Francis Prevost', 'Francis', 'Francis')).toHaveLength(2);
    const king = 'King Karl met Hans Karl Moss.';
    expect(persons(king, 'Karl', 'Hans Karl Moss')).toHaveLength(2);
    expect(
      persons('Joshua Abraham Norton was called Emperor Norton.', 'Joshua Abraham Norton', 'Norton'),
    ).toHaveLength(1);
  });
});
