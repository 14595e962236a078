import type { Asked, Example, GraphSchema, Saved } from '../../../../shared/contract/query.ts';
import { groupBy } from '../../../../shared/group.ts';
import { isMap } from '../../../../shared/query/values.ts';
import type { Params, QueryPanel } from './query-panel.ts';

/** Finding a query among examples, saved ones and those that were run. */

/** Whether every word of a search is somewhere in these texts, whatever its case. */
export function hasWords(search: string, ...texts: readonly string[]): boolean {
  const all = texts.join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export interface Theme {
  readonly theme: string;
  readonly examples: readonly Example[];
}

/** Examples that match, by theme, both in the order of the library. */
export function themesOf(examples: readonly Example[], search: string): Theme[] {
  const found = examples.filter(({ theme, title, about, cypher }) =>
    hasWords(search, theme, title, about, cypher),
  );
  return [...groupBy(found, ({ theme }) => theme)].map(([theme, of]) => ({ theme, examples: of }));
}

/** A query as it is saved: JSON text. */
export function savedValue({ cypher, params }: Pick<QueryPanel, 'cypher' | 'params'>): string {
  return JSON.stringify({ cypher, ...(params && { params }) });
}

export interface SavedQuery {
  readonly name: string;
  readonly at: string;
  readonly panel: QueryPanel;
}

/** The query of such a text; null where it is none. */
export function savedQuery({ name, value, at }: Saved): SavedQuery | null {
  try {
    const parsed: unknown = JSON.parse(value);
    if (!isMap(parsed) || typeof parsed.cypher !== 'string') return null;
    const params = isMap(parsed.params) ? parsed.params : {};
    return { name, at, panel: queryPanel(parsed.cypher, params) };
  } catch {
    return null;
  }
}

export function savedThat(saved: readonly Saved[], search: string): SavedQuery[] {
  return saved
    .flatMap((each) => savedQuery(each) ?? [])
    .filter(({ name, panel }) => hasWords(search, name, panel.cypher));
}

export function askedThat(queries: readonly Asked[], search: string): Asked[] {
  return queries.filter(({ cypher, params }) => hasWords(search, cypher, JSON.stringify(params)));
}

/** The panel of a query, with parameters only where there are some. */
export function queryPanel(cypher: string, params: Params = {}): QueryPanel {
  return { is: 'query', cypher, ...(Object.keys(params).length > 0 && { params }) };
}

/** A query on one line, for lists. */
export function oneLine(cypher: string): string {
  return cypher.replace(/\s+/g, ' ').trim();
}

/** Labels and relations whose own name, or a property of which, matches. */
export function schemaThat(schema: GraphSchema, search: string): GraphSchema {
  const matches = (each: { name: string; about: string; properties: readonly { name: string }[] }): boolean =>
    hasWords(search, each.name, each.about, ...each.properties.map(({ name }) => name));
  return { labels: schema.labels.filter(matches), relations: schema.relations.filter(matches) };
}

/** A name as Cypher takes it: in backticks where it is no plain word. */
export function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
