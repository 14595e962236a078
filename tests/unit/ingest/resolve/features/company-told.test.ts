import { expect, test } from 'vitest';
import { companyTold } from '../../../../../ingest/resolve/features/company-told.ts';

test('RESOLVE-65: one name in common is told as one', () => {
  expect(companyTold(1)).toBe('About one name stands in articles on both');
  expect(companyTold(12)).toBe('About 12 names stand in articles on both');
});
