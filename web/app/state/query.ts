/** A value of a result as the text of a cell: words as they are, nothing as nothing, all else as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
