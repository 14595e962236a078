/** Older revisions are kept as text, and articles are found by their content and by where they lay. */
import type { Migration } from './migration.ts';

export const revisions: Migration = {
  version: 2,
  name: 'revisions',
  schema: [
    { label: 'Revision', property: 'id', unique: true },
    { label: 'Revision', property: 'article', unique: false },
    { label: 'Article', property: 'contentHash', unique: false },
    { label: 'Article', property: 'origin', unique: false },
  ],
};
