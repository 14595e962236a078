import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../../../shared/model/date-text.ts';

describe('APP-5 dates read at the precision that they have', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', 'March 2024'],
    ['2024-03-04', '4 March 2024'],
    ['2024-03-24T10:00:00Z', '24 March 2024'],
    ['2024-13', '2024-13'],
    ['2024-00-01', '2024-00-01'],
    ['sometime', 'sometime'],
    ['', ''],
    ['<b>2024</b>', '<b>2024</b>'],
  ])('%s reads %s', (iso, text) => {
    expect(dateText(iso)).toBe(text);
  });

  it('never invents a month or a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        (year) => void expect(dateText(String(year))).toBe(String(year)),
      ),
    );
  });
});
