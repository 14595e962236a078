/** Titles of somebody else: of whom they serve, of whose relative is told, of the name right behind them. */
import { isPossessive } from '../../../../shared/model/possessive.ts';
import { BE, FINITE } from '../../qualifiers/parts/part-place-words.ts';
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

/** Words that lead from a title to whom it serves. */
const SERVES = /^(?:for|to|under|of)$/iu;
/** An adjective before a title; "her rise as president" and "his title is" tell of the holder. */
const BEFORE_TITLE = /^(?!as$|is$|was$|while$)\p{Ll}[\p{L}-]*$/u;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/iu;
/** "Adviser to its leader Ann Lee", "to then minister Ann Lee". */
const BEFORE_OWN_TITLE = /^(?:its|their|his|her|then|former|late)$/u;
/** Words between a person and a title that serves her. */
const MOST = 3;
/** Words between a title and whom it serves, whose own titles are among them: "adviser to then prime minister Ann Lee". */
const MOST_TITLED = 6;
/** Words between the comma behind a body and what it is called. */
const MOST_ADJECTIVES = 8;

/** A verb behind a title, which then has a sentence of its own; "the poet named Ann Lee" has none. */
const VERB =
  /^(?!(?:named|called|dubbed|nicknamed|turned)$)(?:\p{Ll}+ed|met|told|gave|sent|made|said|says|saw|put|took)$/u;
const SAYS =
  /^(?:said|says|told|asked|urged|accused|warned|called|met|thanked|praised|blamed|criticised|criticized)$/u;
/** What bodies do for a living, too. */
const CALLED =
  /(?:^|[ -])(?:investor|broker|lender|operator|publisher|auditor|bookmaker|brewer|contractor|distributor|grocer|jewell?er|supplier|sponsor|insurer|retailer|developer|producer|manufacturer)$/u;
const OWN = /^(?:his|her|their)$/u;
/** Verbs behind which a title is that of their subject: "became his deputy", "left her post", "remained his adviser". */
const MAKES =
  /^(?:became|remained|stayed|turned|acted|served|worked|looked|felt|seemed|appeared|resigned|retired|held|kept|left|lost|retained|regained|started|ended|completed|resumed)$/u;
/** "Her counsel to four premiers". */
const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/iu;
/** "The office is held by", "the party, headed by". */
const HELD =
  /^(?:held|filled|occupied|headed|led|chaired|run|represented|taken|assumed|governed|ruled|played|once|now|currently)$/u;
/** Verbs of those who are given an office. */
const GIVES =
  /^(?:named|elected|re-?elected|appointed|made|chosen|crowned|voted|considered|called|dubbed|declared|installed|promoted|hired|selected|picked|designated|deemed|ordained|entitled|titled)$/u;
const RELATIVE =
  /^(?:son|daughter|child|wife|widow|husband|brother|sister|father|mother|niece|nephew|cousin|grandson|granddaughter|born)$/iu;
/** What may stand between "the son of" and a title. */
const BEFORE_KIN_TITLE = /^(?:an?|the|\p{Ll}+(?:ed|ing|an|ish|ese)|former|late)$/u;

/** The links without those of a title to whom it serves, and of one that the words beside it give to another. */
export function withoutServed(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  return links.filter(({ type, from: person, to: title }) => {
    if (type !== 'HOLDS_ROLE') return true;
    const words = sentences[title.sentence] ?? [];
    const near = bySentence.get(title.sentence) ?? [];
    if (isThing(words, near, title)) return false;
    if (person.sentence !== title.sentence) return true;
    if (isToLead(words, title, person)) return false;
    if (isOfNext(near, title, person) || isOfRelative(words, near, title, person)) return false;
    return person.last < title.first
      ? !isOwner(words, person, title) && !isAnothers(words, person, title) && !isBeside(words, person, title)
      : !isServed(words, near, title, person) && !isSubject(words, near, title, person);
  });
}

