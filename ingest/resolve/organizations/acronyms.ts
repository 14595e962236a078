/** What a name may be abbreviated to, and which names are abbreviations by their looks. */
import { initialsOf, looksLikeAcronym, nameWords } from '../../../shared/model/names.ts';
import { LEGAL_FORMS } from '../../../shared/model/words.ts';

const LETTERS = /^\p{L}{2,12}$/u;

/**
 * The acronyms that a name of two words or more can have, folded and sorted: by the initials of all its words, of all
 * but "the", of those that count. Whatever `isAcronymOf` accepts, of the name or of the name without its legal form.
 */
export function acronymsOf(name: string): readonly string[] {
  const words = nameWords(name);
  const bare = words.filter((word, i) => i < 2 || i < words.length - 1 || !LEGAL_FORMS.has(word));
  const found = new Set(
    bare.length < words.length ? [...initials(words), ...initials(bare)] : initials(words),
  );
  return [...found].filter((letters) => LETTERS.test(letters)).sort();
}

function initials(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const every = words.map((word) => word[0] ?? '').join('');
  const named = words
    .filter((word) => word !== 'the')
    .map((word) => word[0] ?? '')
    .join('');
  return [initialsOf(words.join(' ')), every, named];
}

/** Whether a name is written as an acronym: "IAEA", "U.N.", "MoD". */
export function isAcronymName(name: string): boolean {
  return looksLikeAcronym(name) || /^Mo\p{Lu}{1,2}$/u.test(name.trim());
}

/** The letters of an acronym as `acronymsOf` has them: "U.N." is "un". */
export function acronymLetters(acronym: string): string {
  return nameWords(acronym.trim().replace(/(?<=\p{Lu}{2})s$/u, ''))
    .join('')
    .replace(/[^\p{L}]/gu, '');
}
