import { describe, expect, test } from 'vitest';
import { isContradiction } from '../../../../../../ingest/resolve/features/persons/index.ts';
import { scorePair } from '../../../../../../ingest/resolve/score.ts';
import { person, reason, said, speaking } from './people.ts';

const both = (a: string, b: string) => [person(a), person(b)] as const;

describe('RESOLVE-36: what names have in common or not', () => {
  test.each([
    ['J. K. Rowling', 'JK Rowling', ['same-name']],
    ['Jean-Luc Picard', 'Jean Luc Picard', ['same-name']],
    ['John Smith', 'Dr. John Smith', ['same-common-name']],
    ['Menachem Begin', 'M. Begin', ['initial']],
    ['Menachem Begin', 'Mr. Menachem Begin', ['same-name', 'same-rare-name']],
    ['Xi Jinping', 'Mr. Xi Jinping', ['same-name']],
    ['Frank Borman', 'Mr. Frank Borman', ['same-name']],
    ['Menachem Smith', 'Mr. Menachem Smith', ['same-name']],
    ['Kim Min-jun', 'Kim Min Jun', ['same-common-name']],
    ['Putin Vladimir', 'Vladimir Putin', ['reordered-name']],
    ['Bob Gates', 'Robert Gates', ['nickname']],
    ['Vladimir Zelensky', 'Volodymyr Zelensky', ['given-spelling']],
    ['Mohammed Morsi', 'Mohamed Morsi', ['given-spelling']],
    ['J. Oppenheimer', 'Julius Oppenheimer', ['initial']],
    ['Joanne Rowling', 'J. K. Rowling', ['initial', 'part-of-name']],
    ['John Kennedy', 'John F. Kennedy', ['part-of-name', 'same-given']],
    ['Robert Oppenheimer', 'J. Robert Oppenheimer', ['part-of-name', 'same-given']],
    ['Muammar Gaddafi', 'Muammar Qadhafi', ['same-given', 'surname-sound']],
    ['Gaddafi', 'Kadafi', ['surname-sound']],
    ['Hillary Rodham', 'Hillary Rodham Clinton', ['extra-surname', 'same-given']],
    ['Hillary Clinton', 'Hillary Rodham Clinton', ['part-of-name', 'same-given']],
    ['Hillary Rodham', 'Hillary Clinton (née Rodham)', ['extra-surname', 'same-given']],
    ['Pedro Sánchez', 'Pedro Sánchez Pérez-Castejón', ['common-surname', 'extra-surname', 'same-given']],
    ['López Obrador', 'Andrés Manuel López Obrador', ['surname-only']],
    ['bin Salman', 'Mohammed bin Salman', ['surname-only']],
    ['Clinton', 'Bill Clinton', ['surname-only']],
    ['Kim', 'Kim Jong-un', ['common-surname', 'surname-only']],
    ['Dilma', 'Dilma Rousseff', ['given-name-only']],
    ['Lula', 'Luiz Inácio Lula da Silva', ['part-only']],
    ['Bob Smith', 'Robert Smith', ['common-surname', 'nickname']],
    ['Bill Clinton', 'Hillary Clinton', ['given-names-exclude']],
    ['George W. Bush', 'George H. W. Bush', ['middle-names-differ']],
    ['Ana Ruiz Vega', 'Ana Ruiz Soler', ['common-surname', 'second-surnames-differ']],
    ['Bill Clinton', 'Bill Gates', ['other-name']],
    ['Wu', 'Vu', ['other-name']],
  ])('RESOLVE-36: %s and %s', (a, b, expected) => {
    const without = speaking(...both(a, b)).filter(
      (feature) => !['sexes-differ', 'same-sex'].includes(feature),
    );
    expect(without).toEqual(expected);
  });

  test.each([
    ['nickname', 'Bob Gates', 'Robert Gates', 'Bob is short for Robert'],
    ['nickname', 'Bob Gates', 'Rob Gates', 'Bob and Rob are both short for Robert'],
    ['nickname', 'Che Guevara', 'Ernesto "Che" Guevara', 'Che is short for Ernesto'],
    ['nickname', 'Magic Johnson', 'Earvin "Magic" Johnson', 'Magic is also called Earvin'],
    ['initial', 'J. Oppenheimer', 'Julius Oppenheimer', 'J. may stand for Julius'],
    ['given-spelling', 'Aleksandr Blok', 'Alexander Blok', 'Aleksandr and Alexander are forms of one name'],
    ['surname-sound', 'Gerd Müller', 'Gerd Mueller', 'Mueller and Müller are spellings of one surname'],
    ['given-names-exclude', 'Bill Clinton', 'Hillary Clinton', 'No person is called both Bill and Hillary'],
    ['given-names-exclude', 'Kim Jong-un', 'Kim Jong-il', 'No person is called both Jong-il and Jong-un'],
    ['surname-only', 'Clinton', 'Bill Clinton', 'Clinton may be Bill Clinton by surname'],
    ['given-name-only', 'Katrín', 'Katrín Jakobsdóttir', 'Katrín may be Katrín Jakobsdóttir by given name'],
    ['same-common-name', 'John Smith', 'John Smith Jr.', 'Both are called John Smith, as very many are'],
    ['same-rare-name', 'Menachem Begin', 'Menachem Begin Jr.', 'Hardly anyone is called Menachem Begin'],
    ['same-name', 'Robert F. Kennedy', 'Robert F. Kennedy Jr.', 'Both are called Robert F. Kennedy'],
    ['common-surname', 'J. Smith', 'John Smith', 'Very many are called Smith'],
  ])('RESOLVE-36: %s of %s and %s', (feature, a, b, words) => {
    expect(reason(feature, ...both(a, b))).toBe(words);
  });

  test('RESOLVE-36: the less, the more bear the name, and the more, the more of it there is', () => {
    const score = (feature: string, a: string, b: string) => said(...both(a, b))[feature] ?? 0;
    expect(score('surname-only', 'Smith', 'John Smith')).toBeLessThan(
      score('surname-only', 'Kissinger', 'Henry Kissinger'),
    );
    expect(score('reordered-name', 'Wang Wei', 'Wei Wang')).toBeLessThan(
      score('reordered-name', 'Putin Vladimir', 'Vladimir Putin'),
    );
    expect(score('same-name', 'J. Doe', 'J Doe')).toBeLessThan(
      score('same-name', 'Jean-Luc Picard', 'Jean Luc Picard'),
    );
    // A given name that no list knows may be a nickname.
    expect(score('given-names-exclude', 'Tiger Woods', 'James Woods')).toBeLessThan(
      score('given-names-exclude', 'Peter Woods', 'James Woods'),
    );
    expect(score('given-name-only', 'Dilma', 'Dilma Rousseff')).toBeLessThan(
      score('given-name-only', 'Katrín', 'Katrín Jakobsdóttir'),
    );
  });
});

