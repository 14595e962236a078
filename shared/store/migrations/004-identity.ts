/** Keys stand in blocks, and what people decided is kept. What is computed was computed without either. */
import { setRebuild } from '../statements/rebuild.ts';
import type { Migration } from './migration.ts';

const unique = (label: string) => ({ label, property: 'id', unique: true });
const indexed = (label: string, property: string) => ({ label, property, unique: false });

export const identity: Migration = {
  version: 4,
  name: 'identity',
  schema: [
    unique('Decision'),
    unique('Anchor'),
    unique('Applied'),
    indexed('Key', 'blockA'),
    indexed('Key', 'blockB'),
    indexed('Key', 'blockC'),
    indexed('Key', 'blockD'),
    indexed('Profile', 'called'),
    indexed('Anchor', 'name'),
    indexed('Anchor', 'decision'),
    indexed('Anchor', 'article'),
    indexed('Anchor', 'key'),
    indexed('Applied', 'decision'),
    indexed('Applied', 'article'),
  ],
  change: async (transaction) => {
    await transaction.run(setRebuild, { pending: true });
  },
};