/** "Picks Ann Lee to head M-Pesa arm": the name behind such a verb is of what is led. */
function isToLead(words: Sentence, title: Mention, person: Mention): boolean {
  const isVerb = /^(?:head|lead|chair|run|manage|coach|captain)$/u.test(title.text);
  return isVerb && words[title.first - 1]?.text === 'to' && person.first === title.last + 1;
}

/** "Verrier, the old jeweller that Acme bought": a body is called so. */
function isThing(words: Sentence, near: readonly Mention[], { first, last }: Mention): boolean {
  if (!/^(?:that|which)$/u.test(words[last + 1]?.text ?? '')) return false;
  const opens = words.findLastIndex(({ text }, at) => at < first && text === ',');
  if (opens < 0 || first - opens > MOST_ADJECTIVES || !/^(?:the|an?)$/u.test(words[opens + 1]?.text ?? ''))
    return false;
  return near.some(({ kind, last: end, nested }) => kind === 'organization' && end === opens - 1 && !nested);
}

/** "Lucy Hale, a cousin of the singer Tom Moss": a title right before a name is of that name. */
function isOfNext(near: readonly Mention[], title: Mention, person: Mention): boolean {
  const next = near.find(({ kind, first }) => kind === 'person' && first === title.last + 1);
  if (isOfBody(near, title)) return true;
  return next !== undefined && next.id !== person.id && next.text !== person.text && !/s$/u.test(title.text);
}

/** "The investor Marlin Capital": a body is called so. */
function isOfBody(near: readonly Mention[], title: Mention): boolean {
  const body = near.find(
    ({ kind, first, nested }) => kind === 'organization' && first === title.last + 1 && !nested,
  );
  return body !== undefined && CALLED.test(title.text);
}

/** "The son of a headmaster, Frank Moss", "born to a judge". */
function isOfRelative(words: Sentence, near: readonly Mention[], title: Mention, person: Mention): boolean {
  let at = title.first - 1;
  while (BEFORE_KIN_TITLE.test(words[at]?.text ?? '')) at -= 1;
  const isKin = /^(?:of|to)$/u.test(words[at]?.text ?? '') && RELATIVE.test(words[at - 1]?.text ?? '');
  const isNext = near.some(({ id, first }) => id === person.id && first === title.last + 1);
  return isKin && at < title.first - 1 && !isNext;
}

/** "Ann Lee, the president's wife", "Ann Lee is coached by", "Ann Lee told the minister". */
function isAnothers(words: Sentence, person: Mention, title: Mention): boolean {
  const behind = words[title.last + 1]?.text ?? '';
  if (isPossessive(behind) || isOwnersObject(words, title)) return true;
  if (behind === 'by' && title.first === title.last && /(?:ed|led|run)$/u.test(title.text)) return true;
  const isCounted = /[^s]s$/u.test(title.text) && NUMBER.test(words[title.first - 1]?.text ?? '');
  // "Ann Lee, one of two doctors".
  if (isCounted && words[title.first - 3]?.text !== 'one') return true;
  const isThe = words[title.first - 1]?.text === 'the';
  return isThe && (SAYS.test(words[person.last + 1]?.text ?? '') || isObject(words, title));
}

/** "Ann Lee, who represented the president", "has sacked the head of": the title is of whom something is done to. */
function isObject(words: Sentence, { first }: Mention): boolean {
  const verb = words[first - 2]?.text ?? '';
  return (
    FINITE.test(verb) && !MAKES.test(verb) && !GIVES.test(verb) && !BE.test(words[first - 3]?.text ?? '')
  );
}

/** "Ann Lee and the mayor", "by Ann Lee and the chief executives of": these are others. */
function isBeside(words: Sentence, person: Mention, title: Mention): boolean {
  const between = words.slice(person.last + 1, title.first).map(({ text }) => text);
  const and = between.lastIndexOf('and');
  const isRest =
    and >= 0 && between.slice(and + 1).every((word) => /^(?:the|its|their|his|her)$/u.test(word));
  return isRest && (and === 0 || (and < between.length - 1 && /(?:[^s]s|men|women)$/u.test(title.text)));
}

