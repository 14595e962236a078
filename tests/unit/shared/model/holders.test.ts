import { describe, expect, test } from 'vitest';
import { heldBy, holdersBetween } from '../../../../shared/model/holders.ts';
import type { TenureClaim } from '../../../../shared/model/tenure-points.ts';

const claim = (
  id: string,
  tenure: TenureClaim['tenure'],
  publishedAt: string,
  told: Partial<TenureClaim> = {},
): TenureClaim => ({ id, tenure, publishedAt, modality: 'asserted', since: null, until: null, ...told });

describe('who is told to hold a role', () => {
  test('MODEL-21: of nobody but others, on days that are wholly between the two', () => {
    const told = (person: string, id: string, day: string) => ({ ...claim(id, 'current', day), person });
    const of = holdersBetween([
      told('own', 'b', '1963'),
      told('another', 'd', '1969'),
      told('own', 'a', '1965-05-05'),
      told('another', 'c', '1961'),
    ]);
    expect(of('own')('1961-05-26', '1969-07-25')).toBe(false);
    expect(of('own')('1961-05-26', '1969-12-31')).toBe(true);
    expect(of('own')('1960-12-31', '1961-12-31')).toBe(true);
    expect(of('own')('1961-01-01', '1961-12-31')).toBe(false);
    expect(of('another')('1961-05-26', '1969-07-25')).toBe(true);
    expect(of('another')('1963-01-01', '1965-05-04')).toBe(false);
  });

  test('MODEL-20: a role was held by the first day on which it was held or over, as anybody asserts', () => {
    expect(heldBy([])).toBeNull();
    const told = [
      claim('a', 'future', '2001'),
      claim('b', 'current', '2002', { modality: 'alleged' }),
      claim('c', 'former', '2010-05-05'),
    ];
    expect(heldBy(told)).toBe('2010-05-05');
    expect(heldBy([...told, claim('d', 'current', '2009')])).toBe('2009-12-31');
    expect(heldBy([...told, claim('e', 'current', '2011', { since: '2005-02' })])).toBe('2005-02-28');
  });
});