describe('RESOLVE-103: one name by the custom of the East, of Arabic letters, or of a nickname', () => {
  test.each([
    ['Orbán Viktor', 'Viktor Orbán', ['same-name']],
    ['Xi Jinping', 'Jinping Xi', ['same-name']],
    ['Kishida Fumio', 'Fumio Kishida', ['same-name', 'same-rare-name']],
    ['Kim Min-ji', 'Kim Minji', ['same-common-name']],
    ['Kim Min-ji', 'Minji Kim', ['same-common-name']],
    // Either may be the surname.
    ['Wang Wei', 'Wei Wang', ['reordered-name']],
    ['Abdul Rahman', 'Abdur Rehman', ['common-surname', 'given-spelling', 'surname-sound']],
  ])('RESOLVE-103: %s and %s', (a, b, expected) => {
    const without = speaking(...both(a, b)).filter((feature) => feature !== 'sexes-differ');
    expect(without).toEqual(expected);
  });

  test.each([
    ['Kim Min-ji', 'Kim Min-jun'],
    ['Kim Min-ji', 'Kim Minjun'],
    ['Kishida Fumio', 'Fumiko Kishida'],
    ['Mohammed Salem', 'Mahmoud Salem'],
    ['Abdul Karim Salem', 'Mahmoud Salem'],
  ])('RESOLVE-103: %s and %s stay two', (a, b) => {
    expect(speaking(...both(a, b))).toContain('given-names-exclude');
    expect(scorePair(...both(a, b)).verdict).toBe('different');
  });

  test('RESOLVE-103: both spellings are told', () => {
    expect(reason('same-name', ...both('Orbán Viktor', 'Viktor Orbán'))).toBe(
      'Orbán Viktor and Viktor Orbán are one name',
    );
  });

  test('RESOLVE-103: what anybody may be called excludes little', () => {
    const score = (a: string, b: string) => said(...both(a, b))['given-names-exclude'] ?? 0;
    expect(score('Buck Jensen', 'Walter Jensen')).toBeGreaterThan(0);
    expect(score('Buck Jensen', 'Walter Jensen')).toBeLessThan(score('Xandor Jensen', 'Walter Jensen'));
  });
});

