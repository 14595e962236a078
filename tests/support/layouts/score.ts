/** How well a text was found: F1 of its words, each as often as it stands there (as in the evaluation of CLEANEVAL). */
export function wordF1(found: string, expected: string): number {
  const [a, b] = [counted(found), counted(expected)];
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  const [precision, recall] = [common / total(a), common / total(b)];
  return common === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
