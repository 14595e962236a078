import { describe, expect, it } from 'vitest';
import { countryOfOffice } from '../../../../../../ingest/extract/links/roles/bare-offices.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
/** The text of the country that the last title is given. */
const countryIn = (text: string, marked: Marked, holder?: string) => {
  const mentions = mentionsIn(text, marked);
  const title = mentions.findLast(({ kind }) => kind === 'role');
  return countryOfOffice(readingOf(text, mentions), title!, holder)?.to.text ?? null;
};

describe('offices of state named without their country', () => {
  it('EXTRACT-46: are of the only country of the article, wherever it stands', () => {
    const text = 'Prime Minister Ana Ruiz spoke. A day later. Rain fell. It went on. Peru is far.';
    expect(
      countryIn(text, [
        ['Prime Minister', 'role'],
        ['Peru', 'country'],
      ]),
    ).toBe('Peru');
  });

  it('EXTRACT-46: of several countries are of the one that the article names first', () => {
    const marked = [
      ['Chile', 'country'],
      ['Peru', 'country'],
      ['president', 'role'],
    ] as const;
    expect(countryIn('Chile met Peru. The president spoke.', marked)).toBe('Chile');
    expect(countryIn('Chile met Peru. It rained. It was late. The president spoke.', marked)).toBe('Chile');
  });

  it('EXTRACT-46: are of none where what they are of is told, and is no state', () => {
    const of = (text: string, title = 'president') =>
      countryIn(text, [
        ['Peru', 'country'],
        [title, 'role'],
      ]);
    expect(of('Peru called. She will be president of the combined studios.')).toBeNull();
    expect(of('Peru called. The club president came.', 'club president')).toBeNull();
    expect(of('Peru called. It hired Ana as president and chief executive.', 'president')).toBeNull();
    expect(of('Peru called. The chief executive and president came.', 'president')).toBeNull();
    expect(of('Peru called. The university vice-chancellor came.', 'university vice-chancellor')).toBeNull();
    expect(of('Peru called. She is president of the country.')).toBe('Peru');
    expect(of('Peru called. She is president of the small republic.')).toBe('Peru');
    expect(of('Peru called. The president of all came.')).toBe('Peru');
  });

  it('EXTRACT-46: that few countries call so are of the likeliest of these that the article names', () => {
    const of = (title: string) =>
      countryIn(`Syria and India met the US and the UK, said ${title} Ana Ruiz`, [
        ['Syria', 'country'],
        ['India', 'country'],
        ['US', 'country'],
        ['UK', 'country'],
        [title, 'role'],
      ]);
    expect(of('Foreign Secretary')).toBe('UK');
    expect(of('Secretary of State')).toBe('US');
    expect(of('Secretary of State for Trade')).toBe('UK');
    expect(of('Defense Secretary')).toBe('US');
    expect(of('Foreign Minister')).toBe('Syria');
  });

  it('EXTRACT-46: that few countries call so are of none where the article names none of these', () => {
    expect(
      countryIn('Syria is far, said Foreign Secretary Ana Ruiz', [
        ['Syria', 'country'],
        ['Foreign Secretary', 'role'],
      ]),
    ).toBeNull();
  });

  it('EXTRACT-46: are not of a country in their own words, nor of one within a name', () => {
    const text = 'The ambassador to Peru left.';
    const [title] = mentionsIn(text, [['ambassador to Peru', 'role']]);
    const [peru] = mentionsIn(text, [['Peru', 'country']]);
    const mentions = [title!, { ...peru!, id: 1 }];
    expect(countryOfOffice(readingOf(text, mentions), title!)).toBeNull();
    const [army, office] = mentionsIn('Iraqi army: the president spoke.', [
      ['Iraqi', 'country'],
      ['president', 'role'],
    ]);
    const nested = [{ ...army!, nested: true as const }, office!];
    expect(countryOfOffice(readingOf('Iraqi army: the president spoke.', nested), office!)).toBeNull();
  });

  it('EXTRACT-51: are of the country that their holder is known to lead, or of none where it is not named', () => {
    const marked = [
      ['India', 'country'],
      ['Chinese', 'country'],
      ['President', 'role'],
    ] as const;
    const text = 'India called. The Chinese waited. President came.';
    expect(countryIn(text, marked, 'Hu Jintao')).toBe('Chinese');
    expect(countryIn(text, marked, 'Hu')).toBe('Chinese');
    expect(countryIn(text, marked, 'Bill Clinton')).toBeNull();
    expect(countryIn(text, marked, 'Ana Ruiz')).toBe('India');
  });

  it('EXTRACT-51: a surname alone is that of nobody who leads another country, and other titles are nobody’s alone', () => {
    const marked = [
      ['Peru', 'country'],
      ['President', 'role'],
    ] as const;
    expect(countryIn('Peru called. President came.', marked, 'Clinton')).toBeNull();
    expect(
      countryIn(
        'Peru called. The senator came.',
        [
          ['Peru', 'country'],
          ['senator', 'role'],
        ],
        'Bill Clinton',
      ),
    ).toBe('Peru');
  });

  it('EXTRACT-46: of no state are given no country', () => {
    expect(
      countryIn('Peru lost, said coach Ana Ruiz', [
        ['Peru', 'country'],
        ['coach', 'role'],
      ]),
    ).toBeNull();
  });

  it('EXTRACT-72: are of none whom somebody is only for or against', () => {
    const marked = [
      ['Israel', 'country'],
      ['President', 'role'],
    ] as const;
    expect(countryIn('They sang anti-Israel songs. President Ana Ruiz left.', marked)).toBeNull();
    expect(countryIn('They sang in Israel. President Ana Ruiz left.', marked)).toBe('Israel');
  });

  it('EXTRACT-72: are of none where a word right before says of what they are', () => {
    const of = (text: string, title: string) =>
      countryIn(text, [
        ['Peru', 'country'],
        [title, 'role'],
      ]);
    expect(of('Peru called. The crypto king came.', 'king')).toBeNull();
    expect(of('Peru called. The reality-TV queen came.', 'queen')).toBeNull();
    expect(of('Peru called. He was a Baptist minister.', 'Baptist minister')).toBeNull();
    expect(of('Peru called the former Pennsylvania Senator.', 'Senator')).toBeNull();
    expect(of('Peru called. Maine Attorney General Ana came.', 'Maine Attorney General')).toBeNull();
    expect(of('Peru called. Deputy Attorney General Ana came.', 'Deputy Attorney General')).toBe('Peru');
    expect(of('Peru called. The commission president came.', 'president')).toBeNull();
    expect(of('Peru called. The former king came.', 'king')).toBe('Peru');
    expect(of('Peru called. She was crowned queen.', 'queen')).toBe('Peru');
    expect(of('Peru called. The children’s minister came.', 'minister')).toBe('Peru');
    expect(of('Peru called on Monday Prime Minister Ana.', 'Prime Minister')).toBe('Peru');
    expect(of('Peru called the Special Force. Foreign Minister Ana came.', 'Foreign Minister')).toBe('Peru');
  });

  it('EXTRACT-72: a president behind a school or a club is none of a country', () => {
    const marked = [
      ['Peru', 'country'],
      ['Orbit University', 'organization'],
      ['President', 'role'],
    ] as const;
    expect(countryIn('Peru won at Orbit University. President Ana came.', marked)).toBeNull();
    expect(countryIn('Peru won at Orbit University. It rained. It rained. President Ana came.', marked)).toBe(
      'Peru',
    );
  });

  it('EXTRACT-72: are of the country behind the name', () => {
    const marked = [
      ['Chile', 'country'],
      ['King', 'role'],
      ['Peru', 'country'],
    ] as const;
    expect(countryIn('Chile called. King Juan IV of Peru came.', marked)).toBe('Peru');
    expect(countryIn('Chile called. King Juan IV came to Peru.', marked)).toBe('Chile');
  });

  it('EXTRACT-72: a minister is of the country of the office named last, where words tell it or it is known', () => {
    const of = (title: string, text: string, ...countries: string[]) => {
      const marked = countries.map((name) => [name, 'country'] as const);
      const all = [...marked, ['Prime Minister', 'role'] as const, [title, 'role'] as const];
      return countryIn(
        text,
        all.sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0])),
      );
    };
    const led = 'Chile called. Peru’s Prime Minister Ana came. Trade Minister Eve came.';
    expect(of('Trade Minister', led, 'Chile', 'Peru')).toBe('Peru');
    const met = 'Chile called. Peru’s Prime Minister Ana came. King Juan came.';
    expect(of('King', met, 'Chile', 'Peru')).toBe('Chile');
  });
});