describe('RESOLVE-104: what is left out of a name', () => {
  test('RESOLVE-104: a king is called without his number', () => {
    expect(speaking(...both('Charles III', 'Charles'))).not.toContain('generation-on-one-side');
    expect(speaking(...both('King Charles III', 'King Charles'))).not.toContain('generation-on-one-side');
    for (const [a, b] of [
      ['Louis XIII', 'Louis de Buade'],
      ['Frank Gorman III', 'Frank Gorman'],
      ['Hargrove Jr.', 'Hargrove'],
    ] as const)
      expect(speaking(...both(a, b))).toContain('generation-on-one-side');
    expect(isContradiction(...both('Elizabeth I', 'Elizabeth II'))).not.toBeNull();
  });

  test('RESOLVE-104: a name is a part of another only where it has no surname of its own', () => {
    const parts = (a: string, b: string) => speaking(...both(a, b)).includes('part-of-name');
    expect(parts('Maria Castellano', 'Maria Donato Castellano')).toBe(true);
    expect(parts('Maria Donato', 'Maria Elena Donato')).toBe(true);
    expect(parts('Gerd Müller', 'Gerd Hans Mueller')).toBe(true);
    expect(parts('Gabriel José García Márquez', 'Gabriel García')).toBe(true);
    expect(parts('Maria Donato Castellano', 'Maria Elena Donato')).toBe(false);
    const score = scorePair(...both('Maria Donato Castellano', 'Maria Elena Donato'));
    expect(score.verdict).toBe('ask');
  });
});

describe('RESOLVE-37: generations', () => {
  test('RESOLVE-37: both tell one', () => {
    expect(said(...both('George Bush Jr.', 'George Bush Sr.'))).toMatchObject({ 'generations-differ': 1 });
    expect(reason('generations-differ', ...both('John Paul I', 'John Paul II'))).toBe(
      'One is I, the other II',
    );
  });

  test('RESOLVE-37: one side tells one', () => {
    expect(reason('generation-on-one-side', ...both('John Roe Jr.', 'John Roe'))).toBe(
      'One is Jr., the other is not',
    );
    expect(speaking(...both('John Roe Jr.', 'John Roe'))).not.toContain('generations-differ');
  });

  test('RESOLVE-37: other names of a person tell it too, and what both tell is no doubt', () => {
    const son = person('John Roe', {}, ['John Roe Jr.']);
    expect(speaking(son, person('John Roe Sr.'))).toContain('generations-differ');
    expect(speaking(son, person('J. Roe Jr.')).filter((feature) => feature.startsWith('generation'))).toEqual(
      [],
    );
  });

  test('RESOLVE-37: it says nothing of people who share no name', () => {
    expect(speaking(...both('John Roe Jr.', 'Ann Poe'))).not.toContain('generation-on-one-side');
  });
});

