/** A share of a width, as drawings take it. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
