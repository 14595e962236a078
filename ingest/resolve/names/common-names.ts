/** Names that so many bear that sharing one says little. */
import { COMMON_NAMES } from './common-name-list.ts';
import type { PersonName } from './person-name.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const GROUPS = COMMON_NAMES.map(({ given, surnames }) => ({
  given: words(given),
  surnames: words(surnames),
}));

/** Whether a folded word is a very common surname in any language of the list. */
export function isCommonSurname(word: string): boolean {
  return GROUPS.some(({ surnames }) => surnames.has(word));
}

/** Whether the whole name is: given name and surname common in one language, and no middle name beside them. */
export function isCommonName({ readings }: PersonName): boolean {
  return readings.some(({ given, surnames, surnameFirst }) => {
    const surname = surnames.length === 1 ? surnames[0]?.text : undefined;
    const isOne = given.length === 1 || surnameFirst || given[1]?.isJoined === true;
    if (surname === undefined || !isOne) return false;
    const name = given.map(({ text }) => text).join('');
    return GROUPS.some((group) => group.surnames.has(surname) && group.given.has(name));
  });
}

/** Shorter words are common somewhere: no list has the names of all languages. */
const LONG = 4;

/** Whether nobody is expected to share the name: neither a given name nor a surname of it is common in any language. */
export function isRareName({ readings }: PersonName): boolean {
  return (
    readings.length > 0 &&
    readings.every(({ given, surnames }) =>
      [...given, ...surnames].every(
        ({ text, isInitial }) => !isInitial && text.length >= LONG && !isCommon(text),
      ),
    )
  );
}

function isCommon(word: string): boolean {
  return GROUPS.some(({ given, surnames }) => given.has(word) || surnames.has(word));
}
