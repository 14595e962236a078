/**
 * Lists of entity ids in an address: short where ids are those that the product makes (24 hexadecimal digits, written
 * as 16 letters), to the letter where they are anything else. A list is joined by `.`, so no id has one in it.
 */

const OURS = /^[0-9a-f]{24}$/;
const SHORT = /^[A-Za-z0-9_-]{16}$/;
/** Before an id that is written out. */
const AS_IT_IS = '*';

/** One id, without `.`, `+` or a space in it. */
export function encodeId(id: string): string {
  return OURS.test(id) ? toLetters(id) : AS_IT_IS + escaped(id);
}

/** The id of a text that `encodeId` made; an id of the product that is written out is taken as well. Never throws. */
export function decodeId(text: string): string {
  if (text.startsWith(AS_IT_IS)) return unescaped(text.slice(AS_IT_IS.length));
  return SHORT.test(text) ? toDigits(text) : unescaped(text);
}

/** Ids in the order given; the empty text where there is none. */
export function encodeIds(ids: readonly string[]): string {
  return ids.map(encodeId).join('.');
}

/** Ids in the order in which they stand there, each once. */
export function listedIds(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split('.').filter(Boolean).map(decodeId).filter(Boolean))];
}

/** Ids as a set. */
export function decodeIds(text: string | null): readonly string[] {
  return idSet(listedIds(text));
}

/** The canonical form of a set: sorted, each once. */
export function idSet(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort();
}

/** Any text without what separates lists and fields: `.` and what an address escapes. */
export function escaped(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replaceAll('.', '%2E').replaceAll('*', '%2A');
}

/** Reads it back; what was not escaped properly stays as it is. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Three hexadecimal digits are two letters (RFC 4648, the alphabet that is safe in addresses). */
function toLetters(digits: string): string {
  return digits.replace(/.{3}/g, (three) => {
    const value = Number.parseInt(three, 16);
    return LETTERS.charAt(value >> 6) + LETTERS.charAt(value & 63);
  });
}

function toDigits(letters: string): string {
  return letters.replace(/../g, (two) => {
    const value = LETTERS.indexOf(two.charAt(0)) * 64 + LETTERS.indexOf(two.charAt(1));
    return value.toString(16).padStart(3, '0');
  });
}
