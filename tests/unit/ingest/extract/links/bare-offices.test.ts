import { describe, expect, it } from 'vitest';
import { countryOfOffice } from '../../../../../ingest/extract/links/bare-offices.ts';
import { mentionsIn, readingOf } from '../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
/** The text of the country that the last title is given. */
const countryIn = (text: string, marked: Marked) => {
  const mentions = mentionsIn(text, marked);
  const title = mentions.findLast(({ kind }) => kind === 'role');
  return countryOfOffice(readingOf(text, mentions), title!)?.to.text ?? null;
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

  it('EXTRACT-46: of several countries are of the nearest one before them, within two sentences', () => {
    const marked = [
      ['Chile', 'country'],
      ['Peru', 'country'],
      ['president', 'role'],
    ] as const;
    expect(countryIn('Chile met Peru. The president spoke.', marked)).toBe('Peru');
    expect(
      countryIn('Chile met Peru. It rained. It poured. It was late. The president spoke.', marked),
    ).toBeNull();
  });

  it('EXTRACT-46: of no state are given no country', () => {
    expect(
      countryIn('Peru lost, said coach Ana Ruiz', [
        ['Peru', 'country'],
        ['coach', 'role'],
      ]),
    ).toBeNull();
  });
});
