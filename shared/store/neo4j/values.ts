/** Values of the port as the driver sends them, and what it returns as values of the port. */
import neo4j, {
  type Integer,
  type Record as Neo4jRecord,
  type Node,
  type Path,
  type Relationship,
} from 'neo4j-driver';
import type { Params, Row, Value } from '../engine.ts';

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** A parameter: whole numbers are integers there, as they are in the embedded engine. */
function toParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  return isList(value) ? value.map(toParameter) : toParameters(value);
}

/** All parameters of a statement. */
export function toParameters(params: Params): { [name: string]: unknown } {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toParameter(value)]));
}

function fromInteger(value: Integer): Value {
  return value.inSafeRange() ? value.toNumber() : value.toString();
}

function entries(value: object): { [name: string]: Value } {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toValue(item)]));
}

function fromNode(node: Node): Value {
  return { ...entries(node.properties), _id: node.elementId, _labels: [...node.labels] };
}

function fromRelationship(relationship: Relationship): Value {
  const { elementId, type, startNodeElementId, endNodeElementId, properties } = relationship;
  return {
    ...entries(properties),
    _id: elementId,
    _type: type,
    _from: startNodeElementId,
    _to: endNodeElementId,
  };
}

function fromPath(path: Path): Value {
  const steps = path.segments.flatMap(({ relationship, end }) => [
    fromRelationship(relationship),
    fromNode(end),
  ]);
  return { _path: [fromNode(path.start), ...steps] };
}

/** Times, and points in space, have their ISO or Cypher text. */
const TEMPORAL = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isPoint,
];

/** One value, in the same shapes as those of the embedded engine. */
export function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (neo4j.isInt(value)) return fromInteger(value);
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== 'object') return String(value);
  if (neo4j.isNode(value)) return fromNode(value);
  if (neo4j.isRelationship(value)) return fromRelationship(value);
  if (neo4j.isPath(value)) return fromPath(value);
  // The driver leaves the T of an empty time part.
  if (neo4j.isDuration(value)) return String(value).replace(/T$/, '');
  if (TEMPORAL.some((is) => is(value))) return String(value);
  if (value instanceof Int8Array) return [...value];
  return entries(value);
}

/** One row. */
export function toRow(record: Neo4jRecord): Row {
  return Object.fromEntries(record.keys.map((key) => [String(key), toValue(record.get(key))]));
}
