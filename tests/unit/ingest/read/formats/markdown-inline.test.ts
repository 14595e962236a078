import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutInlineSigns } from '../../../../../ingest/read/formats/markdown-inline.ts';

describe('READ-5 signs within lines of Markdown', () => {
  it.each([
    ['Judge **Nora Quill** spoke', 'Judge Nora Quill spoke'],
    ['the _Courier_ of *Norland*', 'the Courier of Norland'],
    ['__Nora Quill__, [mayor](https://a.example "of Port"), left', 'Nora Quill, mayor, left'],
    ['![Nora Quill](quill.jpg) spoke', 'Nora Quill spoke'],
    ['***Nora Quill*** spoke', 'Nora Quill spoke'],
  ])('are no text: %s', (text, words) => {
    expect(withoutInlineSigns(text)).toBe(words);
  });

  it.each([
    '2 * 3 * 4',
    'snake_case_name and file_a_b',
    'a footnote* and another*',
    '* one\n* two',
    'see [1] and [the rest](',
    String.raw`\*Nora Quill\*`,
    '```\n**kept**\n```',
    '# A heading #',
  ])('are none of these: %s', (text) => {
    expect(withoutInlineSigns(text)).toBe(text);
  });

  it('leave no word out, whatever the text', () => {
    const words = (text: string) => text.match(/[a-z]+/gu) ?? [];
    const signs = fc.constantFrom('*', '**', '_', '__', '[', ']', '(', ')', '!', ' ', '\n', 'ana', 'ben');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const kept = words(withoutInlineSigns(text)).join('');
        // An address in brackets behind a text goes; letters that signs held apart come together.
        if (!/\]\(/u.test(text)) expect(kept).toBe(words(text).join(''));
        expect(withoutInlineSigns(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
