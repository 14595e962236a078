/** Parameters of a query as they stand in an address and on a command line: `name=value`. */

const PREFIX = 'param.';

/** What to do where a query names a parameter of which nothing was given. */
export const GIVE_PARAMETERS =
  'Give each $name of the query a value: --param name=VALUE on the command line, param.name=VALUE in an address.';

/** A value as JSON where it is JSON, else as the text that it is. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The text that is read as this value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' && readValue(value) === value ? value : (JSON.stringify(value) ?? 'null');
}

/** Parameters of an address: those that begin with `param.`; the last one counts of several of one name. */
export function paramsOf(query: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const pairs = Object.entries(query).filter(([name]) => name.startsWith(PREFIX) && name !== PREFIX);
  return Object.fromEntries(
    pairs.map(([name, given]) => {
      const text: unknown = Array.isArray(given) ? given.at(-1) : given;
      return [name.slice(PREFIX.length), typeof text === 'string' ? readValue(text) : text];
    }),
  );
}

/** The address of a result, without the host: `/api/query.csv?cypher=…&param.name=…`. */
export function addressOf(
  format: string,
  cypher: string,
  params: Readonly<Record<string, unknown>> = {},
  limit?: number,
): string {
  const search = new URLSearchParams({ cypher });
  for (const [name, value] of Object.entries(params)) search.append(`${PREFIX}${name}`, textOf(value));
  if (limit !== undefined) search.append('limit', String(limit));
  return `/api/query.${format}?${search}`;
}
