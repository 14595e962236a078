import { describe, expect, it } from 'vitest';
import type { MentionKind } from '../../../../../../ingest/extract/model/labels.ts';
import { areOfOneAccount, bylinesIn } from '../../../../../../ingest/extract/spans/names/bylines.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** The mentions of a text that stand in bylines. */
function inBylines(text: string, ...marked: [string, MentionKind][]): string[] {
  const mentions = mentionsIn(text, marked);
  const bylines = bylinesIn(text, readingOf(text, mentions));
  return mentions.filter(({ sentence }) => bylines.has(sentence)).map((mention) => mention.text);
}

const ANN: [string, MentionKind] = ['Ann Lee', 'person'];
const BEN: [string, MentionKind] = ['Ben Cole', 'person'];

describe('EXTRACT-45: bylines of a text', () => {
  it.each([
    'Trader jailed\nBy Ann Lee\n14 March 2024\n\nBen Cole was jailed.',
    'Trader jailed\n\nBy Ann Lee in Paris\n\nBen Cole was jailed.',
    'By Ann Lee\n\nBen Cole was jailed.',
    'Trader jailed\nAnn Lee, Political Editor\nBen Cole was jailed.',
    'Trader jailed\nAnn Lee\n14 March 2024\n\nBen Cole was jailed.',
    'Trader jailed\nA river of tears\n\nAnn Lee\n\nBen Cole was jailed.',
    '<h1>Trader jailed</h1><p>By Ann Lee</p><p>Ben Cole was jailed.</p>',
  ])('EXTRACT-45: above the text: %j', (text) => {
    expect(inBylines(text, ANN, BEN)).toEqual(['Ann Lee']);
  });

  it.each([
    'Ben Cole was jailed.\n\nReporting by Ann Lee',
    'Ben Cole was jailed.\n\n— Ann Lee',
    'Ben Cole was jailed.\nAnn Lee',
  ])('EXTRACT-45: below the text: %j', (text) => {
    expect(inBylines(text, BEN, ANN)).toEqual(['Ann Lee']);
  });

  it.each([
    'Present were:\nAnn Lee\n\nThe meeting was short.',
    'Ann Lee\n\nBen Cole was jailed.',
    'Trader jailed. He wept.\nAnn Lee\nBen Cole was jailed.',
    'Trader jailed\n\nBy Monday Ann Lee was mayor of Derry.',
    'Ben Cole met\nAnn Lee',
  ])('EXTRACT-45: a list, a headline and a sentence are none: %j', (text) => {
    expect(inBylines(text, ANN)).toEqual([]);
  });

  it('EXTRACT-45: names below each other are a list', () => {
    expect(inBylines('The new board\nAnn Lee\nBen Cole\n\nThey met.', ANN, BEN)).toEqual([]);
  });

  it('EXTRACT-45: a title and a paper right below belong to it, the text does not', () => {
    const text = 'Trader jailed\nBy Ann Lee\nPolitical Editor, the Post\n\nBen Cole was jailed.';
    expect(inBylines(text, ANN, ['Political Editor', 'role'], ['Post', 'organization'], BEN)).toEqual([
      'Ann Lee',
      'Political Editor',
      'Post',
    ]);
    expect(inBylines('Trader jailed\nBy Ann Lee\nBen Cole jailed again', ANN, BEN)).toEqual(['Ann Lee']);
  });

  it('EXTRACT-45: what goes on with a byline that is the first line belongs to it', () => {
    const text = 'By Ann Lee\nPolitical Editor of the Courier\n\nBen Cole was jailed.';
    expect(inBylines(text, ANN, ['Political Editor', 'role'], ['Courier', 'organization'], BEN)).toEqual([
      'Ann Lee',
      'Political Editor',
      'Courier',
    ]);
  });

  it('EXTRACT-45: nothing joins a byline with the text or with another byline', () => {
    const text = 'Trader jailed\nBy Ann Lee\nEditor\n\nBen Cole left.\n\nEditing by Cy Dorn';
    const mentions = mentionsIn(text, [ANN, ['Editor', 'role'], BEN, ['Cy Dorn', 'person']]);
    const bylines = bylinesIn(text, readingOf(text, mentions));
    const joined = mentions.map((a) =>
      mentions.map((b) => (areOfOneAccount(bylines, a, b) ? 1 : 0)).join(''),
    );
    expect(joined).toEqual(['1100', '1100', '0010', '0001']);
  });
});
