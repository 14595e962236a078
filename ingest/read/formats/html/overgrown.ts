/** Whether markup is more than a parser of trees can be trusted with. */

/** The time that the parser takes grows with the square of the depth; its memory is about 1 KB an element. */
const DEEPEST = 20_000;
const MOST_TAGS = 125_000;
/** Elements that end by themselves. */
const TAG =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)\b)[a-z]/giu;

export interface Bounds {
  /** Elements within each other. */
  readonly deepest: number;
  readonly mostTags: number;
}

/** Whether markup has too many elements, or nests them too deeply; without bounds, for a page. */
export function isOvergrown(
  input: string,
  { deepest, mostTags }: Bounds = { deepest: DEEPEST, mostTags: MOST_TAGS },
): boolean {
  let tags = 0;
  for (let at = input.indexOf('<'); at >= 0; at = input.indexOf('<', at + 1)) tags += 1;
  if (tags > mostTags) return true;
  let depth = 0;
  for (const [, slash] of input.matchAll(TAG)) {
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
