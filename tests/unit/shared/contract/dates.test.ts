import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PartialDateSchema } from '../../../../shared/contract/dates.ts';
import { isPartialDate } from '../../../../shared/model/dates.ts';

const isTaken = (text: string): boolean => PartialDateSchema.safeParse(text).success;

const digits = (most: number, length: number) =>
  fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(length, '0'));
/** Texts that are dates or nearly; the year 0 was none. */
const nearly = fc
  .tuple(
    fc.integer({ min: 1, max: 9_999 }).map((n) => String(n).padStart(4, '0')),
    fc.option(digits(13, 2)),
    fc.option(digits(32, 2)),
    fc.constantFrom('', '', '', ' ', '\n', 'T10:00', '-01'),
  )
  .map(([year, month, day, more]) => [year, month, day].filter((part) => part !== null).join('-') + more);

describe('dates of the contract', () => {
  it('MODEL-8: are those of the model', () => {
    const isSame = (text: string): boolean => isTaken(text) === isPartialDate(text);
    fc.assert(fc.property(fc.oneof(nearly, fc.string()), isSame), { numRuns: 5_000 });
  });

  it.each(['2023-02-29', '1900-02-29', '2000-02-29', '2024-02-29', '2024-04-31', '2024', '2024-00', ''])(
    'MODEL-8: also %j',
    (text) => expect(isTaken(text)).toBe(isPartialDate(text)),
  );
});
