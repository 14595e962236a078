/** Articles that are copies of each other are linked, and found by the bands of their sketches. */
import { BAND_NAMES } from '../statements/copies.ts';
import type { Migration } from './migration.ts';

export const copies: Migration = {
  version: 3,
  name: 'copies of articles',
  schema: [
    { label: 'Sketch', property: 'id', unique: true },
    { label: 'Article', property: 'copyOf', unique: false },
    ...BAND_NAMES.map((property) => ({ label: 'Sketch', property, unique: false })),
  ],
};
