/**
 * Word pieces of BERT, uncased: lower case, accents off, signs apart, then the longest known piece first
 * (Devlin et al. 2019; the vocabulary is that of the published model).
 */

/** Pieces of one word that the model sees; the rest of a longer one is dropped. */
const MAX_PIECES = 8;
/** Parts longer than this are unknown, as in BERT. */
const MAX_LETTERS = 100;
const REMEMBERED = 20_000;

const SPECIAL = ['[CLS]', '[SEP]', '[UNK]'] as const;

export class WordPieces {
  readonly cls: number;
  readonly sep: number;
  readonly #unknown: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #longest: number;
  readonly #known = new Map<string, readonly number[]>();

  /** @param vocabulary one piece a line; its line is its id */
  constructor(vocabulary: string) {
    const pieces = vocabulary.replace(/\n$/u, '').split('\n');
    this.#ids = new Map(pieces.map((piece, id) => [piece, id]));
    this.#longest = pieces.reduce((longest, piece) => Math.max(longest, piece.length), 0);
    const [cls, sep, unknown] = SPECIAL.map((piece) => this.#ids.get(piece));
    if (cls === undefined || sep === undefined || unknown === undefined) {
      throw new RangeError(`the vocabulary lacks one of ${SPECIAL.join(', ')}`);
    }
    this.cls = cls;
    this.sep = sep;
    this.#unknown = unknown;
  }

  /** Ids of a word's pieces: one to eight. */
  idsOf(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const ids = partsOf(word).flatMap((part) => this.#piecesOf(part));
    const kept = ids.length > 0 ? ids.slice(0, MAX_PIECES) : [this.#unknown];
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(word, kept);
    return kept;
  }

  #piecesOf(part: string): readonly number[] {
    const letters = [...part];
    if (letters.length > MAX_LETTERS) return [this.#unknown];
    const ids: number[] = [];
    let from = 0;
    while (from < letters.length) {
      const piece = this.#longestFrom(letters, from);
      if (!piece) return [this.#unknown];
      ids.push(piece.id);
      from = piece.end;
    }
    return ids;
  }

  #longestFrom(letters: readonly string[], from: number): { id: number; end: number } | null {
    for (let end = Math.min(letters.length, from + this.#longest); end > from; end -= 1) {
      const id = this.#ids.get((from > 0 ? '##' : '') + letters.slice(from, end).join(''));
      if (id !== undefined) return { id, end };
    }
    return null;
  }
}

const STANDS_ALONE = /[\p{P}$+<=>^`|~\u4e00-\u9fff]/u;
const SEPARATES = /[\s\p{Cc}]/u;

/** A word without accents, cut before and after signs. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  let current = '';
  const close = () => {
    if (current) parts.push(current);
    current = '';
  };
  for (const letter of word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')) {
    if (STANDS_ALONE.test(letter)) {
      close();
      parts.push(letter);
    } else if (SEPARATES.test(letter)) {
      close();
    } else {
      current += letter;
    }
  }
  close();
  return parts;
}
