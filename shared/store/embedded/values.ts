/** What the engine returns, as values of the port. */
import type { Row, Value } from '../engine.ts';

type Entry = { [name: string]: unknown };

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isNode = (value: Entry) => Array.isArray(value._labels) && '_id' in value;
const isRelationship = (value: Entry) => typeof value._type === 'string' && '_source' in value;

/** A path is what has one node more than edges, and nothing else. */
function isPath(value: Entry): value is { nodes: unknown[]; edges: unknown[] } {
  const { nodes, edges, ...rest } = value;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(rest).length > 0) return false;
  return nodes.length === edges.length + 1 && isEntry(nodes[0]) && isNode(nodes[0]);
}

function entries(value: Entry): { [name: string]: Value } {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toValue(item)]));
}

function fromEntry(value: Entry): Value {
  if (isPath(value)) {
    const { nodes, edges } = value;
    const steps = nodes.flatMap((node, index) => [node, ...edges.slice(index, index + 1)]);
    return { _path: steps.map(toValue) };
  }
  if (isRelationship(value)) {
    const { _id, _source, _target, _type, ...properties } = value;
    return {
      _id: String(_id),
      _type: String(_type),
      _from: String(_source),
      _to: String(_target),
      ...entries(properties),
    };
  }
  if (isNode(value)) return { ...entries(value), _id: String(value._id) };
  return entries(value);
}

/**
 * One value: nodes are `{_id, _labels, …}`, relationships `{_id, _type, _from, _to, …}`, paths
 * `{_path: [node, relationship, node, …]}`, times ISO text, integers past 2^53 text; what is no number is null.
 */
export function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array || value instanceof Float32Array) return [...value];
  if (Array.isArray(value)) return value.map(toValue);
  return isEntry(value) ? fromEntry(value) : String(value);
}

/** One row. */
export function toRow(row: { [column: string]: unknown }): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toValue(value)]));
}
