/** Tables of words and phrases, read from rows "kept: other, other". */

/** What is kept, by each of the other forms. */
export function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .split('\n')
      .filter(Boolean)
      .flatMap((row) => {
        const [kept = '', others = ''] = row.split(': ');
        return others.split(', ').map((other) => [other, kept] as const);
      }),
  );
}

/** The words with every phrase of a table replaced, the longest first, from left to right. */
export function replaced(words: readonly string[], phrases: ReadonlyMap<string, string>): string[] {
  const out: string[] = [];
  let at = 0;
  while (at < words.length) {
    const count = longestAt(words, at, phrases);
    const kept = count > 0 ? phrases.get(words.slice(at, at + count).join(' ')) : undefined;
    out.push(...(kept ? kept.split(' ') : [words[at] ?? '']));
    at += Math.max(count, 1);
  }
  return out;
}

const LONGEST = 5;

function longestAt(words: readonly string[], at: number, phrases: ReadonlyMap<string, string>): number {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    if (phrases.has(words.slice(at, at + count).join(' '))) return count;
  }
  return 0;
}
