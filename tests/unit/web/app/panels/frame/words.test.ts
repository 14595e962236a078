import { isValidElement, toChildArray } from 'preact';
import { describe, expect, it } from 'vitest';
import { Words } from '../../../../../../web/app/panels/frame/Words.tsx';

/** What is shown, with what is set as code in brackets. */
function shown(text: string): string {
  return toChildArray(Words({ text }).props.children)
    .map((part) => (isValidElement(part) ? `[${toChildArray(part.props.children).join('')}]` : String(part)))
    .join('');
}

describe('APP-334: what is to be typed stands in messages as code', () => {
  it.each([
    ['Start it with `dramatis start`, or wait.', 'Start it with [dramatis start], or wait.'],
    ['`a` or `b`', '[a] or [b]'],
    ['No code at all, not even "this".', 'No code at all, not even "this".'],
    ['<b>`<i>`</b>', '<b>[<i>]</b>'],
  ])('%s', (text, reads) => {
    expect(shown(text)).toBe(reads);
  });
});
