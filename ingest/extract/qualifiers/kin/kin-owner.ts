/** Whose relative a name is told to be: of "Ann's husband Ben" Ann, of "His wife, Eve" whom the text speaks of. */
import { matchesOf } from '../../../../shared/matches.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { ANY_KIN } from './kin.ts';
import { personsSpokenOf, sexOf } from './pronouns.ts';

type Place = Pick<Reading, 'text' | 'sentences' | 'bySentence' | 'sets'>;

/** Characters before a name that are looked at. */
const REACH = 110;
/** Sentences before a pronoun in which the person that it means is looked for. */
const BACK = 3;
/** "Ann's second ", "whose late ", "his ": who has the relative that a word behind it names. */
const OWNER = /(?:(?<name>['’]s?)|(?<whose>\bwhose)|(?<own>\b(?:his|her))) (?:[\p{Ll}\d-]+ ){0,3}$/iu;
/** What may stand between the word for kin and the name: a title, but no other name's verb. */
const TITLED = /^(?:,|:)?\s*(?:(?:the |an? )?(?:(?!(?:and|or|is|was|said)\b)[\p{L}\p{M}.-]+,? ){0,4})$/u;

/** "A daughter of her first marriage": she is hers, and not of whom the sentence names with them. */
const OF_MARRIAGE = /\b(?:of|from|by) (?:an?|his|her|their) (?:[\p{Ll}-]+ ){0,2}marriage$/iu;
/** "Ben and his wife": whose name stands right before. */
const TOGETHER = /^,? and $/u;

/** From the last word on that sets one clause against another. */
const CLAUSE = /(?:\b(?:while|whereas|but)\b|;)(?!.*(?:\b(?:while|whereas|but)\b|;))/iu;

/**
 * Who a name's owner is where the words right before it tell: a word for kin with a possessive.
 * @returns undefined where no such words stand there; null where they do and nobody is named whom they may mean
 */
export function kinOwner(reading: Place, name: Mention): Mention | null | undefined {
  const begins = reading.sentences[name.sentence]?.[0]?.start ?? 0;
  const from = Math.max(begins, name.start - REACH);
  const before = reading.text.slice(from, name.start);
  const kin = [...matchesOf(ANY_KIN, before)].at(-1);
  if (!kin || !TITLED.test(before.slice(kin.index + kin[0].length))) return undefined;
  if (OF_MARRIAGE.test(before.slice(0, kin.index + kin[0].length))) return null;
  const owner = OWNER.exec(before.slice(0, kin.index));
  if (!owner) return undefined;
  const others = personsBut(reading, name, name.sentence);
  const at = from + owner.index;
  if (others.some(({ start }) => start > from + kin.index)) return undefined;
  if (owner.groups?.name) return others.findLast(({ end }) => end === at) ?? null;
  const named = others.filter(({ end }) => end <= at);
  if (owner.groups?.whose) return named.at(-1) ?? null;
  const nearest = named.at(-1);
  if (nearest && TOGETHER.test(reading.text.slice(nearest.end, at))) return nearest;
  const clause = from + before.slice(0, owner.index).search(CLAUSE) + 1;
  return (
    named.find(({ start }) => start >= clause) ??
    nearest ??
    personBefore(reading, name, owner.groups?.own ?? '')
  );
}

/** Whom a pronoun means that somebody's name stands behind: whom the sentences before speak of, and not that one. */
function personBefore(reading: Place, name: Mention, pronoun: string): Mention | null {
  const [from, until] = [name.sentence - 1, name.sentence - BACK];
  const persons = personsSpokenOf(reading, sexOf(pronoun), [from, until]) ?? [];
  return persons.find(({ id }) => reading.sets.find(id) !== reading.sets.find(name.id)) ?? null;
}

function personsBut({ bySentence, sets }: Place, name: Mention, sentence: number): Mention[] {
  return (bySentence.get(sentence) ?? []).filter(
    ({ kind, id }) => kind === 'person' && sets.find(id) !== sets.find(name.id),
  );
}

const PRONOUN = /\b(?:his|her|their|he|she|they|couple)\b/iu;
const SINGULAR = /\b(?:he|she)\b/iu;
/** "The daughter of Ben, she …". */
const PRONOUN_BEHIND = /^, (?:he|she|they)\b/u;
const LONGEST_BEHIND = 8;
/** Who says something, right before the name of whom it is said. */
const TALKED_ABOUT = /\b(?:said|says|that)(?: (?:mr|mrs|ms|dr|sir)\.?)? $/iu;
const LONGEST_TALK = 12;
/** Between names of one list, titles and ages with them, and between parts of one name. */
const LISTED = /^(?:(?:,? \d+)?(?:,|,? and|, and)(?: \d+,?(?: and)?)?(?: \p{Lu}\p{L}+)?)? *$/u;

/** Whether a family tie across two sentences is told: by a pronoun beside one, with nobody else named on the way. */
export function isToldAcross(reading: Place, one: Mention, other: Mention): boolean {
  if (isOfAnother(reading, one, other) || isOfAnother(reading, other, one)) return false;
  return isToldBeside(reading, one, other) || isToldBeside(reading, other, one);
}

function isToldBeside(reading: Place, one: Mention, name: Mention): boolean {
  const { text, sentences, sets } = reading;
  if (PRONOUN_BEHIND.test(text.slice(name.end, name.end + LONGEST_BEHIND))) return true;
  if (one.sentence > name.sentence && !isNamedBefore(reading, one, name.sentence)) return false;
  const begins = sentences[name.sentence]?.[0]?.start ?? name.start;
  if (!PRONOUN.test(text.slice(begins, name.start))) return false;
  const before = personsBut(reading, name, name.sentence).filter(({ start }) => start < name.start);
  const others = before.filter(({ id }) => sets.find(id) !== sets.find(one.id));
  return others.every(({ end }, at) => LISTED.test(text.slice(end, others[at + 1]?.start ?? name.start)));
}

/** Whether a person is named in one of the sentences before, too: who is named only later is meant by no pronoun. */
function isNamedBefore({ bySentence, sets }: Place, { id }: Mention, sentence: number): boolean {
  return Array.from({ length: BACK }, (_, k) => bySentence.get(sentence - 1 - k) ?? []).some((near) =>
    near.some((mention) => mention.kind === 'person' && sets.find(mention.id) === sets.find(id)),
  );
}

/** Whether "he" or "she" before a name means somebody else than a person who was named before. */
function isOfAnother(reading: Place, one: Mention, name: Mention): boolean {
  const begins = reading.sentences[name.sentence]?.[0]?.start ?? name.start;
  const pronoun = SINGULAR.exec(reading.text.slice(begins, name.start))?.[0];
  if (!pronoun || one.sentence >= name.sentence) return false;
  if (personsBut(reading, name, name.sentence).some(({ start }) => start < name.start)) return false;
  const isOne = ({ id }: Mention) => reading.sets.find(id) === reading.sets.find(one.id);
  if (isBehindPronoun(reading, one, pronoun)) return true;
  const spoken = personsSpokenOf(reading, sexOf(pronoun), [name.sentence - 1, name.sentence - BACK]) ?? [];
  if (spoken.some((person) => isOne(person) && isTalkedAbout(reading.text, person))) return false;
  const meant = personBefore(reading, name, pronoun);
  return meant !== null && !isOne(meant);
}

/** "She succeeded Ben. She married …": whom a sentence names behind the same pronoun is not the one whom it means. */
function isBehindPronoun({ text, sentences }: Place, one: Mention, pronoun: string): boolean {
  const before = text.slice(sentences[one.sentence]?.[0]?.start ?? one.start, one.start);
  const said = SINGULAR.exec(before)?.[0];
  return said?.toLowerCase() === pronoun.toLowerCase() && !isTalkedAbout(text, one);
}

/** "The director said that Ben was brave. He …": the pronoun may mean whom she speaks about. */
function isTalkedAbout(text: string, { start }: Mention): boolean {
  return TALKED_ABOUT.test(text.slice(Math.max(0, start - LONGEST_TALK), start));
}
