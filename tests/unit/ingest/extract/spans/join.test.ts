import { expect, it } from 'vitest';
import { joinParticles } from '../../../../../ingest/extract/spans/join.ts';
import { sentencesOf } from '../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const joined = (text: string, marked: Marked) =>
  joinParticles(text, sentencesOf(text), mentionsIn(text, marked)).map(({ text: name }) => name);

it('EXTRACT-24: a name that ends in a particle goes on with the name right behind it', () => {
  const parts: Marked = [
    ['Joost van der', 'person'],
    ['Meulen', 'person'],
  ];
  expect(joined('Joost van der Meulen left', parts)).toEqual(['Joost van der Meulen']);
  const arabic: Marked = [
    ['Abu', 'person'],
    ['Bakr', 'person'],
  ];
  expect(joined('met Abu Bakr', arabic)).toEqual(['Abu Bakr']);
});

it('EXTRACT-24: a name in capitals that is also a particle ends a name', () => {
  const parts: Marked = [
    ['Big Ben', 'person'],
    ['Ann Lee', 'person'],
  ];
  expect(joined('He told Big Ben Ann Lee was here', parts)).toEqual(['Big Ben', 'Ann Lee']);
});

it('EXTRACT-24: two names with nothing but particles between are one, and with other words two', () => {
  const parts: Marked = [
    ['Joost', 'person'],
    ['Meulen', 'person'],
  ];
  expect(joined('Joost van der Meulen left', parts)).toEqual(['Joost van der Meulen']);
  expect(joined('Joost and Meulen left', parts)).toEqual(['Joost', 'Meulen']);
  expect(joined('Joost Meulen left', parts)).toEqual(['Joost', 'Meulen']);
});
