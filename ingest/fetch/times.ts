/** How long to wait before the next try. */

/** A pause in milliseconds that doubles with each try, of which half is left to chance: many do not come back at once. */
export function backOff(tries: number, first: number, most: number, random: () => number): number {
  const full = Math.min(most, first * 2 ** Math.max(0, tries - 1));
  return Math.round(full / 2 + (random() * full) / 2);
}

/** Milliseconds that the header `retry-after` asks for, given in seconds or as a date. Source: RFC 9110, 10.2.3. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1_000;
  const time = /[a-z]/iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
