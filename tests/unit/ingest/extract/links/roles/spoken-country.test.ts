import { describe, expect, it } from 'vitest';
import { countrySpokenOf } from '../../../../../../ingest/extract/links/roles/spoken-country.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
/** The country of the last title; one in the name of a body may be nested in it. */
function spokenOf(text: string, marked: Marked, nested?: string): string | undefined {
  const outer = mentionsIn(text, marked);
  const inner = nested ? mentionsIn(text, [[nested, 'country']]) : [];
  const mentions = [
    ...outer,
    ...inner.map((mention) => ({ ...mention, id: outer.length, nested: true as const })),
  ];
  const countries = outer.filter(({ kind }) => kind === 'country');
  return countrySpokenOf(readingOf(text, mentions), outer.at(-1)!, countries)?.text;
}

describe('the country that an article speaks of', () => {
  it.each([
    ['She flew from Chile to Peru, where she met President', ['Chile', 'Peru'], 'Peru'],
    ['Chile met Peru. She met President', ['Chile', 'Peru'], 'Chile'],
    ['She left Peru, where she was born, for Chile. President', ['Peru', 'Chile'], 'Peru'],
    ['A British tourist died in Peru. President', ['British', 'Peru'], 'Peru'],
    ['Two Syrian men died in Peru. President', ['Syrian', 'Peru'], 'Peru'],
    ['A British minister flew to Peru. President', ['British', 'Peru'], 'British'],
    ['British workers went to Peru. President', ['British', 'Peru'], 'British'],
    ['A British tourist died. President', ['British'], 'British'],
  ])('EXTRACT-82: %j', (text, countries, expected) => {
    const marked = countries.map((country) => [country, 'country'] as const);
    expect(spokenOf(text, [...marked, ['President', 'role']])).toBe(expected);
  });

  it.each([
    ['Peruvian police', 'Peruvian'],
    ['Peruvian court', 'Peruvian'],
    ['Peruvian army', 'Chile'],
    ['Peruvian Airlines', 'Chile'],
  ])('EXTRACT-82: a body acts in its own country, an army abroad: %j', (body, expected) => {
    const text = `The ${body} found her in Chile. President`;
    const marked: Marked = [
      [body, 'organization'],
      ['Chile', 'country'],
      ['President', 'role'],
    ];
    expect(spokenOf(text, marked, 'Peruvian')).toBe(expected);
  });
});

describe('EXTRACT-91: a country that somebody with a trade is from', () => {
  it('EXTRACT-91: nor are those of private persons', () => {
    const two = [
      ['Palestinian', 'country'],
      ['Israeli', 'country'],
      ['Minister', 'role'],
    ] as const;
    expect(spokenOf('Two Palestinian brothers were hit by Israeli settlers. Minister', two)).toBe('Israeli');
    const one = [
      ['New Zealander', 'country'],
      ['Australia', 'country'],
      ['Minister', 'role'],
    ] as const;
    expect(spokenOf('Tom, a New Zealander who left Australia. Minister', one)).toBe('Australia');
  });

  it('EXTRACT-91: is not what the article speaks of', () => {
    const marked = [
      ['American', 'country'],
      ['surgeon', 'role'],
      ['Ana', 'person'],
    ] as const;
    expect(
      spokenOf('American surgeon Ana died. President', [...marked, ['President', 'role']]),
    ).toBeUndefined();
    const text = 'American surgeon Ana died in Peru. President';
    expect(spokenOf(text, [...marked, ['Peru', 'country'], ['President', 'role']])).toBe('Peru');
    const office = [
      ['American', 'country'],
      ['secretary of state', 'role'],
      ['Ana', 'person'],
    ] as const;
    expect(
      spokenOf('American secretary of state Ana came. President', [...office, ['President', 'role']]),
    ).toBe('American');
  });
});
