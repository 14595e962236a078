/** Values of a result: which are nodes, relationships and paths, and what a column holds. */
import type { ColumnType } from '../contract/query.ts';

export type JsonMap = { readonly [name: string]: unknown };
export type NodeValue = JsonMap & { readonly _id: unknown; readonly _labels: readonly unknown[] };
export type RelationshipValue = JsonMap & {
  readonly _id: unknown;
  readonly _type: string;
  readonly _from: unknown;
  readonly _to: unknown;
};
export type PathValue = JsonMap & { readonly _path: readonly unknown[] };

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNode(value: unknown): value is NodeValue {
  return isMap(value) && '_id' in value && Array.isArray(value._labels);
}

export function isRelationship(value: unknown): value is RelationshipValue {
  return (
    isMap(value) && typeof value._type === 'string' && '_id' in value && '_from' in value && '_to' in value
  );
}

export function isPath(value: unknown): value is PathValue {
  return isMap(value) && Array.isArray(value._path);
}

/** What one value is. */
export function typeOf(value: unknown): ColumnType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (isNode(value)) return 'node';
  if (isRelationship(value)) return 'relationship';
  if (isPath(value)) return 'path';
  if (typeof value === 'number' || typeof value === 'boolean')
    return typeof value === 'number' ? 'number' : 'boolean';
  return typeof value === 'string' ? 'text' : 'map';
}

/** What each column holds, in their order. */
export function typesOf(columns: readonly string[], rows: readonly JsonMap[]): readonly ColumnType[] {
  return rows.reduce(typesWith(columns), typesOfNone(columns));
}

/** What columns hold before there is a row. */
export function typesOfNone(columns: readonly string[]): readonly ColumnType[] {
  return columns.map(() => 'null');
}

/** What columns hold with one more row, of what they held before: rows that come one by one need not be kept for it. */
export function typesWith(columns: readonly string[]) {
  return (before: readonly ColumnType[], row: JsonMap): readonly ColumnType[] =>
    before.map((type, index) => typeOfBoth(type, typeOf(row[columns[index] ?? ''])));
}

function typeOfBoth(before: ColumnType, next: ColumnType): ColumnType {
  if (before === next || next === 'null') return before;
  return before === 'null' ? next : 'mixed';
}
