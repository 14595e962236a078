import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfReport, titleLine } from '../../../../shared/model/report-head.ts';

describe('READ-3 the title of a report', () => {
  it.each(['By the Numbers', 'By Popular Demand', 'By Land and Sea', 'WHO reports', 'Trump writes'])(
    'READ-3: is a headline that reads like a byline: %j',
    (title) => {
      expect(titleLine(`${title}\n\nText here.\n`)).toBe(title);
    },
  );

  it.each(['By Ann Lee', 'By Ann, Political Editor', 'By the Associated Press'])(
    'READ-3: is no byline that a text begins with: %j',
    (line) => {
      expect(titleLine(`${line}\n\nText here.\n`)).toBeNull();
    },
  );
});

describe('READ-79 the day of a report', () => {
  it.each([
    ['ROTTERDAM, 14 March 2025 - The port closed.', '2025-03-14'],
    ['Port closed\n\nROTTERDAM, Netherlands, March 14, 2025 (AP) – The port closed.', '2025-03-14'],
    ['Port closed\nBy Ida Wells\n21 May 2025\n\nThe port closed.', '2025-05-21'],
    ['# Port closed\n\n*Published on Friday, 30 June 2023, 9:30 GMT*\n\nThe port closed.', '2023-06-30'],
    ['Port closed\n2025-05-21\nThe port closed.', '2025-05-21'],
    ['Port closed\nSept. 3rd, 2025\nThe port closed.', '2025-09-03'],
    ['Port closed\nWednesday, 1st May 2024\nThe port closed.', '2024-05-01'],
  ])('is that of a dateline or of a line: %j', (text, date) => {
    expect(dateOfReport(text)).toBe(date);
  });

  it.each([
    'On 14 March 2025 the port closed.',
    'Port closed\n\nThe port closed on 14 March 2025 - for good.',
    '14 July 1789\n\nThe Bastille fell.',
    'ROTTERDAM, 14 March - The port closed.',
    'Port closed\nUpdated: 21 May 2025\nThe port closed.',
    'Port closed\n31 February 2025\nThe port closed.',
    `${'Port closed.\n'.repeat(8)}21 May 2025\nThe end.`,
    '',
  ])('is not guessed: %j', (text) => {
    expect(dateOfReport(text)).toBeNull();
  });

  it('is a date or nothing, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const date = dateOfReport(text);
        expect(date === null || /^\d{4}-\d{2}-\d{2}$/u.test(date)).toBe(true);
      }),
    );
  });
});
