/** Which country each of an article's words for countries means. */
import {
  type CountryWord,
  countryForm,
  SHARED_COUNTRY_WORDS,
  singularOf,
  countryWord as wordForCountry,
} from '../../../shared/model/country-word.ts';
import { remembered } from '../remember.ts';

export type { CountryWord } from '../../../shared/model/country-word.ts';

/** The country that a text names; null where it is not known as a word for one. */
export const countryWord: (text: string) => CountryWord | null = remembered(wordForCountry);

/**
 * The country that each of an article's words for countries means, in their order: a word that several go by
 * ("Korean", "Congo", "the North") is the one that the article names otherwise.
 */
export function countryKeys(texts: readonly string[]): string[] {
  const words = texts.map(countryWord);
  const forms = texts.map(countryForm);
  const own = words.flatMap((word, k) =>
    word && !SHARED_COUNTRY_WORDS.has(singularOf(forms[k] ?? '')) ? [word] : [],
  );
  const named = new Set(own.map(({ key }) => key));
  const sides = new Map(own.flatMap(({ key, name }) => sidesOf(name).map((side) => [side, key] as const)));
  return texts.map((_, k) => {
    const form = forms[k] ?? '';
    const shared = SHARED_COUNTRY_WORDS.get(form) ?? SHARED_COUNTRY_WORDS.get(singularOf(form));
    return shared?.find((code) => named.has(code)) ?? words[k]?.key ?? sides.get(form) ?? form;
  });
}

/** "north" for North Korea and Northern Ireland. */
function sidesOf(name: string): string[] {
  const side = /^(north|south|east|west)(?:ern)? /iu.exec(name)?.[1];
  return side ? [side.toLowerCase()] : [];
}
