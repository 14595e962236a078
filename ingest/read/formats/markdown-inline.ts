/** The words of Markdown without the signs that only tell how they look: emphasis, links, pictures. */

/** Each within a line, and no longer than people write: so that a text of nothing but signs is read in linear time. */
const INLINE: readonly (readonly [signs: RegExp, words: string])[] = [
  [/!\[([^\]\n]{0,300})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/gu, '$1'],
  [/(?<!\\)\[([^\][\n]{1,300})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/gu, '$1'],
  [/(?<![\\*])\*\*\*(?![\s*])([^*\n]{1,300})(?<!\s)\*\*\*(?!\*)/gu, '$1'],
  [/(?<![\\*])\*\*(?![\s*])([^*\n]{1,300})(?<!\s)\*\*(?!\*)/gu, '$1'],
  [/(?<![\\*\p{L}\p{N}])\*(?![\s*])([^*\n]{1,300})(?<!\s)\*(?![*\p{L}\p{N}])/gu, '$1'],
  [/(?<![\\_\p{L}\p{N}])__(?![\s_])([^_\n]{1,300})(?<!\s)__(?![_\p{L}\p{N}])/gu, '$1'],
  [/(?<![\\_\p{L}\p{N}])_(?![\s_])([^_\n]{1,300})(?<!\s)_(?![_\p{L}\p{N}])/gu, '$1'],
];
const FENCE = /^(?:```|~~~)/u;

/** What stands between fences stays to the letter. @see CommonMark 0.31, sections 6.2 to 6.4 */
export function withoutInlineSigns(text: string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) isCode = !isCode;
      return isCode ? line : INLINE.reduce((rest, [signs, words]) => rest.replace(signs, words), line);
    })
    .join('\n');
}
