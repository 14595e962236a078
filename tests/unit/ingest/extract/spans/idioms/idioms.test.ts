import { describe, expect, it } from 'vitest';
import { isIdiom } from '../../../../../../ingest/extract/spans/idioms/idioms.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

describe('triggers that tell of no event', () => {
  it.each([
    ['Shares closed up 6 per cent', 'closed', true],
    ['The index closed down 0.3%', 'closed', true],
    ['Acme closed 4 percent lower', 'closed', true],
    ['Acme closed higher', 'closed', true],
    ['Acme closed at $12', 'closed', true],
    ['Acme closed at a record', 'closed', true],
    ['Police are closing in on him', 'closing', true],
    ['Acme closed its plant', 'closed', false],
    ['Acme closed down 300 branches', 'closed', false],
    ['Acme closed 2 centres', 'closed', false],
    ['Acme closed at the end of May', 'closed', false],
  ])('EXTRACT-71: %j', (text, verb, expected) => {
    expect(isIdiom(text, mentionsIn(text, [[verb, 'layoff']])[0]!)).toBe(expected);
  });

  it.each([
    ['Police appealed for witnesses', 'appealed', true],
    ['She appealed to residents for help', 'appealed', true],
    ['He is appealing for more information', 'appealing', true],
    ['She appealed for leave to contest it', 'appealed', false],
    ['She appealed to the court for a retrial', 'appealed', false],
    ['She appealed against the verdict', 'appealed', false],
    ['It was an appeal for the second time', 'appeal', false],
    ['He retired hurt on 34', 'retired', true],
    ['He retired with a knee injury', 'retired', true],
    ['He retired with a back injury in May 2019', 'retired', false],
    ['He retired with a pension', 'retired', false],
    ['the closing of a $20 million Series C round', 'closing', true],
    ['the closing of the deal', 'closing', true],
    ['the closing of the plant after the sale', 'closing', false],
    ['the closing of its plant', 'closing', false],
    ['She walked out of the marriage', 'walked out', true],
    ['She walked out of the cabinet', 'walked out', false],
    ['police baton-charged a rally', 'charged', true],
    ['police charged a man', 'charged', false],
  ])('EXTRACT-81: %j', (text, verb, expected) => {
    expect(isIdiom(text, mentionsIn(text, [[verb, 'trial']])[0]!)).toBe(expected);
  });

  it.each([
    ['He fired his Taser at her', 'fired', 'resignation', true],
    ['Police fired tear gas', 'fired', 'resignation', true],
    ['Troops fired on the crowd', 'fired', 'resignation', true],
    ['He fired his gun', 'fired', 'resignation', true],
    ['He fired his coach', 'fired', 'resignation', false],
    ['He was fired on Monday', 'fired', 'resignation', false],
    ['He was fired on the eve of the match', 'fired', 'resignation', false],
    ['She fired the head of the army', 'fired', 'resignation', false],
    ['Rebels fired rockets', 'fired', 'attack', false],
    ['They laid down their lives', 'laid', 'layoff', true],
    ['The rebels laid down their arms', 'laid down', 'layoff', true],
    ['She laid a wreath', 'laid', 'layoff', true],
    ['Acme laid off 300 people', 'laid off', 'layoff', false],
    ['He underwent another operation', 'operation', 'war', true],
    ['The army began an operation', 'operation', 'war', false],
    ['They toppled the elected president', 'elected', 'election', true],
    ['The democratically elected government fell', 'elected', 'election', true],
    ['Parliament elected president Ann Lee', 'elected', 'election', false],
    ['She was elected president', 'elected', 'election', false],
  ] as const)('EXTRACT-100: %j', (text, verb, type, expected) => {
    expect(isIdiom(text, mentionsIn(text, [[verb, type]])[0]!)).toBe(expected);
  });

  it('EXTRACT-71: names are none', () => {
    expect(isIdiom('Closed at $12', mentionsIn('Closed at $12', [['Closed', 'organization']])[0]!)).toBe(
      false,
    );
  });
});

describe('EXTRACT-94: words of an event that tell of another thing', () => {
  it.each([
    ['The quarterback was sacked five times', 'sacked', 'resignation', true],
    ['He was dismissed for a duck', 'dismissed', 'resignation', true],
    ['He was dismissed for 42', 'dismissed', 'resignation', true],
    ['He was sacked twice', 'sacked', 'resignation', true],
    ['He was dismissed for misconduct', 'dismissed', 'resignation', false],
    ['He was suspended and dismissed for 2 years of lies', 'dismissed', 'resignation', false],
    ['The coach was sacked after five defeats', 'sacked', 'resignation', false],
    ['It had terminated its agreement to sell', 'terminated', 'layoff', true],
    ['It cancelled a long-awaited supply contract', 'cancelled', 'layoff', true],
    ['It had terminated 300 workers', 'terminated', 'layoff', false],
    ['It ended the deal', 'ended', 'agreement', false],
    ['the collapse of the deal', 'collapse', 'bankruptcy', true],
    ['the collapse of the bank', 'collapse', 'bankruptcy', false],
    ['who had run Atac since 2018', 'run', 'election', true],
    ['who has run the library', 'run', 'election', true],
    ['who ran for mayor', 'ran', 'election', false],
    ['who ran against Ben', 'ran', 'election', false],
    ['who ran Tuesday', 'ran', 'election', false],
    ['Ana talks to Dan Moss about her new book', 'talks', 'negotiation', true],
    ['talks to end the war', 'talks', 'negotiation', false],
    ['They named him as a suspect', 'named', 'appointment', true],
    ['They named Ana Ruiz as one of the victims', 'named', 'appointment', true],
    ['They named Ana Ruiz as chief', 'named', 'appointment', false],
    ['the retirement age of 70', 'retirement', 'resignation', true],
    ['the retirement of Ana', 'retirement', 'resignation', false],
    ['She walked out of an interview', 'walked out', 'resignation', true],
    ['She walked out of a press conference', 'walked out', 'resignation', true],
  ] as const)('EXTRACT-94: %j: %j as %s', (text, verb, type, expected) => {
    expect(isIdiom(text, mentionsIn(text, [[verb, type]])[0]!)).toBe(expected);
  });
});
