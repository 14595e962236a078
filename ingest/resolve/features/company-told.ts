/** How many names stand around two things, in words: they are counted by bucket, so the number is about right. */
export function companyTold(count: number): string {
  return `About ${count === 1 ? 'one name stands' : `${count} names stand`} in articles on both`;
}
