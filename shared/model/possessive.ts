/** The possessive behind a name, whatever stands for its apostrophe. */

/** Apostrophes, marks that are typed for one, and how pages write them. */
const APOSTROPHE = "(?:['’‘‛ʼ＇´′`]|&(?:apos|rsquo|#0?39|#8217|#x27|#x2019);)";
const ENDING = new RegExp(`${APOSTROPHE}s$`, 'iu');
const WHOLE = new RegExp(`^${APOSTROPHE}s$`, 'iu');
const ALONE = new RegExp(`^${APOSTROPHE}$`, 'iu');

/** A name without the possessive at its end: "Israel" of "Israel's" and of "ISRAEL´S". */
export function withoutPossessive(text: string): string {
  return text.replace(ENDING, '');
}

/** Whether a word is nothing but the possessive of the one before it. */
export function isPossessive(word: string): boolean {
  return WHOLE.test(word);
}

/** Whether a word is nothing but an apostrophe: the possessive of a name that ends in "s". */
export function isApostrophe(word: string): boolean {
  return ALONE.test(word);
}
