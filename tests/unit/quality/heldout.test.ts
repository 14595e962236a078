import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { heldOutOf } from '../../quality/sets.ts';

it('HOUSE-19: the model of the package has not seen what training holds out', () => {
  const held: string[] = JSON.parse(
    readFileSync(new URL('../../../training/heldout.json', import.meta.url), 'utf8'),
  );
  const files = new URL('../../../ingest/extract/model/files/', import.meta.url);
  expect(heldOutOf(files)?.get('')).toEqual(held);
  expect(held).toHaveLength(60);
});
