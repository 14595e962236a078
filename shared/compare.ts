/** The order of two texts by UTF-16 code units, the same on every machine: below 0, 0 or above, as `sort` takes it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
