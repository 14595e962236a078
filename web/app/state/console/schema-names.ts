import type { GraphSchema } from '../../../../shared/contract/query.ts';

/** Names that may stand in a query, sorted; what Dramatis keeps for itself is not proposed. */
export function namesOf(schema: GraphSchema | null, parameters: readonly string[]) {
  const labels = schema?.labels.filter(({ internal }) => !internal) ?? [];
  const relations = schema?.relations.filter(({ internal }) => !internal) ?? [];
  const properties = [...labels, ...relations].flatMap((each) => each.properties.map(({ name }) => name));
  return {
    labels: labels.map(({ name }) => name).sort(),
    types: relations.map(({ name }) => name).sort(),
    properties: [...new Set(properties)].sort(),
    parameters: [...parameters],
    ends: relations.flatMap(({ name, ends }) => ends.map(({ from, to }) => ({ from, type: name, to }))),
  };
}
