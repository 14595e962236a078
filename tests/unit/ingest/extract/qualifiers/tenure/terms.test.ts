import { describe, expect, it } from 'vitest';
import {
  foundingOf,
  isAhead,
  isLongAgo,
  isOver,
  termsOf,
} from '../../../../../../ingest/extract/qualifiers/tenure/terms.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** The term of Ana as mayor, as "since/until". */
function term(text: string, publishedAt: string | null = null): string {
  const marked = (['Ana', 'Ben', 'mayor', 'senator'] as const)
    .filter((words) => text.includes(words))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b))
    .map((words) => [words, words === 'Ana' || words === 'Ben' ? 'person' : 'role'] as const);
  const mentions = mentionsIn(text, marked);
  const [ana, mayor] = ['Ana', 'mayor'].map((words) => mentions.find((one) => one.text === words)!);
  const { since, until } = termsOf(readingOf(text, mentions, { publishedAt }), ana!, mayor!);
  return `${since ?? ''}/${until ?? ''}`;
}

describe('terms of roles', () => {
  it.each([
    ['Ana has been mayor since 2011', '2011/'],
    ['Ana, mayor of Ghent since May 2011, spoke', '2011-05/'],
    ['Ana was mayor from 1994 to 1998', '1994/1998'],
    ['Ana was mayor of Ghent between 1994 and 1998', '1994/1998'],
    ['Ana, mayor of Ghent (1994–1998), spoke', '1994/1998'],
    ['Ana, mayor of Ghent until 2013', '/2013'],
    ['Ana was mayor from 1994 until 1998', '1994/1998'],
    ['The 1994–1998 mayor of Ghent, Ana, spoke', '1994/1998'],
    ['Ana became mayor in 2009', '2009/'],
    ['In 2009 Ana became mayor', '2009/'],
    ['Ana was appointed mayor of Ghent on 3 May 2009', '2009-05-03/'],
    ['Ana resigned as mayor in 2017', '/2017'],
    ['The mayor, who took office in 2009, is not mayor Ana', '/'],
    ['The mayor Ana of Ghent, in office since 2009', '2009/'],
    ['Ana spoke. She was mayor from 1994 to 1998', '1994/1998'],
    ['Ana was mayor from 1994 to 1998 and senator from 2001 to 2004', '1994/1998'],
  ])('EXTRACT-21: %j: %s', (text, expected) => {
    expect(term(text)).toBe(expected);
  });

  it('EXTRACT-21: relative words need a publication date', () => {
    expect(term('Ana, mayor until last year', '2024-05-16')).toBe('/2023');
    expect(term('Ana, mayor until last year')).toBe('/');
  });

  it.each([
    'Ana, the mayor, has lived here since 2009',
    'mayor Ana has held the seat since 2009',
    'Ana, mayor, 1941–2023',
    'mayor Ana met Ben in 2009',
    'Ana was senator since 2009 and mayor',
    'In 2009 the mayor Ana spoke',
    'Ben, mayor until 2011, was beaten by Ana',
    'Ana spoke. Ben was mayor from 1994 to 1998',
    'From 2015 to 2018 mayor Ana jailed thousands',
    'In 2021–22 mayor Ana raised taxes',
  ])('EXTRACT-21: %j tells no term of Ana as mayor', (text) => {
    expect(term(text)).toBe('/');
  });
});

