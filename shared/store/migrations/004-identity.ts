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
    indexed('Key', 'block1'),
    indexed('Key', 'block2'),
    indexed('Key', 'block3'),
    indexed('Key', 'block4'),
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
