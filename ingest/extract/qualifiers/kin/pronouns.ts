/** Whom "he", "she", "his" or "her" means: who was spoken of in the sentences before. */
import { type Sex, sexBefore } from '../../identity/sex.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { ANY_KIN } from './kin.ts';

type Place = Pick<Reading, 'text' | 'sentences' | 'bySentence'>;

const OF_SEX: Readonly<Record<Sex, RegExp>> = {
  male: /(?<![\p{L}'’-])(?:he|his|him)(?![\p{L}-])/iu,
  female: /(?<![\p{L}'’-])(?:she|her)(?![\p{L}-])/iu,
};
/** "His late first wife, ": the sentence is about a relative of whom the pronoun means. */
const OF_RELATIVE = /^\W{0,3}(?:his|her) (?:[\p{L}-]+ ){0,3}[\p{L}-]+,? (?:the \p{L}+ )?$/iu;

/** The sex that a pronoun tells. */
export function sexOf(pronoun: string): Sex {
  return OF_SEX.male.test(pronoun) ? 'male' : 'female';
}

/**
 * The persons whom a pronoun may mean by the last sentences that name any, whom it means first. A sentence that says
 * "he" before it names anybody speaks of somebody named before it.
 * @param from the sentence that is looked at first, with those of its mentions that count
 * @returns none where nobody is near; null where a relative may be meant as well
 */
export function personsSpokenOf(
  { text, sentences, bySentence }: Place,
  sex: Sex,
  [from, until]: readonly [from: number, until: number],
  near: readonly Mention[] = bySentence.get(from) ?? [],
): readonly Mention[] | null {
  for (let at = from; at >= Math.max(0, until); at -= 1) {
    const persons = (at === from ? near : (bySentence.get(at) ?? [])).filter(({ kind }) => kind === 'person');
    const [first] = persons;
    if (!first) continue;
    const before = text.slice(sentences[at]?.[0]?.start ?? first.start, first.start);
    const isRelative = OF_RELATIVE.test(before) && before.search(ANY_KIN) >= 0;
    const fitting = persons.filter((person) => (sexBefore(text, person) ?? sex) === sex);
    if (OF_SEX[sex].test(before)) {
      if (isRelative && fitting.includes(first)) return null;
    } else if (fitting.length > 0) return fitting;
  }
  return [];
}
