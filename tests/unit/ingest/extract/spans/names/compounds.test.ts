import { describe, expect, it } from 'vitest';
import { withWholeCompounds } from '../../../../../../ingest/extract/spans/names/compounds.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const whole = (text: string, ...marked: Marked) => {
  return withWholeCompounds(text, sentencesOf(text), mentionsIn(text, marked)).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return mention.text;
  });
};

describe('words that the labels cut at a hyphen', () => {
  it('EXTRACT-71: a title goes to the end of a word that ends in one', () => {
    expect(whole('film-maker Ana Ruiz', ['film', 'role'])).toEqual(['film-maker']);
    expect(whole('singer-songwriter Ana', ['singer', 'role'], ['songwriter', 'role'])).toEqual([
      'singer-songwriter',
    ]);
    expect(whole('president-elect Ana', ['president', 'role'])).toEqual(['president']);
    expect(whole('coach-turned-pundit Ana', ['coach', 'role'], ['pundit', 'role'])).toEqual([
      'coach',
      'pundit',
    ]);
    expect(whole('editor - writer Ana', ['editor', 'role'])).toEqual(['editor']);
  });

  it('EXTRACT-71: a name goes to the end of a word in capitals that names nobody else', () => {
    expect(whole('beat Ana Ruiz-Diaz', ['Ana Ruiz', 'person'])).toEqual(['Ana Ruiz-Diaz']);
    expect(whole('the Ruiz-Diaz debate', ['Ruiz', 'person'], ['Diaz', 'person'])).toEqual(['Ruiz', 'Diaz']);
    expect(whole('the Ruiz-backed plan', ['Ruiz', 'person'])).toEqual(['Ruiz']);
    expect(whole('the Orbit-Bolt deal', ['Orbit', 'organization'])).toEqual(['Orbit']);
  });
});

it('EXTRACT-96: a title in the plural goes to the end of its word, too', () => {
  expect(whole('the vice-presidents include', ['vice', 'role'])).toEqual(['vice-presidents']);
  expect(whole('the vice-chairs include', ['vice', 'role'])).toEqual(['vice-chairs']);
});
