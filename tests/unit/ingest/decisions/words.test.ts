import { describe, expect, it } from 'vitest';
import { decisionIn } from '../../../../ingest/decisions/record.ts';
import type { Decision, Verb } from '../../../../shared/model/decision.ts';
import { inWords } from '../../../../shared/model/decision-words.ts';

const anchor = (quote: string, kind: 'Person' | 'Organization' = 'Person') => ({ article: 'a', kind, quote });
const [ADA, BEN, FUND] = [anchor('Ada'), anchor('Ben'), anchor('Fund', 'Organization')];
const decision = (verb: Verb): Decision => ({
  ...verb,
  id: 'd',
  author: 'Eve',
  at: '2024-05-06T07:00:00.000Z',
  note: null,
});

const SENTENCES: [Verb, string][] = [
  [{ verb: 'merge', a: [ADA, BEN], b: [BEN] }, '"Ada" and "Ben" are one'],
  [{ verb: 'apart', a: [ADA], b: [BEN] }, '"Ada" and "Ben" are two'],
  [{ verb: 'split', of: ADA }, '"Ada" in a is another'],
  [{ verb: 'rename', of: [ADA], name: 'Eda' }, '"Ada" is called "Eda"'],
  [{ verb: 'kind', of: [ADA], kind: 'Organization' }, '"Ada" is an organization'],
  [{ verb: 'kind', of: [FUND], kind: 'Person' }, '"Fund" is a person'],
  [{ verb: 'reject-entity', of: [ADA] }, '"Ada" is nobody and nothing'],
  [
    { verb: 'reject-claim', claim: { article: 'a', type: 'MEMBER_OF', from: ADA, to: FUND } },
    'Not in a: "Ada" – member of – "Fund"',
  ],
  [
    { verb: 'add-claim', type: 'OWNS', from: [ADA], to: [FUND], modality: 'asserted', qualifiers: {} },
    '"Ada" – owns – "Fund"',
  ],
  [
    {
      verb: 'add-claim',
      type: 'FAMILY_OF',
      from: [ADA],
      to: [BEN],
      modality: 'alleged',
      qualifiers: { kin: 'sibling' },
    },
    '"Ada" – family of – "Ben" (alleged, kin sibling)',
  ],
  [
    { verb: 'pin', of: [FUND], property: 'organizationKind', value: 'ngo' },
    'organizationKind of "Fund" is "ngo"',
  ],
];

describe('DECIDE-24: a decision in words', () => {
  it.each(SENTENCES)('%j', (verb, sentence) => {
    expect(inWords(decision(verb))).toBe(sentence);
  });
});

describe('DECIDE-12: a decision as a record', () => {
  it.each(SENTENCES.map(([verb]) => verb))('%j comes back as it went', (verb) => {
    const one = decision(verb);
    expect(decisionIn({ record: 'decision', ...JSON.parse(JSON.stringify(one)) })).toEqual(one);
  });

  it.each([
    [{}],
    [{ ...decision({ verb: 'split', of: ADA }), verb: 'explode' }],
    [{ ...decision({ verb: 'split', of: ADA }), of: { ...ADA, kind: 'Robot' } }],
    [{ ...decision({ verb: 'split', of: ADA }), at: 'yesterday' }],
    [{ ...decision({ verb: 'split', of: ADA }), id: '' }],
    [decision({ verb: 'merge', a: [], b: [BEN] })],
  ])('%j is none', (record) => {
    expect(decisionIn(record)).toBeNull();
  });
});
