/** Views and queries that people save, and the queries that they ran: beside the graph, never part of it. */
import type { Migration } from './migration.ts';

export const saved: Migration = {
  version: 7,
  name: 'saved',
  schema: [
    { label: 'Saved', property: 'id', unique: true },
    { label: 'Asked', property: 'id', unique: true },
  ],
};
