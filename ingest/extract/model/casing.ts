/** How a word is written. The vocabulary is uncased, so the model is told beside it. */
export const CASING = {
  lower: 0,
  title: 1,
  upper: 2,
  mixed: 3,
  digits: 4,
  sign: 5,
  capital: 6,
  none: 7,
} as const;

/** The casing of a word as the model's code. */
export function casingOf(word: string): number {
  const letters = word.match(/\p{L}/gu) ?? [];
  const first = letters[0];
  if (first === undefined) return /\p{Nd}/u.test(word) ? CASING.digits : CASING.sign;
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  if (capitals === 0) return CASING.lower;
  if (letters.length === 1) return CASING.capital;
  if (capitals === letters.length) return CASING.upper;
  return capitals === 1 && word.startsWith(first) && /\p{Lu}/u.test(first) ? CASING.title : CASING.mixed;
}
