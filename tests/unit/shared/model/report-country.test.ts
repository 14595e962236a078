import { describe, expect, it } from 'vitest';
import { countryOfReport } from '../../../../shared/model/report-country.ts';

describe('RESOLVE-105: the country that a report comes from', () => {
  it.each([
    ['MADRID (Reuters) - The ministry denied it.', 'ES'],
    ['Ministry denies it\n\nBy Ana Ruiz\n\nMADRID, 9 March (EFE) - It was denied.', 'ES'],
    ['MOMBASA, Kenya (AP) — The court ruled.', 'KE'],
    ['LYON, France, March 9, 2024 /PRNewswire/ -- Orbit left.', 'FR'],
    ['WASHINGTON (AP) - The Senate voted.', 'US'],
    ['SPRINGFIELD, Ill. (AP) - The council voted.', null],
    ['The ministry in Madrid denied it.', null],
    [`${'Long before. '.repeat(200)}\nMADRID (Reuters) - The ministry denied it.`, null],
  ])('RESOLVE-105: %j', (text, country) => {
    expect(countryOfReport(text)).toBe(country);
  });
});
