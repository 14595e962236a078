/** Dates as a reader writes them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date at the precision that it has: `2024`, `March 2024`, `24 March 2024`. Anything else stays as it is. */
export function dateText(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso);
  if (!match) return iso;
  const [, year = '', month, day] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return month ? iso : year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
