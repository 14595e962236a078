import { describe, expect, it } from 'vitest';
import { CASING, casingOf } from '../../../../../ingest/extract/model/casing.ts';

describe('casing', () => {
  it.each([
    ['lower', 'minister'],
    ['title', 'Minister'],
    ['title', 'Élysée'],
    ['upper', 'NATO'],
    ['upper', 'U.S.'],
    ['mixed', 'McCain'],
    ['mixed', 'iPhone'],
    ['mixed', 'aB'],
    ['digits', '1,200'],
    ['sign', '—'],
    ['sign', '😀'],
    ['capital', 'A'],
    ['lower', 'a'],
  ] as const)('EXTRACT-4: the model is told that %s is how %s is written', (name, word) => {
    expect(casingOf(word)).toBe(CASING[name]);
  });
});
