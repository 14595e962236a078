/** The graph of version 1, as `docs/graph.md` describes it. */
import type { Migration } from './migration.ts';

const unique = (label: string, property: string) => ({ label, property, unique: true });
const indexed = (label: string, property: string) => ({ label, property, unique: false });

export const firstSchema: Migration = {
  version: 1,
  name: 'first schema',
  schema: [
    unique('Meta', 'id'),
    unique('Article', 'id'),
    unique('Extraction', 'id'),
    unique('Profile', 'id'),
    unique('Key', 'id'),
    unique('Entity', 'id'),
    unique('Claim', 'id'),
    indexed('Profile', 'article'),
    indexed('Profile', 'key'),
    indexed('Key', 'ref'),
    indexed('Claim', 'article'),
    indexed('Claim', 'edge'),
    indexed('Claim', 'fromKey'),
    indexed('Claim', 'toKey'),
    indexed('Entity', 'fold'),
    indexed('Article', 'publishedAt'),
    { label: 'Entity', property: 'search', unique: false, byPart: true },
  ],
};
