/** Pairs that people are asked about. */
import type { Migration } from './migration.ts';

export const questions: Migration = {
  version: 5,
  name: 'questions',
  schema: [
    { label: 'Question', property: 'id', unique: true },
    { label: 'Question', property: 'a', unique: false },
    { label: 'Question', property: 'b', unique: false },
  ],
};
