/** Towns of one name in two states: "Richmond, Va." and "Richmond, Calif.". Pure. */
import { countryWord } from '../../shared/model/country-word.ts';
import { nameWords } from '../../shared/model/names.ts';
import { FUNCTION_WORDS } from '../../shared/model/words.ts';
import { STATES } from './state-list.ts';
import { table } from './titles/table.ts';

const BY_FORM = table(STATES);
const NAMES: ReadonlySet<string> = new Set(BY_FORM.values());
/** As often cities: "offices in Boston, New York and Chicago". */
const CITIES: ReadonlySet<string> = new Set(['new york', 'washington', 'quebec']);

const WORD = "\\p{Lu}[\\p{L}'’-]{1,20}";
/** A town, and behind a comma what may be a state. */
const PLACE = new RegExp(
  `(?<![\\p{L}.])(?<town>(?:St\\. )?${WORD}(?: ${WORD}){0,2}), (?<state>(?:\\p{Lu}\\.){2}|${WORD}\\.|${WORD}(?: ${WORD})?)(?!\\p{L})`,
  'gu',
);

/** The state of each town that a text names with one, by the folded name of the town; none of a town of two states. */
export function townsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { groups } of text.matchAll(PLACE)) {
    const state = stateOf(groups?.state ?? '');
    const town = state === null ? null : townOf(groups?.town ?? '');
    if (town !== null && state !== null) found.set(town, (found.get(town) ?? new Set()).add(state));
  }
  const sure = [...found].filter(([, states]) => states.size === 1);
  return new Map(sure.map(([town, states]) => [town, [...states][0] ?? '']));
}

/** The state of a body that is named by its town, "Richmond City Council" or "City of Richmond", or of the town itself. */
export function stateOfBody(name: string, towns: ReadonlyMap<string, string>): string | null {
  if (towns.size === 0) return null;
  const words = nameWords(name).filter((word) => word !== 'the');
  for (let count = Math.min(MAX_WORDS, words.length); count > 0; count -= 1) {
    const isEnd = words.at(-count - 1) === 'of';
    const state =
      towns.get(words.slice(0, count).join(' ')) ??
      (isEnd ? towns.get(words.slice(-count).join(' ')) : undefined);
    if (state !== undefined) return state;
  }
  return null;
}

/** Words of a town's name, as `PLACE` has them. */
const MAX_WORDS = 3;

/** Null for a state or a country, which stand in lists of such. */
function townOf(text: string): string | null {
  const words = nameWords(text);
  const own = FUNCTION_WORDS.has(words[0] ?? '') ? words.slice(1) : words;
  const town = own.join(' ');
  const country = countryWord(town);
  return town === '' || NAMES.has(town) || (country && country.form !== 'capital') ? null : town;
}

/** A short form has a full stop or stands in capitals. */
function stateOf(text: string): string | null {
  const form = nameWords(text).join(' ');
  if (NAMES.has(form)) return CITIES.has(form) ? null : form;
  const isShort = text.endsWith('.') || text === text.toUpperCase();
  return isShort ? (BY_FORM.get(form) ?? null) : null;
}
