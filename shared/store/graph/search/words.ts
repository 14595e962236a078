/** Words as they are searched: runs of letters and digits, folded. */
import { matchesOf } from '../../../matches.ts';
import { fold } from '../../../model/names.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Most of these texts is plain, and folding all of it would take longer than everything else. */
const PLAIN = /^[\w]*$/;

export interface Token {
  readonly word: string;
  /** Where it stands, in UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text in its order; one that folds to nothing is none. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(folded).filter(Boolean);
}

export function* tokensOf(text: string): Generator<Token> {
  for (const { index, 0: token } of matchesOf(WORD, text)) {
    const word = folded(token);
    if (word !== '') yield { word, start: index, end: index + token.length };
  }
}

function folded(token: string): string {
  return PLAIN.test(token) ? token.toLowerCase() : fold(token);
}
