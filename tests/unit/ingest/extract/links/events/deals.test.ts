import { describe, expect, it } from 'vitest';
import { withDeals } from '../../../../../../ingest/extract/links/events/deals.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** Who is in the purchase of a text when the model sees Norda alone. */
function partiesIn(text: string, words: string) {
  const names = ['Orbit', 'Norda', 'Bolt'].filter((name) => text.includes(name));
  const marked = [...names.map((name) => [name, 'organization'] as const), [words, 'acquisition'] as const];
  const mentions = mentionsIn(
    text,
    marked.sort((a, b) => text.indexOf(a[0]) - text.indexOf(b[0])),
  );
  const of = (name: string) => mentions.find(({ text }) => text === name);
  const seen = linkOf('PARTICIPATED_IN', of('Norda'), of(words), { modality: 'planned' });
  return withDeals([seen], readingOf(text, mentions)).map(({ from, modality }) => `${from.text} ${modality}`);
}

describe('parties to a purchase', () => {
  it('EXTRACT-28: are those whose part the words tell, in the way of the others', () => {
    expect(partiesIn('Orbit agreed to sell Norda to Bolt', 'sell')).toEqual([
      'Norda planned',
      'Orbit planned',
      'Bolt planned',
    ]);
    expect(partiesIn('Orbit buys Norda from Bolt', 'buys')).toEqual([
      'Norda planned',
      'Orbit planned',
      'Bolt planned',
    ]);
  });

  it('EXTRACT-28: are not those who stand elsewhere in its sentence', () => {
    expect(partiesIn('Orbit saw how Norda was sold while Bolt slept', 'sold')).toEqual(['Norda planned']);
  });

  it('EXTRACT-28: are not those behind a second preposition, who did something else', () => {
    const only = ['Norda planned'];
    expect(partiesIn('She bought Norda in a deal brokered by Bolt', 'bought')).toEqual(only);
    expect(partiesIn('She bought Norda with loans from Bolt', 'bought')).toEqual(only);
    expect(partiesIn('She bought Norda on the advice of Bolt', 'bought')).toEqual(only);
  });

  it('EXTRACT-28: without a party that is seen there is no purchase', () => {
    const mentions = mentionsIn('Orbit sold all', [
      ['Orbit', 'organization'],
      ['sold', 'acquisition'],
    ]);
    expect(withDeals([], readingOf('Orbit sold all', mentions))).toEqual([]);
  });
});
