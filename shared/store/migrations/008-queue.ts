/** Sources that are watched, and pages that are to be fetched or are known: beside the graph, never part of it. */
import type { Migration } from './migration.ts';

export const queue: Migration = {
  version: 8,
  name: 'queue',
  schema: [
    { label: 'Watched', property: 'id', unique: true },
    { label: 'Page', property: 'id', unique: true },
    { label: 'Page', property: 'state', unique: false },
    { label: 'Page', property: 'source', unique: false },
    { label: 'Page', property: 'day', unique: false },
    { label: 'Page', property: 'article', unique: false },
  ],
};
