import { expect, it } from 'vitest';
import { relativeOf } from '../../../../../../../ingest/extract/links/relations/beside/kin.ts';
import { mentionsIn, readingOf } from '../../../../../../support/mentions.ts';

function kin(text: string, ...names: string[]): string | null {
  const mentions = mentionsIn(
    text,
    names.map((name) => [name, 'person'] as const),
  );
  return relativeOf(readingOf(text, mentions), mentions[0]!, mentions[1])?.kin ?? null;
}

it('EXTRACT-93: an age may stand between two of one family', () => {
  expect(kin('Tan, 41, and his sister, Hui, 38', 'Tan', 'Hui')).toBe('sibling');
  expect(kin('Aoife (18) and her brother Cian', 'Aoife', 'Cian')).toBe('sibling');
  expect(kin('Tan, 41, and Hui, 38', 'Tan', 'Hui')).toBeNull();
});

it("EXTRACT-93: a sister of somebody's wife is not theirs", () => {
  expect(kin("Ann, sister of Ben's wife Eve", 'Ann', 'Ben')).toBeNull();
  expect(kin('Ann, sister of Ben', 'Ann', 'Ben')).toBe('sibling');
});
