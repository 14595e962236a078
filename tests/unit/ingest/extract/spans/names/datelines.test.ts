import { describe, expect, it } from 'vitest';
import {
  isBareDateline,
  isOfDateline,
  withoutDatelinePlaces,
} from '../../../../../../ingest/extract/spans/names/datelines.ts';
import { datelinesIn } from '../../../../../../shared/model/datelines.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

const placesIn = (text: string) =>
  datelinesIn(text).map(({ start, placeEnd }) => text.slice(start, placeEnd));

describe('EXTRACT-45: datelines', () => {
  it.each([
    ['NAIROBI (Reuters) - He left.', ['NAIROBI']],
    ['PORT ELLERY, Kenya (AP) — He left.', ['PORT ELLERY']],
    ['A headline\n\nDORN, 9 March 2025 – He left.', ['DORN']],
    ['ACCRA, Ghana – He left.', ['ACCRA']],
    ['OSLO, May 6, 2024 /PRNewswire/ -- Orbit left.', ['OSLO']],
    ['OSLO /CNW/ - Orbit left.', ['OSLO']],
    ['OSLO/BERGEN and more - Orbit left.', []],
    ['NATO – the alliance – met.', []],
    ['BANK OF AMERICA - shares fell', []],
    ['He met NATO (the alliance) - again.', []],
  ])('EXTRACT-45: %j', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('EXTRACT-45: their place is no name, their agency is one', () => {
    const text = 'PORT ELLERY, Kenya (AP) — Police met ELLERY.';
    const mentions = mentionsIn(text, [
      ['ELLERY', 'organization'],
      ['Kenya', 'country'],
      ['AP', 'organization'],
      ['ELLERY', 'organization'],
    ]);
    const kept = withoutDatelinePlaces(text, mentions);
    expect(kept.map((mention) => mention.text)).toEqual(['Kenya', 'AP', 'ELLERY']);
    const datelines = datelinesIn(text);
    expect(kept.map((mention) => isOfDateline(datelines, mention))).toEqual([true, true, false]);
  });
});

it.each([
  ['SINGAPORE - Two men left.', 'SINGAPORE', true],
  ['A headline\nSINGAPORE: Two men left.', 'SINGAPORE', true],
  ['SINGAPORE-based men left.', 'SINGAPORE', false],
  ['Singapore - Two men left.', 'Singapore', false],
  ['They left SINGAPORE - Two men stayed.', 'SINGAPORE', false],
  ['SINGAPORE met them.', 'SINGAPORE', false],
])('EXTRACT-96: a country in capitals at the head is tied to nothing: %j is %j', (text, name, expected) => {
  expect(isBareDateline(text, mentionsIn(text, [[name, 'country']])[0]!)).toBe(expected);
});
