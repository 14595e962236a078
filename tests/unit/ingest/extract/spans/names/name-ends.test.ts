import { expect, it } from 'vitest';
import { withWholeNames } from '../../../../../../ingest/extract/spans/names/name-ends.ts';
import { sentencesOf } from '../../../../../../ingest/extract/text/sentences.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
const whole = (text: string, marked: Marked) =>
  withWholeNames(text, sentencesOf(text), mentionsIn(text, marked)).map((m) => [m.kind, m.text]);

it('EXTRACT-24: a name begins with its initials, whatever they were taken for', () => {
  expect(whole('V.S. Naipaul wrote', [['Naipaul', 'person']])).toEqual([['person', 'V.S. Naipaul']]);
  const marked: Marked = [
    ['E.L.', 'organization'],
    ['James', 'person'],
  ];
  expect(whole('said E.L. James', marked)).toEqual([['person', 'E.L. James']]);
});

it('EXTRACT-24: places that are abbreviated are no initials', () => {
  const marked: Marked = [
    ['U.S.', 'country'],
    ['Ann Bell', 'person'],
  ];
  expect(whole('the U.S. Ann Bell knew', marked)).toEqual([
    ['country', 'U.S.'],
    ['person', 'Ann Bell'],
  ]);
});

it('EXTRACT-24: a name ends before letters of honour, and is never only these', () => {
  expect(whole('said Fiona Lang KC', [['Fiona Lang KC', 'person']])).toEqual([['person', 'Fiona Lang']]);
  expect(whole('said Ann Bell CBE QC', [['Ann Bell CBE QC', 'person']])).toEqual([['person', 'Ann Bell']]);
  expect(whole('said KC', [['KC', 'person']])).toEqual([['person', 'KC']]);
});

it('EXTRACT-24: an initial is one where its stop is a word of its own; "I" is none', () => {
  expect(whole('it went to A. Okafor', [['Okafor', 'person']])).toEqual([['person', 'A. Okafor']]);
  expect(whole('it went to R. B. Okafor', [['Okafor', 'person']])).toEqual([['person', 'R. B. Okafor']]);
  expect(whole('more than I. Okafor', [['Okafor', 'person']])).toEqual([['person', 'Okafor']]);
});

it('EXTRACT-24: a name does not end in a particle that a name follows', () => {
  expect(whole('met Ana de la Cruz', [['Ana de la', 'person']])).toEqual([['person', 'Ana de la Cruz']]);
  expect(whole('met Jan van den Berg', [['Jan van', 'person']])).toEqual([['person', 'Jan van den Berg']]);
  expect(whole('met Jan van, she said', [['Jan van', 'person']])).toEqual([['person', 'Jan van']]);
});
