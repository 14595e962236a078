/** Names in a query that nothing in the graph has: a query with such a name is no error, and finds nothing. */

/** What there is in a graph, by name. */
export interface KnownNames {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

export interface UnknownName {
  readonly what: 'label' | 'relationship type' | 'property';
  readonly name: string;
  /** A name of the same sort that is nearly the same; null where there is none. */
  readonly meant: string | null;
}

/** Strings, comments and names in backticks: what stands in them is not looked at. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;
const LABELS = /\(\s*\w*\s*:\s*(?<names>[\w\s|&!:]+)/gu;
const TYPES = /\[\s*\w*\s*:\s*(?<names>[\w\s|&!:]+)/gu;
/** `p.name`, but neither a function of a namespace nor a number. */
const READ = /\b[A-Za-z_]\w*\.(?<names>[A-Za-z_]\w*)(?![\w.]|\s*\()/gu;
/** `(p:Person {name: …})`, but no map that a function is given. */
const PATTERN_MAP = /(?<!\w)[([]\s*\w*\s*(?::[\w\s|&!:*.]+)?\{(?<map>[^{}]*)\}/gu;
const MAP_KEY = /(?<names>[A-Za-z_]\w*)\s*:/gu;

/** Each once, in order of sort and name. */
export function unknownNames(cypher: string, known: KnownNames): UnknownName[] {
  const text = cypher.replace(QUOTED, ' ');
  const maps = [...text.matchAll(PATTERN_MAP)].map(({ groups }) => groups?.map ?? '').join(' ');
  const found = (pattern: RegExp, within = text) =>
    [...within.matchAll(pattern)].flatMap(({ groups }) => groups?.names?.match(/\w+/gu) ?? []);
  return [
    ...missing('label', found(LABELS), known.labels),
    ...missing('relationship type', found(TYPES), known.types),
    ...missing('property', [...found(READ), ...found(MAP_KEY, maps)], known.properties),
  ];
}

function missing(
  what: UnknownName['what'],
  names: readonly string[],
  known: readonly string[],
): UnknownName[] {
  const unknown = [...new Set(names)].filter((name) => !known.includes(name)).sort();
  return unknown.map((name) => ({ what, name, meant: nearest(name, known) }));
}

/** As many letters may differ as a typing error changes. */
const MOST_DIFFERENT = 2;

function nearest(name: string, known: readonly string[]): string | null {
  const near = known
    .map((each) => ({ each, differs: differing(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, differs }) => differs <= Math.min(MOST_DIFFERENT, Math.floor(each.length / 3)))
    .sort((a, b) => a.differs - b.differs || (a.each < b.each ? -1 : 1));
  return near[0]?.each ?? null;
}

/** Letters to put in, take out or replace (Levenshtein). */
function differing(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
