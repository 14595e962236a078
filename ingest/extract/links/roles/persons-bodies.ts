/** "Apple's Tim Cook", "Leeds' captain Ana Ruiz": the body says whose Tim Cook is, does nothing itself, and is nobody else's. */
import { isPossessive } from '../../../../shared/model/possessive.ts';
import type { EventType } from '../../../../shared/schema/index.ts';
import { isRoleNoun } from '../../qualifiers/titles/role-kind.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

/** What a person does for the body: "Acme's Ana Ruiz announced the purchase". */
const ACTED_FOR: ReadonlySet<EventType> = new Set([
  'acquisition',
  'agreement',
  'competition',
  'investment',
  'launch',
  'layoff',
]);
/** Who stands against a body is not of it. */
const AGAINST = /^(?:against|beat|beats|beating|defeat(?:s|ed|ing)|versus|vs)\.?$/iu;
/** Nor is whom a body beats, or is told of beside it: "the Congress Party, beat (Ann Lee)", "(Ann Lee), who is backed by (PiS)". */
const APART =
  /\b(?:beat|beats|beating|defeat(?:s|ed|ing)|ousted|unseated|met|accuse[sd]|criticis(?:es|ed)|su(?:es|ed)|along with|alongside|backed by|endorsed by|supported by|opposed by|rejected|turned down|request by|lost to)\b/u;

/** What happens to a person, whatever body tells whose that one is. */
const OF_PERSONS: ReadonlySet<EventType> = new Set([
  'accident',
  'appointment',
  'arrest',
  'attack',
  'award',
  'death',
  'founding',
  'investigation',
  'resignation',
  'sanction',
  'trial',
]);
/** A noun before a title, as "engineering" before "boss". */
const NOUN =
  /^(?:\p{Ll}+(?:ing|ics|ance|sion|tion|ity|ment|logy)|loyalty|sales|media|news|design|energy|health|football|cricket|rugby)$/u;
const MOST_NOUNS = 2;
/** Who comes from a body, and holds nothing in it. */
const VETERAN = /^(?:veteran|alum|alumn(?:us|a)|executive|star|legend|(?:co-?)?founder|(?:co - )?founder)$/u;

/** The links without those in which such a body takes part, or is tied to another person than its own. */
export function withoutPersonsBodies(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from, to }) => {
    const body = type === 'PARTICIPATED_IN' ? from : to;
    if (body.kind !== 'organization') return true;
    const words = sentences[body.sentence] ?? [];
    const isTie = type === 'MEMBER_OF' || type === 'WORKS_FOR';
    if (isTie && (isAgainst(words, body, from) || isApart(words, body, from))) return false;
    if (!isTie && (type !== 'PARTICIPATED_IN' || (to.eventType && ACTED_FOR.has(to.eventType)))) return true;
    const near = bySentence.get(body.sentence) ?? [];
    const isOfPerson = !isTie && to.eventType !== null && OF_PERSONS.has(to.eventType);
    const isTitled = isOfPerson && (isBeforeTitled(words, near, body) || isInApposition(words, near, body));
    if (!isTie && (isTitled || isHome(words, near, body))) return false;
    const person = personOf(words, near, body);
    if (!person) return true;
    return isTie && from.sentence === body.sentence ? from.id === person.id : isTie;
  });
}

/** "Beat Chelsea"; "beat Democrat Ann Lee" tells what she is. */
function isAgainst(words: Sentence, body: Mention, person: Mention): boolean {
  const isBeside = person.sentence === body.sentence && person.first === body.last + 1;
  return !isBeside && AGAINST.test(words[body.first - 1]?.text ?? '');
}

/** Whether the words between a person and a body set them apart. */
function isApart(words: Sentence, body: Mention, person: Mention): boolean {
  if (person.sentence !== body.sentence) return false;
  const [first, second] = body.first < person.first ? [body, person] : [person, body];
  const between = words.slice(first.last + 1, second.first).map(({ text }) => text);
  return APART.test(between.join(' '));
}

/** Words between a name and the title in apposition to it, and between that and its body. */
const APPOSED = /^(?:an?|the|\p{Ll}[\p{L}-]*|-|['’]s?)$/u;
const MOST_APPOSED = 4;

/** "(Ann Lee), Hamas's military commander,", "(Ann Lee), a senior commander of Hezbollah": it only says what she is. */
function isInApposition(words: Sentence, near: readonly Mention[], body: Mention): boolean {
  const title = near.find(({ kind, first, last }) => {
    if (kind !== 'role') return false;
    const [from, until] = first > body.last ? [body.last + 1, first] : [last + 1, body.first];
    const between = words.slice(from, until).map(({ text }) => text);
    const isLed = first > body.last || /^(?:of|at|for|in|with)$/u.test(between[0] ?? '');
    return isLed && until - from >= 0 && until - from <= MOST_APPOSED && between.every(isApposing);
  });
  const start = Math.min(title?.first ?? body.first, body.first);
  if (!title) return false;
  const person = near.findLast(({ kind, last }) => kind === 'person' && last < start);
  const [comma = '', ...rest] = words.slice((person?.last ?? start) + 1, start).map(({ text }) => text);
  return person !== undefined && comma === ',' && rest.length <= MOST_APPOSED && rest.every(isApposing);
}

function isApposing(word: string): boolean {
  return APPOSED.test(word) || /^\p{Lu}\p{L}+(?:ish|ese|i|an)$/u.test(word);
}

/** The person behind the possessive of a body, with nothing but titles between. */
function personOf(words: Sentence, near: readonly Mention[], body: Mention): Mention | undefined {
  if (!isPossessive(words[body.last + 1]?.text ?? '')) return undefined;
  let at = body.last + 2;
  for (;;) {
    const next = near.find(({ first, nested }) => first === at && !nested);
    if (next?.kind !== 'role') return next?.kind === 'person' ? next : undefined;
    at = next.last + 1;
  }
}

/** "Ann Lee, of Leven,": where she is from. */
function isHome(words: Sentence, near: readonly Mention[], body: Mention): boolean {
  const [comma, of, closes] = [words[body.first - 2], words[body.first - 1], words[body.last + 1]];
  if (of?.text === 'of' && /^natives?$/u.test(comma?.text ?? '')) return true;
  if (comma?.text !== ',' || of?.text !== 'of' || closes?.text !== ',') return false;
  return near.some(({ kind, last }) => kind === 'person' && last === body.first - 3);
}

/** "Disney veteran Ann Lee", "Transnet engineering boss Ben Hill": nothing but a title parts the body from whom it tells of. */
function isBeforeTitled(words: Sentence, near: readonly Mention[], body: Mention): boolean {
  const person = near.find(({ kind, first }) => kind === 'person' && first > body.last);
  const title = near.find(({ kind, last }) => kind === 'role' && last + 1 === person?.first);
  const between = words.slice(body.last + 1, title?.first ?? person?.first ?? 0).map(({ text }) => text);
  if (!person || between.length > MOST_NOUNS) return false;
  if (title) return between.every((word) => NOUN.test(word));
  const [word = '', ...others] = between;
  return (
    VETERAN.test(between.join(' ')) || (others.length === 0 && /^\p{Lu}/u.test(word) && isRoleNoun(word))
  );
}
