import { describe, expect, it } from 'vitest';
import { withoutInserted } from '../../../../../../ingest/extract/links/events/inserted.ts';
import { withoutMourners } from '../../../../../../ingest/extract/links/events/mourners.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

function bench(text: string, marked: Marked) {
  const mentions = mentionsIn(text, marked);
  const event = mentions.find(({ kind }) => kind === 'event');
  const person = (name: string) => mentions.find(({ text }) => text === name);
  return {
    place: readingOf(text, mentions),
    link: (name: string) => linkOf('PARTICIPATED_IN', person(name), event),
  };
}

describe('EXTRACT-65: of whom a verb is told', () => {
  const ARRESTED = ['arrested', 'arrest'] as const;
  const two: Marked = [['Ana', 'person'], ['President', 'role'], ['Ben', 'person'], ARRESTED];

  it('EXTRACT-65: of the daughter, not of whose daughter she is', () => {
    const { place, link } = bench('Ana, the eldest daughter of President Ben, was arrested', two);
    expect(withoutInserted([link('Ben')], place)).toMatchObject([{ from: { text: 'Ana' }, byRule: true }]);
    expect(withoutInserted([link('Ana'), link('Ben')], place)).toMatchObject([{ from: { text: 'Ana' } }]);
  });

  it('EXTRACT-65: of relatives, who are not named', () => {
    const marked: Marked = [['Ben', 'person'], ARRESTED];
    const { place, link } = bench('Relatives of Ben were arrested', marked);
    expect(withoutInserted([link('Ben')], place)).toEqual([]);
  });

  it.each<[string, Marked]>([
    [
      'The trial of Ben was adjourned',
      [
        ['Ben', 'person'],
        ['adjourned', 'trial'],
      ],
    ],
    ['Ana, who met Ben, was arrested', [['Ana', 'person'], ['Ben', 'person'], ARRESTED]],
    ['In the town of Ben , Ben was arrested', [['Ben', 'person'], ARRESTED]],
  ])('EXTRACT-65: else it stays: %s', (text, marked) => {
    const { place, link } = bench(text, marked);
    expect(withoutInserted([link('Ben')], place)).toMatchObject([{ from: { text: 'Ben' } }]);
  });
});

describe('EXTRACT-65: funerals', () => {
  const died = (text: string, name: string) => {
    const { place, link } = bench(text, [
      ...(text.indexOf('Ana') < text.indexOf('funeral') ? [['Ana', 'person'] as const] : []),
      ['funeral', 'death'],
      ...(text.indexOf('Ana') < text.indexOf('funeral') ? [] : [['Ana', 'person'] as const]),
    ]);
    return withoutMourners([link(name)], place).length === 1;
  };

  it('EXTRACT-65: are of whom they name', () => {
    expect(died('the funeral of Ana', 'Ana')).toBe(true);
    expect(died("Ana's funeral", 'Ana')).toBe(true);
    expect(died('Ana attended the funeral', 'Ana')).toBe(false);
    expect(died('Ana spoke at the state funeral', 'Ana')).toBe(false);
  });
});

describe('EXTRACT-93: of whose relative a sentence tells', () => {
  const sued = ['sued', 'trial'] as const;
  const court = ['court', 'trial'] as const;
  const orbit = ['Orbit', 'organization'] as const;
  const ben = ['Ben', 'person'] as const;

  it.each<[string, Marked]>([
    ['The widow of former Orbit chief Ben has sued them', [orbit, ['chief', 'role'], ben, sued]],
    ['The widow of Ben has taken Orbit to court', [ben, orbit, court]],
    ['The family of Ms Ben sued them', [ben, sued]],
  ])('EXTRACT-93: not of the one whose they are: %s', (text, marked) => {
    const { place, link } = bench(text, marked);
    expect(withoutInserted([link('Ben')], place)).toEqual([]);
  });

  it.each<[string, Marked]>([
    ['The widow of Ben said that they sued', [ben, sued]],
    ['The lawyers of Ben asked for his trial', [ben, ['trial', 'trial']]],
    ['The widow of Ben sued him', [ben, sued]],
    ['The town of Ben sued them', [ben, sued]],
  ])('EXTRACT-93: else it stays: %s', (text, marked) => {
    const { place, link } = bench(text, marked);
    expect(withoutInserted([link('Ben')], place)).toHaveLength(1);
  });
});

it('EXTRACT-95: a body by which the subject is owned does nothing', () => {
  const marked: Marked = [
    ['Norda', 'organization'],
    ['Orbit', 'organization'],
    ['sued', 'trial'],
  ];
  const { place, link } = bench('Norda, owned by Orbit, has sued them', marked);
  expect(withoutInserted([link('Orbit')], place)).toMatchObject([{ from: { text: 'Norda' } }]);
  expect(withoutInserted([link('Norda'), link('Orbit')], place)).toMatchObject([{ from: { text: 'Norda' } }]);
  const other = bench('Norda and Orbit have sued them', marked);
  expect(withoutInserted([other.link('Orbit')], other.place)).toHaveLength(1);
});
