/** The body of a title: what the model sees, put right where the words beside the title say otherwise. */
import { isApostrophe, isPossessive } from '../../../../shared/model/possessive.ts';
import { countryWord } from '../../identity/countries.ts';
import { roleKindIn, roleKindOf } from '../../qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../qualifiers/titles/titles.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { isTitleOfSide } from '../relations/other-ties.ts';
import type { Link } from '../scores.ts';
import { bodyThatAppoints } from './appointing-bodies.ts';
import { countryOfOffice, leadsAnother } from './bare-offices.ts';
import { BODY_NOUNS } from './body-nouns.ts';
import { isOfNearerTitle } from './bound-bodies.ts';
import { companyOfOffice } from './main-company.ts';
import { bodyBeside } from './named-bodies.ts';
import { isDestination, isLeft, isOfAnother } from './other-bodies.ts';
import { isOfOtherThanParty } from './party-offices.ts';

/** Words that lead from a title to its body. */
const LEADS = /^(?:of|in|at|for|the|['’]s?)$/iu;

/** Characters before a title in which whose it is is looked for. */
const REACH = 60;
/** "The fund's former ", "its ". */
const OF_ANOTHER =
  /(?:\b(?:[Tt]he|[Aa]n?) (?:[\p{L}-]+ ){0,2}\p{Ll}+['’]s?|\b(?:[Ii]ts|[Tt]heir)|\p{Lu}\p{L}*['’]s?) (?:[\p{Ll}-]+ ){0,2}$/u;
/** "(The group's chief,) and three officials of (the bank)". */
const ANOTHER_BODY = /^[^;:]{0,60}\band (?:\p{Ll}+ ){1,3}(?:of|at|from) (?:the )?$/u;
/** What somebody does who goes from one body to another. */
const GOES_TO =
  /\b(?:(?:re)?join(?:s|ed|ing)?|(?:also |now |previously |once )?(?:owns|owned|founded|co-founded|bought|sold|sued)|(?:went|mov(?:es|ed|ing)|defected) to|runs?|ran|leads|led|heads|headed|works (?:for|at)) (?:the )?$/u;

/**
 * @param links those that the model sees from this title to bodies
 * @param holder the fullest name of who holds it, where that is known
 */
export function bodyOf(reading: Reading, title: Mention, links: readonly Link[], holder = ''): Link | null {
  const fitting = links.filter(({ to }) => {
    const isOther = to.kind === 'country' && leadsAnother(to, title, holder);
    return (
      !isOther &&
      !isWithin(to, title) &&
      !isOfOtherThanParty(to, title) &&
      !isDestination(reading, to, title) &&
      !isLeft(reading, to, title) &&
      !isOfAnother(reading, to, title) &&
      !isNextBody(reading, to, title) &&
      !isOfNearerTitle(reading, to, title) &&
      !isNationality(reading, to, title)
    );
  });
  const surest = fitting.reduce((a: Link | null, b) => (a && a.score >= b.score ? a : b), null);
  if (surest && isRank(title) && belongsToOffice(reading, title, surest.to)) return null;
  if (surest) return ofOwned(reading, surest);
  const beside = isRank(title) ? null : (bodyBeside(reading, title) ?? bodyThatAppoints(reading, title));
  const named = beside && !isOfOtherThanParty(beside.to, title) ? beside : null;
  const found = named ?? companyOfOffice(reading, title, holder) ?? countryOfOffice(reading, title, holder);
  const isOthers =
    found && (isOfNearerTitle(reading, found.to, title) || isOfAnother(reading, found.to, title));
  return isOthers ? null : found;
}

/** Names that share words with a title are no body, but behind "of": "First Minister of Scotland". */
function isWithin(body: Mention, title: Mention): boolean {
  if (body.end <= title.start || body.start >= title.end) return false;
  const before = title.text.slice(0, Math.max(0, body.start - title.start));
  return body.end > title.end || !/ of (?:the )?$/iu.test(before);
}

/** "The fund's treasurer, Ann Hill, has joined Apple": the title is of the fund, and Apple is where she went. */
function isNextBody({ text, bySentence }: Reading, body: Mention, title: Mention): boolean {
  if (body.sentence !== title.sentence || body.start < title.end) return false;
  if (!OF_ANOTHER.test(text.slice(Math.max(0, title.start - REACH), title.start))) return false;
  const holder = bySentence
    .get(title.sentence)
    ?.find(({ kind, start }) => kind === 'person' && start >= title.end);
  if (ANOTHER_BODY.test(text.slice(title.end, body.start))) return true;
  return holder !== undefined && GOES_TO.test(text.slice(holder.end, body.start));
}

/** "Swiss singer": the country is where she is from; but a spokesman speaks for it. */
function isNationality(reading: Reading, body: Mention, title: Mention): boolean {
  const isRightBefore = body.sentence === title.sentence && body.last + 1 === title.first;
  return (
    isRightBefore &&
    countryWord(body.text) !== null &&
    !isTitleOfSide(body.text, title.text) &&
    roleKindIn(reading, titleInFull(title.text), [title]) === 'job' &&
    !/^spokes/iu.test(title.text)
  );
}

function isRank({ text }: Mention): boolean {
  return roleKindOf(titleInFull(text)) === 'rank';
}

/** "Director of the Ministry Col. Ana Ruiz": the ministry is that of the director, and the rank has none. */
function belongsToOffice({ bySentence, sentences }: Reading, rank: Mention, body: Mention): boolean {
  const near = bySentence.get(rank.sentence) ?? [];
  const office = near.findLast(({ kind, last }) => kind === 'role' && last < body.first);
  if (!office || body.sentence !== rank.sentence || body.last >= rank.first) return false;
  const bodies = near.filter(({ kind }) => kind === 'organization' || kind === 'country');
  const words = sentences[rank.sentence] ?? [];
  for (let at = office.last + 1; at < rank.first; at += 1) {
    const isBody = bodies.some(({ first, last }) => first <= at && at <= last);
    if (!isBody && !LEADS.test(words[at]?.text ?? '')) return false;
  }
  return true;
}

/** "Deere-owned (BlueLeaf)". */
const OWNED_NAME = /^-(?:owned|backed|controlled|led) (?:[\p{Ll}-]+ ){0,3}$/u;

/** "(The Cork) food group (Ballycastle)", "(the French) carmaker (Renault)": the name behind is what the words call so. */
const CALLED_NAME = /^ (?:[\p{Ll}-]+ ){0,2}(?<noun>\p{Ll}+) $/u;

const LEADS_TO = /^ (?:of|at|for) (?:the |an? |its )?$/u;

function isCalled(between: string): boolean {
  const noun = CALLED_NAME.exec(between)?.groups?.noun ?? '';
  return (
    Object.hasOwn(BODY_NOUNS, noun) || /(?:^group|maker|giant|developer|charity|chain|builder)$/u.test(noun)
  );
}

/** "Head of the army's Strategic Division": what is owned is the body, not its owner. */
function ofOwned({ bySentence, sentences, text }: Reading, link: Link): Link {
  const { from: title, to: owner } = link;
  const isLedTo = owner.start > title.end && LEADS_TO.test(text.slice(title.end, owner.start));
  const named = bySentence.get(owner.sentence)?.find(({ kind, start }) => {
    if (kind !== 'organization' || start <= owner.end) return false;
    const between = text.slice(owner.end, start);
    return OWNED_NAME.test(between) || (isLedTo && isCalled(between));
  });
  if (named) return { ...link, to: named };
  const after = sentences[owner.sentence]?.[owner.last + 1]?.text ?? '';
  if (link.from.start > owner.start || !(isPossessive(after) || isApostrophe(after))) return link;
  const owned = bySentence.get(owner.sentence)?.find(({ kind, first }) => {
    return kind === 'organization' && first === owner.last + 2;
  });
  return owned ? { ...link, to: owned } : link;
}
