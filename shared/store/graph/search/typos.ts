/**
 * Words that a word may have been meant to be, or to become: edits of one letter, and two letters in the wrong order
 * (Damerau 1964, each stretch edited once), against the beginnings of sorted words. Words with a beginning in common
 * share the work, and a beginning that is too far off is passed with all that begin so.
 */

/** Typos that a word of this many letters may have: a short one would be taken for anything. */
export function mostTypos(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

export interface Misspelt {
  /** Index among the words. */
  readonly at: number;
  readonly typos: number;
}

/**
 * @param words sorted by code unit
 * @param after the index of the first word that does not begin with a text
 */
export function misspelt(
  words: readonly string[],
  word: string,
  after: (beginning: string) => number,
): Misspelt[] {
  const most = mostTypos(word.length);
  if (most === 0) return [];
  const found: Misspelt[] = [];
  const rows: Uint8Array[] = [firstRow(word.length)];
  let last = '';
  for (let at = 0; at < words.length; ) {
    const tried = words[at] ?? '';
    const shared = sharedLength(last, tried);
    last = tried;
    let best = bestWithin(rows, shared, word.length);
    let depth = shared;
    let far = false;
    for (; depth < tried.length && depth < word.length + most && !far; depth += 1) {
      const row = nextRow(rows, depth, tried, word);
      best = Math.min(best, row[word.length] ?? most + 1);
      far = Math.min(...row) > most;
    }
    // What lies deeper was not worked out, so that the next word shares no more than this.
    last = tried.slice(0, depth);
    if (best <= most) found.push({ at, typos: best });
    at = far && best > most ? after(last) : at + 1;
  }
  return found;
}

function firstRow(length: number): Uint8Array {
  return Uint8Array.from({ length: length + 1 }, (_, n) => n);
}

/** The smallest distance to a beginning of what is shared with the word before. */
function bestWithin(rows: readonly Uint8Array[], shared: number, length: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let depth = 0; depth <= shared; depth += 1) best = Math.min(best, rows[depth]?.[length] ?? best);
  return best;
}

/** Works out the row of one more letter of `tried`. */
function nextRow(rows: Uint8Array[], depth: number, tried: string, word: string): Uint8Array {
  const above = rows[depth] ?? firstRow(word.length);
  const twoAbove = rows[depth - 1];
  const row = rows[depth + 1] ?? new Uint8Array(word.length + 1);
  row[0] = depth + 1;
  for (let n = 1; n <= word.length; n += 1) {
    const same = word[n - 1] === tried[depth] ? 0 : 1;
    let distance = Math.min((above[n] ?? 0) + 1, (row[n - 1] ?? 0) + 1, (above[n - 1] ?? 0) + same);
    const swapped = n > 1 && word[n - 1] === tried[depth - 1] && word[n - 2] === tried[depth];
    if (swapped && twoAbove) distance = Math.min(distance, (twoAbove[n - 2] ?? 0) + 1);
    row[n] = distance;
  }
  rows[depth + 1] = row;
  return row;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n += 1;
  return n;
}
