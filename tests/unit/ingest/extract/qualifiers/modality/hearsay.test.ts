import { describe, expect, it } from 'vitest';
import { modalityIn } from '../../../../../../ingest/extract/qualifiers/modality/hearsay.ts';

describe('hearsay', () => {
  it.each([
    ['The navy reportedly saved the crew', 'asserted', 'alleged'],
    ['Allegedly, Jane Roe bribed the mayor', 'asserted', 'alleged'],
    ['Acme is rumoured to buy Borealis', 'asserted', 'alleged'],
    ['Jane Roe was reported missing', 'asserted', 'asserted'],
    ['Jane Roe reportedly did not meet him', 'negated', 'negated'],
    ['Jane Roe will reportedly meet him', 'planned', 'planned'],
    ['Jane Roe met the mayor', 'asserted', 'asserted'],
  ] as const)('EXTRACT-14: “%s”, read as %s, is %s', (stretch, read, modality) => {
    expect(modalityIn(stretch, read)).toBe(modality);
  });
});