describe('EXTRACT-91: countries that a bare office is not of', () => {
  const of = (text: string, title: string, ...countries: string[]) =>
    countryIn(text, [...countries.map((name) => [name, 'country'] as const), [title, 'role']]);

  it('EXTRACT-91: where it is told whose it is', () => {
    expect(of("Peru called. The orchestra's president came.", 'president', 'Peru')).toBeNull();
    expect(of("Peru called. The old club's new president came.", 'president', 'Peru')).toBeNull();
    expect(of("Peru called. The country's president came.", 'president', 'Peru')).toBe('Peru');
    expect(of("Peru called. The children's minister came.", 'minister', 'Peru')).toBe('Peru');
  });

  it('EXTRACT-91: one that tells what something else is', () => {
    expect(of('A US-based group met the minister in Peru.', 'minister', 'US')).toBeNull();
    expect(of('A Japanese-born man died in Peru. President Ana came.', 'President', 'Japanese', 'Peru')).toBe(
      'Peru',
    );
    expect(of('The US-Mexico border. President Ana came.', 'President', 'US')).toBe('US');
  });

  it('EXTRACT-91: what is labelled one and is none, unless it stands right before', () => {
    expect(of('Ugenya lost. The senator came to Peru.', 'senator', 'Ugenya')).toBeNull();
    expect(of('Ugenya lost. Peru won. The senator came.', 'senator', 'Ugenya', 'Peru')).toBe('Peru');
  });
});
