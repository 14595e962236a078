import type { DbSchema } from '@neo4j-cypher/language-support';
import type { Names } from './messages.ts';
import { FUNCTIONS } from './words.ts';

/** The version of the language that both engines are asked in. */
const VERSION = 'CYPHER 5';

/** What the language tools know of the graph. Of functions only those that both engines have. */
export function schemaOf({ labels, types, properties, parameters, ends }: Names): DbSchema {
  return {
    labels: [...labels],
    relationshipTypes: [...types],
    propertyKeys: [...properties],
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    graphSchema: ends.map(({ from, type, to }) => ({ from, relType: type, to })),
    defaultLanguage: VERSION,
    functions: {
      [VERSION]: Object.fromEntries(FUNCTIONS.map(({ name, about }) => [name, described(name, about)])),
    },
  };
}

const described = (name: string, about: string) => ({
  name,
  category: '',
  description: about,
  isBuiltIn: true,
  argumentDescription: [],
  returnDescription: '',
  signature: '',
  aggregating: false,
  isDeprecated: false,
});
