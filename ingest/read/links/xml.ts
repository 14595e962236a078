/** What has to be known of XML before a parser is trusted with it. */

const START = 8_192;
const BEFORE_ROOT =
  /^\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/iu;

/** Whether a document declares entities of its own: they may grow without end, or name files. */
export function hasEntities(xml: string): boolean {
  return /<!ENTITY\s/iu.test(xml);
}

/** The name of the root element in lower case, or null for what is not XML. */
export function rootOf(text: string): string | null {
  const start = text.slice(0, START);
  const before = BEFORE_ROOT.exec(start)?.[0].length ?? 0;
  return /^<([a-z][\w.:-]*)/iu.exec(start.slice(before))?.[1]?.toLowerCase() ?? null;
}
