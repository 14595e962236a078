/** What changed in the graph is kept: a record for each transaction that changed it. */
import type { Migration } from './migration.ts';

export const log: Migration = {
  version: 6,
  name: 'log',
  schema: [{ label: 'Change', property: 'id', unique: true }],
};
