/** What one revision of a text changed, paragraph by paragraph. */

export interface RevisionLine {
  readonly text: string;
  readonly was: 'same' | 'removed' | 'added';
}

/** Paragraphs beyond this many are compared only at the beginning and the end of the text. */
const MOST = 400;

/** The lines of both texts in order; what both have stands once. By longest common subsequence. */
export function revisionLines(before: string, after: string): RevisionLine[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail += 1;
  const same = (text: string): RevisionLine => ({ text, was: 'same' });
  return [
    ...old.slice(0, head).map(same),
    ...between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

function between(old: readonly string[], fresh: readonly string[]): RevisionLine[] {
  const removed = old.map((text): RevisionLine => ({ text, was: 'removed' }));
  const added = fresh.map((text): RevisionLine => ({ text, was: 'added' }));
  if (old.length > MOST || fresh.length > MOST) return [...removed, ...added];
  const longest = commonLengths(old, fresh);
  const lines: RevisionLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    const text = old[i] ?? '';
    if (text === fresh[j]) {
      lines.push({ text, was: 'same' });
      i += 1;
      j += 1;
    } else if ((longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0)) lines.push(...removed.slice(i, ++i));
    else lines.push(...added.slice(j, ++j));
  }
  return [...lines, ...removed.slice(i), ...added.slice(j)];
}

/** For every pair of places the length of what is common from there on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      row[j] = old[i] === fresh[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}
