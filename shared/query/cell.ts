/** A value as a person reads it in a cell: nodes by their names, paths as they are drawn in Cypher. */
import { isMap, isNode, isPath, isRelationship, type JsonMap } from './values.ts';

/** Properties that name a node, the first one that it has. */
const NAMES = ['name', 'title', 'id'] as const;

/** Nothing for null, JSON for lists and maps of plain values. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (isNode(value)) return `(${nodeText(value)})`;
  if (isRelationship(value)) return `[:${value._type}]`;
  if (isPath(value)) return pathText(value._path);
  if (Array.isArray(value) && value.some(isMap)) return `[${value.map(cellText).join(', ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What a node is called: its name, else its title, its id, or where all are missing its labels. */
export function nameOf(node: JsonMap & { readonly _labels: readonly unknown[] }): string {
  const named = NAMES.map((name) => node[name]).find((each) => typeof each === 'string' && each !== '');
  return typeof named === 'string' ? named : labelOf(node._labels);
}

/** The label that tells most: the kind of an entity. */
function labelOf(labels: readonly unknown[]): string {
  return labels.map(String).find((label) => label !== 'Entity') ?? 'Entity';
}

function nodeText(node: JsonMap & { readonly _labels: readonly unknown[] }): string {
  return `:${labelOf(node._labels)} ${nameOf(node)}`;
}

function pathText(steps: readonly unknown[]): string {
  return steps
    .map((step, index) => {
      if (!isRelationship(step)) return cellText(step);
      const before = steps[index - 1];
      const isForward = isNode(before) && before._id === step._from;
      return isForward ? `-[:${step._type}]->` : `<-[:${step._type}]-`;
    })
    .join('');
}
