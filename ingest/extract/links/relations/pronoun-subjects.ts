/** "Ann praised Ben. She founded Acme": what a sentence says of "she" is told of whom it means, and of no other one. */
import { personsSpokenOf, sexOf } from '../../qualifiers/kin/pronouns.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

type Place = Pick<Reading, 'text' | 'sentences' | 'bySentence' | 'sets'>;

const PRONOUN = /(?<![\p{L}'’-])(?:he|she)(?![\p{L}-])/iu;
/** "A member of the X, she". */
const PRONOUN_BEHIND = /^, (?<pronoun>he|she)(?![\p{L}-])/iu;
const LONGEST_BEHIND = 6;
/** Sentences back in which a pronoun's person is looked for. */
const BACK = 3;

/** The links without those of persons named before a sentence whose "he" or "she" means another one. */
export function withoutOtherSubjects(links: readonly Link[], place: Place): Link[] {
  return links.filter((link) => !isOfAnother(link, place));
}

function isOfAnother({ type, from, to }: Link, place: Place): boolean {
  if (from.kind !== 'person' || from.sentence >= to.sentence || !isDeed(type, to)) return false;
  const pronoun = pronounOf(place, to);
  if (!pronoun) return false;
  const [first, until] = [to.sentence - 1, to.sentence - BACK];
  const [meant] = personsSpokenOf(place, sexOf(pronoun), [first, until]) ?? [];
  return meant !== undefined && place.sets.find(meant.id) !== place.sets.find(from.id);
}

function isDeed(type: Link['type'], to: Mention): boolean {
  if (type === 'PARTICIPATED_IN') return to.eventType === 'founding' || to.eventType === 'award';
  return type === 'FOUNDED' || type === 'MEMBER_OF' || type === 'WORKS_FOR';
}

/** The pronoun before a body or a trigger whose sentence names no person before it. */
function pronounOf(
  { text, sentences, bySentence }: Place,
  { sentence, start, end }: Mention,
): string | undefined {
  const near = bySentence.get(sentence) ?? [];
  if (near.some((mention) => mention.kind === 'person' && mention.start < start)) return undefined;
  const before = text.slice(sentences[sentence]?.[0]?.start ?? start, start);
  const behind = PRONOUN_BEHIND.exec(text.slice(end, end + LONGEST_BEHIND));
  return PRONOUN.exec(before)?.[0] ?? behind?.groups?.pronoun;
}