/** "Ann Lee has sacked her treasurer"; "she was named his deputy", "she became her lawyer" tell of the holder. */
function isOwnersObject(words: Sentence, { first }: Mention): boolean {
  const [verb = '', before = ''] = [words[first - 2]?.text, words[first - 3]?.text];
  if (!OWN.test(words[first - 1]?.text ?? '') || !FINITE.test(verb) || MAKES.test(verb)) return false;
  return !BE.test(before);
}

/** "The prime minister met Ann Lee", "Peru's president fired Ann Lee", "a judge in London sentenced Ann Lee". */
function isSubject(words: Sentence, near: readonly Mention[], title: Mention, person: Mention): boolean {
  const before = words[title.first - 1]?.text ?? '';
  const isOfCountry = near.some(({ kind, last }) => kind === 'country' && last === title.first - 1);
  if (!isOfCountry && !/^(?:the|an?)$/iu.test(before) && !isPossessive(before)) return false;
  const between = words.slice(title.last + 1, person.first).map(({ text }) => text);
  const isClause = VERB.test(between.at(-1) ?? '') && !between.some((word) => /^[,;:(]$/u.test(word));
  return isClause || VERB.test(between[0] ?? '');
}

/** "Ana Ruiz's new lawyer". */
function isOwner(words: Sentence, person: Mention, title: Mention): boolean {
  const [mark, ...between] = words.slice(person.last + 1, title.first).map(({ text }) => text);
  return (
    isPossessive(mark ?? '') && between.length <= MOST && between.every((word) => BEFORE_TITLE.test(word))
  );
}

/** "Ben Hill was named acting chief, Mayor Ann Lee said": what is told ends at the comma, and Ann Lee tells it. */
function isToldBy(words: Sentence, between: Sentence, { last }: Mention): boolean {
  if (between[0]?.text !== ',' || !/^(?:said|says|announced|confirmed)$/u.test(words[last + 1]?.text ?? ''))
    return false;
  return (
    between.slice(1).every(({ text }) => /^\p{Lu}/u.test(text)) &&
    !/^(?:that|:)$/u.test(words[last + 2]?.text ?? '')
  );
}

/** Who stands behind "by" did something to whoever has the title, or gave it: "was made general manager of Acme by". */
function isOfDoer(between: readonly string[], by: number): boolean {
  const isHeld = HELD.test(between[by - 1] ?? '');
  return !isHeld && !between.slice(by).some((word) => /^(?:who|which|that|and|when|as|[.;:])$/iu.test(word));
}

/**
 * "The general's lawyer, Ana Ruiz", "spokesman for President Ana Ruiz", "counsel for Ms Ruiz", "was made a minister by Ana Ruiz", "the Queen's Own
 * Hussars"; in "president of Kenya Ana Ruiz" a name stands between.
 */
function isServed(words: Sentence, mentions: readonly Mention[], title: Mention, person: Mention): boolean {
  const between = words.slice(title.last + 1, person.first);
  if (isPossessive(between[0]?.text ?? '') || isToldBy(words, between, person)) return true;
  const isTitle = ({ start, text }: Sentence[number]) => {
    const isWithin = mentions.some((one) => one.kind === 'role' && one.start <= start && start < one.end);
    return isWithin || HONORIFIC.test(text) || BEFORE_OWN_TITLE.test(text);
  };
  const by = between.findIndex(({ text }) => /^by$/iu.test(text));
  if (by >= 0 && !/(?:ed|led|run)$/u.test(title.text))
    return isOfDoer(
      between.map(({ text }) => text),
      by,
    );
  const leads = between.findLastIndex((word) => !isTitle(word));
  return leads === 0 && SERVES.test(between[0]?.text ?? '') && between.length <= MOST_TITLED;
}
