import { z } from 'zod';

/** A date at the precision that is known, the same that `isPartialDate` of the model tells. */
export const PartialDateSchema = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u)],
  'a date is 2024, 2024-03 or a day that there is, as 2024-03-24',
);
