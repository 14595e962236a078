import { describe, expect, it } from 'vitest';
import { withoutOutlets } from '../../../../../../ingest/extract/spans/names/outlets.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

const kept = (text: string, ...names: string[]) =>
  withoutOutlets(
    text,
    mentionsIn(
      text,
      names.map((name) => [name, 'person'] as const),
    ),
  ).map((mention) => mention.text);

describe('EXTRACT-77: the paper below a byline', () => {
  it.each([
    ['By Ann Lee\nThe Courier', 'The'],
    ['Headline\n\nBy Ann Lee\nThe Daily Courier\n\nHe left.', 'Daily'],
    ['By Ann Lee\nDorn Ledger, 9 March 2024', 'Dorn Ledger'],
    ['BY ANN LEE\nThe Star Tribune of Dorn, 9 March 2024', 'Star Tribune'],
    ['By Ann Lee\nDorn Gazette', 'Dorn'],
  ])('EXTRACT-77: %j names nobody there', (text, name) => {
    expect(kept(text, name)).toEqual([]);
  });

  it.each([
    ['By Ann Lee\nBen Cole', 'Ben Cole'],
    ['By Ann Lee\n\nThe Rock left.', 'The Rock'],
    ['By Ann Lee\nThe Rock left the city.', 'The Rock'],
    ['He stood by Ann Lee\nThe Rock', 'The Rock'],
  ])('EXTRACT-77: %j names somebody', (text, name) => {
    expect(kept(text, name)).toEqual([name]);
  });

  it('EXTRACT-77: who wrote it stays, and so does a body', () => {
    const text = 'By Ann Lee\nThe Courier';
    expect(kept(text, 'Ann Lee')).toEqual(['Ann Lee']);
    expect(withoutOutlets(text, mentionsIn(text, [['Courier', 'organization']]))).toHaveLength(1);
  });
});
