/** What makes it impossible that two organizations are one. */
import { countryName } from '../../../../shared/model/country-word.ts';
import type { NameForm } from '../../organizations/form.ts';
import type { KeyRecord } from '../../tally.ts';
import { type Body, bodyOf } from './body.ts';
import { inOrder } from './names.ts';

/** Why two organizations cannot be one, in words; null where nothing forbids it. Symmetric. */
export function isContradiction(a: KeyRecord, b: KeyRecord): string | null {
  if (a.kind !== 'Organization' || b.kind !== 'Organization') return null;
  const [one, other] = inOrder(bodyOf(a), bodyOf(b));
  return (
    countriesDiffer(one, other) ??
    statesDiffer(one, other) ??
    numbersDiffer(one.name, other.name) ??
    wordsExclude(one.name, other.name) ??
    universitiesDiffer(one.name, other.name)
  );
}

const CODE = /^[A-Z]{2}$/u;

function countriesDiffer(a: Body, b: Body): string | null {
  const [one, other] = [countryFor(a), countryFor(b)];
  if (one === null || other === null || one === other) return null;
  const [first, second] = [one, other].map(countryName).sort();
  return `One is of ${first}, the other of ${second}`;
}

/** Two towns of one name. */
function statesDiffer(a: Body, b: Body): string | null {
  if (a.states.size === 0 || b.states.size === 0 || [...a.states].some((state) => b.states.has(state)))
    return null;
  const [first, second] = [a, b].map(({ states }) => titled([...states].sort()[0] ?? '')).sort();
  return `One is of ${first}, the other of ${second}`;
}

const titled = (text: string): string => text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The country that it is, that is in its name, or that all articles give to a body of which every country has one. */
function countryFor(body: Body): string | null {
  if (body.isCountry !== null) return body.isCountry;
  const { country, generic } = body.name;
  if (country !== null) return CODE.test(country) ? country : null;
  const told = [...body.countries.keys()];
  return generic && told.length === 1 && CODE.test(told[0] ?? '') ? (told[0] ?? null) : null;
}

/** "Channel 4" and "Channel 5", "7th Fleet" and "Fifth Fleet". */
function numbersDiffer(a: NameForm, b: NameForm): string | null {
  if (a.numbers.length === 0 || b.numbers.length === 0) return null;
  if (a.numbers.join(' ') === b.numbers.join(' ')) return null;
  return `“${a.text}” and “${b.text}” differ in their numbers`;
}

/** "Northern Command" and "Southern Command". */
function wordsExclude(a: NameForm, b: NameForm): string | null {
  const at = a.exclusive.findIndex((word, i) => word !== null && (b.exclusive[i] ?? word) !== word);
  if (at < 0) return null;
  const [one, other] = [a.exclusive[at], b.exclusive[at]].sort();
  return `What is “${one}” is not “${other}”`;
}

const SCHOOLS: readonly string[] = ['university', 'college'];

/** "University of Ohio" and "Ohio State University", "University of Miami" and "Miami University". */
function universitiesDiffer(a: NameForm, b: NameForm): string | null {
  const school = SCHOOLS.find((word) => a.wordSet.has(word) && b.wordSet.has(word));
  if (!school || a.wordSet.has('state') === b.wordSet.has('state')) return null;
  const rest = (form: NameForm) =>
    form.words
      .filter((word) => word !== 'state')
      .sort()
      .join(' ');
  return rest(a) === rest(b) ? `“${a.text}” and “${b.text}” are two of one place` : null;
}
