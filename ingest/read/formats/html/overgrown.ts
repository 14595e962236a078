/** Whether markup is more than a parser of trees can be trusted with. */

/** The time that the parser takes grows with the square of the depth; its memory is about 1 KB an element. */
const DEEPEST = 20_000;
const MOST_TAGS = 250_000;
/** Elements that end by themselves. */
const TAG =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)\b)[a-z]/giu;

/** Whether markup has too many elements, or nests them too deeply. */
export function isOvergrown(input: string): boolean {
  let tags = 0;
  for (let at = input.indexOf('<'); at >= 0; at = input.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS) return true;
  let depth = 0;
  for (const [, slash] of input.matchAll(TAG)) {
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
