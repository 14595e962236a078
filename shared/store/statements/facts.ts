/** Statements that count what a graph is made of. Labels, types and properties are those of the schema. */
import type { PropertyDescription } from '../../query/schema.ts';
import { type Params, type Row, type Statement, statement, type Value } from '../engine.ts';

/** Signs of a text that are shown of it. */
const SHOWN = 60;

/** `n`, and for the property at each place `cN`, how many have it, and `eN`, the least of its values. */
export type FactsRow = Row & { readonly n: number; readonly [name: string]: Value };

export function labelFacts(
  label: string,
  properties: readonly PropertyDescription[],
): Statement<Params, FactsRow> {
  return statement(`facts of ${label}`, `MATCH (n:${label}) RETURN ${countsOf(properties)} LIMIT 1`);
}

export function relationFacts(
  type: string,
  properties: readonly PropertyDescription[],
): Statement<Params, FactsRow> {
  return statement(`facts of ${type}`, `MATCH ()-[n:${type}]->() RETURN ${countsOf(properties)} LIMIT 1`);
}

function countsOf(properties: readonly PropertyDescription[]): string {
  const counts = properties.map(({ name, type }, at) => {
    const value = `n.\`${name}\``;
    return `count(${value}) AS c${at}, min(${shown(value, type)}) AS e${at}`;
  });
  return ['count(n) AS n', ...counts].join(', ');
}

function shown(value: string, type: PropertyDescription['type']): string {
  if (type === 'texts' || type === 'numbers') return `${value}[0]`;
  return type === 'number' ? value : `substring(${value}, 0, ${SHOWN})`;
}

/** How often the graph changed. */
export const changesSoFar = statement<Params, { changes: number | null }>(
  'changesSoFar',
  `MATCH (m:Meta {id: 'dramatis'}) RETURN m.changes AS changes LIMIT 1`,
);
