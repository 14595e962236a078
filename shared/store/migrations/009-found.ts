/**
 * Whom an anchor found is a property of its own. The embedded engine looks a value up among the nodes of every label that has the
 * property, and of a name that is in every story there are more profiles than of anything else.
 */
import { moveFound } from '../statements/decisions.ts';
import type { Migration } from './migration.ts';

export const found: Migration = {
  version: 9,
  name: 'found',
  schema: [{ label: 'Anchor', property: 'found', unique: false }],
  change: async (transaction) => {
    await transaction.run(moveFound, {});
  },
};
