/** Whom the verb before a name is about: the person before it, or whoever "he" or "she" before it is. */
import { personsSpokenOf, sexOf } from '../../../qualifiers/kin/pronouns.ts';
import { namedReference, type Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { DOUBTED } from './told.ts';

export interface Subject {
  readonly person: Mention;
  /** Where the words for it stand in this sentence. */
  readonly start: number;
  readonly end: number;
}

/** Characters before a person in which a word of doubt is looked for. */
const REACH = 90;
/** Sentences back in which "He" is looked for. */
const BACK = 2;
/** The last pronoun of the words before a name. */
const PRONOUN = /^(?:.*[\s“"'(])?(he|she)(?= )/isu;
/** "… X and graduated from Y": the second verb is about whom the first one is about. */
const SECOND_VERB = /^,? (?:and|before|then) /u;

/**
 * @param k the place of a mention in its sentence
 * @returns null where nobody stands before it, or another name does
 */
export function subjectBefore(reading: Reading, mentions: readonly Mention[], k: number): Subject | null {
  const before = mentions[k - 1];
  const mention = mentions[k];
  if (before?.kind === 'person') {
    const { start, end } = before;
    return isDoubted(reading, before) ? null : { person: before, start, end };
  }
  const begins = before?.end ?? (mention && reading.sentences[mention.sentence]?.[0]?.start);
  if (!mention || begins === undefined) return null;
  const words = reading.text.slice(begins, mention.start);
  const found = PRONOUN.exec(words);
  if (found) {
    const person = personMeant(reading, mentions.slice(0, k), mention.sentence, found[1] ?? '');
    const end = begins + found[0].length;
    return person && { person, start: end - (found[1]?.length ?? 0), end };
  }
  const first = SECOND_VERB.test(words) ? subjectBefore(reading, mentions, k - 1) : null;
  return first && before ? { ...first, end: before.end } : null;
}

/** "It is alleged that Ana Ruiz": what a sentence begins with holds for all that it says. */
function isDoubted({ text, sentences }: Reading, { sentence, start }: Mention): boolean {
  const begins = sentences[sentence]?.[0]?.start ?? start;
  return DOUBTED.test(text.slice(Math.max(begins, start - REACH), start));
}

/** Whom a pronoun means, where that is one person alone. */
function personMeant(
  reading: Reading,
  before: readonly Mention[],
  sentence: number,
  pronoun: string,
): Mention | null {
  const persons = personsSpokenOf(reading, sexOf(pronoun), [sentence, sentence - BACK], before);
  const [first] = persons ?? [];
  const known = new Set(persons?.map((person) => namedReference(reading, person)));
  return first && known.size === 1 ? first : null;
}