describe('tenure by years', () => {
  it('EXTRACT-20: a term that ended by the publication is over', () => {
    expect(isOver({ until: '2023' }, '2024-05-16')).toBe(true);
    expect(isOver({ until: '2024-05-16' }, '2024-05-16')).toBe(true);
    expect(isOver({ until: '2024' }, '2024-05-16')).toBe(false);
    expect(isOver({ until: '2024-06' }, '2024-05-16')).toBe(false);
    expect(isOver({ since: '2019' }, '2024-05-16')).toBe(false);
    expect(isOver({ until: '2023' }, null)).toBe(false);
  });

  it.each([
    ['Ana was elected by the board as mayor, effective July 1', true],
    ['Ana was named mayor of Ghent effective from 1 July 2024', true],
    ['Ana was elected as mayor, effective May 1', false],
    ['Ana was elected as mayor, effective January 1, 2023', false],
    ['Ana was elected as mayor on 1 July 2024', false],
    ['Ana resigned as mayor, effective July 1', false],
    ['Ana will succeed Ben, who was elected mayor, effective July 1', false],
    ['Ana, who was named mayor, which was welcomed, effective July 1', false],
  ])('EXTRACT-83: an office that is still to begin: %j is %j', (text, expected) => {
    const reading = (publishedAt: string | null) => readingOf(text, titles, { publishedAt });
    const titles = mentionsIn(text, [['mayor', 'role']]);
    expect(isAhead(reading('2024-05-16'), titles[0]!)).toBe(expected);
    expect(isAhead(reading(null), titles[0]!)).toBe(false);
  });

  const longAgo = (text: string, title = 'Mayor', publishedAt: string | null = '2024-05-16') => {
    const mentions = mentionsIn(text, [
      [title, 'role'],
      ['Ana', 'person'],
    ]);
    return isLongAgo(readingOf(text, mentions, { publishedAt }), mentions[1]!, mentions[0]!);
  };

  it('EXTRACT-20: an office right before a name was held in a clause that is dated many years ago', () => {
    expect(longAgo('In 1994 Mayor Ana met Ben')).toBe(true);
    expect(longAgo('Mayor Ana met Ben in 1994')).toBe(true);
    expect(longAgo('On 3 May 1994, Mayor Ana met Ben')).toBe(true);
  });

  it('EXTRACT-20: else its tenure is not told by a date', () => {
    expect(longAgo('In 2017 Mayor Ana met Ben')).toBe(false);
    expect(longAgo('Mayor Ana said that Ben left in 1994')).toBe(false);
    expect(longAgo('Mayor Ana met Ben in May, as she had in 1994')).toBe(false);
    expect(longAgo('Born in 1994 and poor, Mayor Ana met Ben')).toBe(false);
    expect(longAgo('In 1994 Professor Ana met Ben', 'Professor')).toBe(false);
    expect(longAgo('The goal was set eight years earlier by Mayor Ana')).toBe(true);
    expect(longAgo('Decades ago Mayor Ana met Ben')).toBe(true);
    expect(longAgo('Two years ago Mayor Ana met Ben')).toBe(false);
    expect(longAgo('Mayor Ana marked the 1945 victory')).toBe(false);
    expect(longAgo('Mayor Ana apologised for the abuses of 1972')).toBe(false);
    expect(longAgo('Mayor Ana will remember in May what was in 1972')).toBe(false);
    expect(longAgo('In 1994 King Ana met Ben', 'King')).toBe(false);
    expect(longAgo('Mayor Ana resigned fourteen years ago')).toBe(true);
    expect(longAgo('Eight years ago, when it rained, he saw Mayor Ana')).toBe(false);
    expect(longAgo('In 1994 Mayor Ana met Ben', 'Mayor', null)).toBe(false);
  });
});

describe('years of founding', () => {
  const founded = (text: string) => {
    const [acme] = mentionsIn(text, [['Acme', 'organization']]);
    return foundingOf(readingOf(text, [acme!]), acme!).since;
  };

  it.each([
    ['Ana founded Acme in 2009', '2009'],
    ['In 2009 Ana founded Acme', '2009'],
    ['Acme, established in 1931 by Ana, grew', '1931'],
    ['Ana and Ben set up Acme on 1 June 1994', '1994-06-01'],
  ])('EXTRACT-21: %j: since %s', (text, expected) => {
    expect(founded(text)).toBe(expected);
  });

  it.each([
    'Acme grew in 2009',
    'Ana founded Acme after the war of 2009',
    'Ana founded Acme. It grew in 2009',
  ])('EXTRACT-21: %j tells none', (text) => {
    expect(founded(text)).toBeUndefined();
  });
});

describe('EXTRACT-90: years of another office', () => {
  it('EXTRACT-90: are no beginning of what somebody is called in passing', () => {
    expect(term('Ana, a former mayor, was elected in 2021')).toBe('/');
    expect(term('Ana, a mayor, was elected in 2021')).toBe('/');
    expect(term('Ana, a former mayor who was elected in 2021')).toBe('2021/');
    expect(term('Ana, the mayor, was elected in 2021')).toBe('2021/');
  });
});