describe('RESOLVE-38: sexes', () => {
  test.each([
    ['by given names', person('Bill Clinton'), person('Hillary Clinton'), true],
    ['by forms of address', person('Clinton', {}, ['Mr. Clinton']), person('Hillary Clinton'), true],
    ['by what the articles say', person('Kim', { sex: ['m'] }), person('Kim', { sex: ['f'] }), true],
    ['not where one side is open', person('Kim'), person('Kim Campbell', { sex: ['f'] }), false],
    [
      'not where a side tells both',
      person('Kim', { sex: { f: 3, m: 2 } }),
      person('Kim', { sex: ['m'] }),
      false,
    ],
    [
      'but one slip in many is one',
      person('Kim', { sex: { f: 9, m: 1 } }),
      person('Kim', { sex: ['m'] }),
      true,
    ],
  ])('RESOLVE-38: %s', (_, a, b, differ) => {
    expect(speaking(a, b).includes('sexes-differ')).toBe(differ);
  });

  test('RESOLVE-38: who is who, in words', () => {
    expect(reason('sexes-differ', person('Barack Obama'), person('Michelle Obama'))).toBe(
      'Michelle Obama is a woman, Barack Obama a man',
    );
  });

  test('RESOLVE-38: the same sex says something only where a single word is known', () => {
    expect(reason('same-sex', person('Mrs. Clinton'), person('Hillary Clinton'))).toBe('Both are women');
    expect(reason('same-sex', person('Bob Gates'), person('Robert Gates'))).toBeNull();
  });
});

describe('RESOLVE-39: what an article explains', () => {
  const che = person('Tiger Woods', {}, ['Eldrick Woods', 'Woods']);

  test('RESOLVE-39: another name is the whole name of the other, and names no longer exclude', () => {
    const full = person('Eldrick Woods');
    expect(reason('explained', che, full)).toBe(
      'An article calls one person both Eldrick Woods and Tiger Woods',
    );
    expect(speaking(che, full)).not.toContain('given-names-exclude');
    expect(speaking(person('Tiger Woods'), full)).toContain('given-names-exclude');
  });

  test('RESOLVE-39: a name that is quite another', () => {
    const pele = person('Edson Nascimento', {}, ['Pelé']);
    expect(speaking(pele, person('Pelé'))).toEqual(['explained']);
    expect(speaking(person('Bill Clinton', {}, ['Clinton']), person('Clinton'))).not.toContain('explained');
  });

  test('RESOLVE-39: a name of birth', () => {
    const ellen = person('Ellen Wahlroos', {}, ['Ellen Wahlroos née Tikka']);
    expect(speaking(ellen, person('Ellen Tikka'))).toEqual(['extra-surname', 'same-given']);
  });

  test('RESOLVE-39: a third name that both have', () => {
    const [a, b] = [person('Karol Wojtyła', {}, ['John Paul']), person('Pope Wojtyla', {}, ['John Paul'])];
    expect(reason('shared-alias', a, b)).toBe('Articles call both “john paul”');
    const [x, y] = [person('Edson Nascimento', {}, ['Pelé']), person('E. Nascimento', {}, ['Pelé'])];
    expect(said(x, y)['shared-alias']).toBe(0.5);
  });
});

describe('RESOLVE-110: what an article explains where one of the names tells a generation', () => {
  test('RESOLVE-110: is no reason where the other tells none', () => {
    const father = person('Charles Delaney Sr.', { role: ['senator'] }, ['Chuck Delaney']);
    const chuck = person('Chuck Delaney', { role: ['senator'] });
    expect(speaking(father, chuck)).not.toContain('explained');
    expect(scorePair(father, chuck).verdict).toBe('ask');
  });

  test('RESOLVE-110: and counts as before where both tell it, or none, or the number of a king', () => {
    const explains = (name: string, alias: string) =>
      speaking(person(name, {}, [alias]), person(alias)).includes('explained');
    expect(explains('Charles Delaney', 'Chuck Delaney')).toBe(true);
    expect(explains('Charles Delaney Jr.', 'Chuck Delaney Jr.')).toBe(true);
    expect(explains('Charles III', 'Windsor')).toBe(true);
  });
});
