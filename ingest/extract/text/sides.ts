/** Which side of what they enclose quotation marks and brackets stand on. */
import { CLOSING, OPENING, STRAIGHT } from './signs.ts';
import type { Word } from './words.ts';

export type Side = 'open' | 'close' | null;

/**
 * The side of each word: marks of one language open what those of another close, so what they touch counts first;
 * straight marks that touch nothing, as in tokenised text, are paired within a line.
 */
export function sidesOf(words: readonly Word[], startsLine: readonly boolean[]): Side[] {
  const open = new Set<string>();
  return words.map(({ text }, i) => {
    if (startsLine[i]) open.clear();
    const side = sideOf(words, i, open);
    if (side === 'open') open.add(text);
    else if (side === 'close') open.delete(text);
    return side;
  });
}

function sideOf(words: readonly Word[], i: number, open: ReadonlySet<string>): Side {
  const text = words[i]?.text ?? '';
  const usual = OPENING.has(text) ? 'open' : CLOSING.has(text) ? 'close' : null;
  if (usual === null && !STRAIGHT.has(text)) return null;
  const [before, after] = [touches(words, i - 1), touches(words, i)];
  if (before !== after) return after ? 'open' : 'close';
  return usual ?? (open.has(text) ? 'close' : 'open');
}

/** Whether nothing stands between word `i` and the next one. */
export function touches(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return word !== undefined && next !== undefined && word.end === next.start;
}
