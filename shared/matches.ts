/** All matches of a pattern in a text. */

/**
 * What `matchAll` gives, without the copy of the pattern that it makes on every call: an engine that collected what it compiled for
 * one compiles the next anew, and patterns of Unicode classes take milliseconds.
 * @param pattern with the flags `g` and `u`; it stands at its beginning between two matches, so that it may be used elsewhere
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let at = 0; at <= text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    pattern.lastIndex = 0;
    if (!match) return;
    yield match;
    const end = match.index + match[0].length;
    at = end > match.index ? end : nextCharacter(text, end);
  }
}

/** Past a surrogate pair as a whole: within one a Unicode pattern would find what stands before it again. */
function nextCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
