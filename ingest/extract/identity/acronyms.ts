/** Acronyms and what they stand for. */
import { nameWords } from '../../../shared/model/names.ts';
import type { Mention } from '../spans/mentions.ts';
import { UMBRELLAS } from './name-words.ts';
import {
  acronymLetters,
  acronymsOf,
  firstId,
  isAcronym,
  isMadeOf,
  type OrganizationForm,
} from './organization-forms.ts';
import type { Sets } from './sets.ts';

/** Joins each acronym with the name of the article that it abbreviates; the first of the longest where several do. */
export function joinAcronyms(forms: readonly OrganizationForm[], sets: Sets): void {
  const byLetters = new Map<string, OrganizationForm>();
  for (const form of forms) {
    for (const text of form.texts) {
      for (const letters of acronymsOf(text)) if (!byLetters.has(letters)) byLetters.set(letters, form);
    }
  }
  for (const form of forms) {
    for (const text of form.texts) {
      const full =
        form.words.length < 3 && !UMBRELLAS.has(form.words.join(' ')) && abbreviates(text)
          ? byLetters.get(acronymLetters(text))
          : undefined;
      if (full && full !== form) sets.join(firstId(form), firstId(full));
    }
  }
}

/** An acronym, also one behind a number: "507th ARW". */
function abbreviates(text: string): boolean {
  return isAcronym(text) || /^\d\S* \p{Lu}{2,}$/u.test(text);
}

/** What stands between a name and another one for the same. */
const OPENED = /^['’]?s? ?\((?:the )?["“]?$/u;
const CALLED = /^["”]?(?:,? or|, the|, or the|, (?:also )?known as|, abbreviated(?: as)?|,) ["“]?$/u;
const LONGEST_BETWEEN = 24;

/** "Full Name (FN)", "FN (Full Name)", "FN, the Full Name": two names beside each other for the same. */
export function joinExplained(text: string, organizations: readonly Mention[], sets: Sets): void {
  organizations.forEach((mention, i) => {
    const before = organizations[i - 1];
    if (!before || before.sentence !== mention.sentence || mention.start - before.end > LONGEST_BETWEEN)
      return;
    const between = text.slice(before.end, mention.start);
    const closed = OPENED.test(between) && /^["”]?\)/u.test(text.slice(mention.end, mention.end + 2));
    const oneWord = /^\p{Lu}[\p{L}\d.&-]*$/u;
    if (closed && (oneWord.test(mention.text) || isShortened(before.text, mention.text))) {
      sets.join(before.id, mention.id);
    } else if (
      CALLED.test(between) &&
      (isShortened(before.text, mention.text) || isShortened(mention.text, before.text))
    ) {
      sets.join(before.id, mention.id);
    }
  });
}

function isShortened(short: string, full: string): boolean {
  if (!isAcronym(short) || isAcronym(full)) return false;
  return isMadeOf(acronymLetters(short), full) || hasEndsOf(acronymLetters(short), full);
}

/** "BdP" and "Bank of Portugal": in another language an acronym keeps the ends of names that are alike. */
function hasEndsOf(letters: string, full: string): boolean {
  const words = nameWords(full);
  return words.length > 1 && words[0]?.[0] === letters[0] && words.at(-1)?.[0] === letters.at(-1);
}
