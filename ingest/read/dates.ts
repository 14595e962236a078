/** Dates as people write them → ISO dates at the precision that they tell. */
import { casual } from 'chrono-node/en';
import { isPartialDate, toPartialDate } from '../../shared/model/dates.ts';

/** What is longer was not written as a date. */
const LONGEST = 200;
/** A day and a month that may stand either way round. */
const NUMERIC = /^\D*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/u;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/u;

/**
 * The first date of a text that names its year: `Tuesday, 3 March 2020, 14:05 CET` → `2020-03-03`, `March 2020` →
 * `2020-03`. The day is the one that is written, whatever the time zone. Null for what leaves the year or the order of
 * day and month open, and for distances from today: a date is never guessed.
 */
export function dateInWords(value: unknown): string | null {
  const iso = toPartialDate(value);
  if (iso !== null || typeof value !== 'string') return iso;
  const text = value.slice(0, LONGEST).trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(text);
  if (compact) return checked(compact.slice(1, 4).join('-'));
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDate(numeric);
  for (const { text: found, start } of casual.parse(text, new Date(0))) {
    if (!YEAR.test(found) || !start.isCertain('year') || !start.isCertain('month')) continue;
    const month = `${padded(start.get('year'), 4)}-${padded(start.get('month'), 2)}`;
    return checked(start.isCertain('day') ? `${month}-${padded(start.get('day'), 2)}` : month);
  }
  return null;
}

/** Points stand between day and month in this order only; for the other signs the larger number tells. */
function numericDate([, first = '', sign, second = '', year = '']: RegExpExecArray): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (sign === '.' || a > 12) return checked(`${year}-${padded(b, 2)}-${padded(a, 2)}`);
  return b > 12 || a === b ? checked(`${year}-${padded(a, 2)}-${padded(b, 2)}`) : null;
}

function padded(value: number | null, digits: number): string {
  return String(value ?? 0).padStart(digits, '0');
}

function checked(date: string): string | null {
  return isPartialDate(date) ? date : null;
}
