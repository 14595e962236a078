import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../../../../ingest/extract/qualifiers/kin/kin.ts';
import { mentionsIn } from '../../../../../support/mentions.ts';

/** What the first of two is to the second. */
function kin(text: string, first: string, second: string) {
  const [one, other] = mentionsIn(text, [
    [first, 'person'],
    [second, 'person'],
  ]);
  return kinOf({ text }, one!, other!);
}

describe('EXTRACT-93: words for kin that are said of others than two names', () => {
  it.each([
    ['Faith, coached by her husband Sang, had lost to Haile', 'Sang', 'Haile'],
    ['It rained. Faith, coached by her husband Sang, had lost to Haile', 'Sang', 'Haile'],
    ['The son of Idris, a clerk, and Olwen, he studied under David', 'Idris', 'David'],
    ['The son of Idris and his wife Olwen, a nurse, he studied under David', 'Olwen', 'David'],
    ['The son of Idris and his wife Olwen, a nurse, he studied under David', 'Idris', 'David'],
  ])('EXTRACT-93: %j: %s and %s are of no family', (text, first, second) => {
    expect(kin(text, first, second)).toBeNull();
  });

  it.each([
    ['With his wife Ann, Ben left', 'Ann', 'Ben', 'spouse'],
    ['Gwilym, the younger son of Idris', 'Gwilym', 'Idris', 'child'],
    ['Idris and his wife Olwen', 'Idris', 'Olwen', 'spouse'],
  ])('EXTRACT-93: %j: %s and %s are', (text, first, second, expected) => {
    expect(kin(text, first, second)).toBe(expected);
  });
});
