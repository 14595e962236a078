/** What a graph is made of, with counts and an example of each: the schema as data, and as it stands. */
import {
  LABELS,
  type LabelDescription,
  type PropertyDescription,
  RELATIONSHIPS,
  type RelationDescription,
} from '../query/schema.ts';
import type { Runner, Value } from './engine.ts';
import { changesSoFar, type FactsRow, labelFacts, relationFacts } from './statements/facts.ts';

export interface PropertyFacts extends PropertyDescription {
  /** How many have it. */
  readonly count: number;
  /** The least of its values; of lists, of their first ones. Long texts are cut. */
  readonly example: Value;
}
export type WithFacts<D extends LabelDescription> = Omit<D, 'properties'> & {
  readonly count: number;
  readonly properties: readonly PropertyFacts[];
};
export interface GraphFacts {
  readonly labels: readonly WithFacts<LabelDescription>[];
  readonly relations: readonly WithFacts<RelationDescription>[];
}

/** Reads every node and relationship once. */
export async function readFacts(store: Runner): Promise<GraphFacts> {
  const labels: WithFacts<LabelDescription>[] = [];
  for (const label of LABELS) {
    const [row] = await store.run(labelFacts(label.name, label.properties), {});
    labels.push(withFacts(label, row));
  }
  const relations: WithFacts<RelationDescription>[] = [];
  for (const relation of RELATIONSHIPS) {
    const [row] = await store.run(relationFacts(relation.name, relation.properties), {});
    relations.push(withFacts(relation, row));
  }
  return { labels, relations };
}

function withFacts<D extends LabelDescription>(description: D, row: FactsRow | undefined): WithFacts<D> {
  const properties = description.properties.map((property, at): PropertyFacts => {
    const [count, example] = [row?.[`c${at}`], row?.[`e${at}`] ?? null];
    const isList = property.type === 'texts' || property.type === 'numbers';
    return {
      ...property,
      count: typeof count === 'number' ? count : 0,
      example: isList && example !== null ? [example] : example,
    };
  });
  return { ...description, count: row?.n ?? 0, properties };
}

/** Facts that are counted again only after the graph changed, and once however many ask at the same time. */
export function createFacts(store: Runner): () => Promise<GraphFacts> {
  let known: { readonly changes: number | null; readonly facts: Promise<GraphFacts> } | undefined;
  return async () => {
    const [row] = await store.run(changesSoFar, {});
    const changes = row?.changes ?? null;
    if (known && known.changes === changes && changes !== null) return known.facts;
    const facts = readFacts(store);
    const mine = { changes, facts };
    known = mine;
    facts.catch(() => {
      if (known === mine) known = undefined;
    });
    return facts;
  };
}
