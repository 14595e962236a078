import { describe, expect, test } from 'vitest';
import { isContradiction } from '../../../../../../ingest/resolve/features/persons/index.ts';
import { emptyKey } from '../../../../../../ingest/resolve/tally.ts';
import { person } from './people.ts';

describe('RESOLVE-43: what forbids that two persons are one', () => {
  test.each([
    ['George Bush Jr.', 'George Bush Sr.', 'One is Jr., the other Sr.'],
    ['John Paul I', 'John Paul II', 'One is I, the other II'],
    ['Bill Clinton', 'Hillary Clinton', 'Hillary Clinton is a woman, Bill Clinton a man'],
    ['Peter Clinton', 'Bill Clinton', 'No person is called both Bill and Peter'],
    ['Raúl Castro', 'Fidel Castro', 'No person is called both Fidel and Raúl'],
    ['Kim Jong-un', 'Kim Jong-il', 'No person is called both Jong-il and Jong-un'],
    ['Jean-Luc Dehaene', 'Jean-Claude Dehaene', 'No person is called both Jean-Claude and Jean-Luc'],
    ['Mr. Clinton', 'Mrs. Clinton', 'Mrs. Clinton is a woman, Mr. Clinton a man'],
  ])('RESOLVE-43: %s and %s', (a, b, expected) => {
    expect(isContradiction(person(a), person(b))).toBe(expected);
    expect(isContradiction(person(b), person(a))).toBe(expected);
  });

  test.each([
    ['John Roe Jr.', 'John Roe'],
    ['Robert F. Kennedy', 'Robert F. Kennedy Jr.'],
    ['Bob Gates', 'Robert Gates'],
    ['Clinton', 'Bill Clinton'],
    ['Tiger Woods', 'Eldrick Woods'],
    ['Magic Johnson', 'Earvin Johnson'],
    ['Mao Zedong', 'Mao Tse-tung'],
    ['Vladimir Zelensky', 'Volodymyr Zelensky'],
    ['Mikhail Gorbachev', 'Michael Gorbachev'],
    ['J. Smith', 'Robert Smith'],
    ['Stephen Breyer', 'Steven Breyer'],
    ['Éamon Ó Cuív', 'Ó Cuív'],
    ['Hillary Rodham', 'Hillary Rodham Clinton'],
    ['Kim', 'Kim Jong-un'],
    ['Pelé', 'Edson Nascimento'],
    ['', 'Bill Clinton'],
  ])('RESOLVE-43: nothing forbids %s and %s', (a, b) => {
    expect(isContradiction(person(a), person(b))).toBeNull();
  });

  test('RESOLVE-43: what an article explains is not forbidden by given names, but by suffixes', () => {
    const explained = person('Boris Johnson', {}, ['Alexander Johnson']);
    expect(isContradiction(person('Boris Johnson'), person('Alexander Johnson'))).not.toBeNull();
    expect(isContradiction(explained, person('Alexander Johnson'))).toBeNull();
    const suffixed = person('Boris Johnson Jr.', {}, ['Alexander Johnson']);
    expect(isContradiction(suffixed, person('Alexander Johnson Sr.'))).toBe('One is Jr., the other Sr.');
  });

  test('RESOLVE-43: family and sex as articles tell them', () => {
    const wife = person('Sam Roe', { kin: ['Person|alex roe'] });
    expect(isContradiction(wife, person('Alex Roe'))).toBe('Alex Roe and Sam Roe are family');
    expect(isContradiction(person('Kim', { sex: ['f'] }), person('Kim Jong-un', { sex: ['m'] }))).toBe(
      'Kim is a woman, Kim Jong-un a man',
    );
  });

  test('RESOLVE-43: an article that tells of two of one name; the second of two articles may be one', () => {
    const first = person('John Smith');
    const second = { ...first, id: `${first.id}|abc#2` };
    const third = { ...first, id: `${first.id}|abc#3` };
    const elsewhere = { ...first, id: `${first.id}|def#2` };
    const words = 'An article tells of two who are called John Smith';
    expect(isContradiction(first, second)).toBe(words);
    expect(isContradiction(third, second)).toBe(words);
    expect(isContradiction(elsewhere, second)).toBeNull();
    expect(isContradiction(person('Jane Smythe'), second)).not.toBe(words);
    expect(isContradiction(first, first)).toBeNull();
  });

  test('RESOLVE-43: it is about persons', () => {
    const body = { ...emptyKey('Organization|x', 'Organization', null), names: { 'John Paul II': 1 } };
    expect(isContradiction(body, person('John Paul I'))).toBeNull();
  });
});
