/** From when and until when a role is held, and when a body was founded, where the sentence plainly says it of them. */
import { matchesOf } from '../../../../shared/matches.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { dateDistance, opens, type Stretch } from '../dates/date-distance.ts';
import type { DateExpression } from '../dates/date-expressions.ts';
import { datesInSentence } from '../dates/sentence-dates.ts';
import { roleKindOf } from '../titles/role-kind.ts';
import { titleInFull } from '../titles/titles.ts';
import {
  BEGAN,
  BEGINS,
  EFFECTIVE,
  ENDS,
  FOUNDED,
  GIVEN,
  GIVES_UP,
  LEADS,
  SINCE,
  UNTIL,
} from './term-words.ts';

/** Dates at the precision that is told. */
export interface Terms {
  readonly since?: string;
  readonly until?: string;
}

type Source = Pick<Reading, 'text' | 'sentences' | 'bySentence' | 'publishedAt'>;

/** Characters between a title and a date that tells of it. */
const REACH = 80;
const LEAD = 12;
/** What a title may be followed by before its term: the holder's name, "of" its body, "in office". */
const COMPLEMENT =
  /^(?: \p{Lu}[\p{L}\p{M}’'.-]*)*(?:,? (?:of|in|at|for|to|on|under|and) [^,;:()]*)?,?(?: in office,?| a post he held| a post she held)? ?\(?(?:(?:early|late|mid)[ -])?$/u;
const OTHER_CLAUSE =
  /\b(?:who|which|that|when|after|before|while|said|says|was|is|were|has|had|will|\p{L}{2,}ed)\b/u;
/** "(3 June 1870 – 19 December 1938)" and ", 1941–2023" are lives. */
const LIFE = /(?:\(|, )$/u;
/** "A former minister, was elected in 2021": he was elected to something else. */
const IN_PASSING = /\b(?:an?|former) (?:[\p{L}-]+ ){0,2}$/u;
/** Further than this from the word of its founding, a date is that of something else. */
const NEAR = 8;
const NEAR_IN_CHARACTERS = 60;

/** The term in which somebody holds a role. */
export function termsOf(reading: Source, holder: Mention, title: Mention): Terms {
  const { from, text, dates } = datesInSentence(reading, title.sentence);
  const [start, end] = [title.start - from, title.end - from];
  const span = dates.find((date) => isSpanBefore(text, date, start));
  if (span?.last) return { since: span.date, until: span.last };
  if (!isHolder(reading, holder, title)) return {};
  const roles = (reading.bySentence.get(title.sentence) ?? []).filter(({ kind }) => kind === 'role');
  const next = roles.find((other) => other.start >= title.end)?.start ?? from + text.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  let terms: Terms = {};
  for (const date of dates) {
    const isBehind = date.at >= end && date.at - end <= REACH && date.at < next - from;
    const told = isBehind
      ? behind(text.slice(end, date.at), text.slice(Math.max(0, date.at - LEAD), date.at), before, date)
      : date.until <= start && opens(text, date) && start - date.until <= REACH
        ? opening(before, date)
        : {};
    terms = { ...told, ...terms };
  }
  return terms;
}

/** Whether a date of a sentence tells from when or until when somebody holds a role. */
export function isOfTerm(reading: Source, sentence: number, { at }: DateExpression): boolean {
  const { from, text, dates } = datesInSentence(reading, sentence);
  const date = dates.find((one) => one.at === at);
  if (!date) return false;
  const titles = (reading.bySentence.get(sentence) ?? []).filter(({ kind }) => kind === 'role');
  const lead = text.slice(Math.max(0, at - LEAD), at);
  const isSpan = date.last !== null || SINCE.test(lead) || UNTIL.test(lead);
  return titles.some(({ start, end }) => {
    if (date.until <= start - from) return isSpanBefore(text, date, start - from);
    const between = text.slice(end - from, at).replace(LEADS, '');
    return (
      isSpan &&
      at >= end - from &&
      at - (end - from) <= REACH &&
      COMPLEMENT.test(between) &&
      !OTHER_CLAUSE.test(between)
    );
  });
}

/** Whether a term ended on the day of the publication or before. */
export function isOver({ until }: Terms, publishedAt: string | null): boolean {
  if (!until || !publishedAt) return false;
  const published = publishedAt.slice(0, until.length);
  return until < published || (until === published && until === publishedAt);
}

/** "Elected as chair, effective July 1": whether a role is still to begin when that is reported. */
export function isAhead(reading: Source, title: Mention): boolean {
  const { publishedAt } = reading;
  const { from, text, dates } = datesInSentence(reading, title.sentence);
  const before = text.slice(0, title.start - from);
  if (!publishedAt || !GIVEN.test(before) || GIVES_UP.test(before)) return false;
  return dates.some(({ at, date }) => {
    if (at < title.end - from || date <= publishedAt.slice(0, date.length)) return false;
    const between = text.slice(title.end - from, at);
    return EFFECTIVE.test(between) && !OTHER_CLAUSE.test(between);
  });
}

/** Years after which a title right before a name is not taken to be held still. */
const LONG = 8;
/** "Eight years earlier", "decades ago". */
const AGO =
  /\b(?:eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|[89]|[1-9]\d) years (?:ago|before|earlier)\b|\b(?:(?:an?|two|three|four|five|several) )?(?:decades?|generations?|century|centuries) (?:ago|before|earlier)\b/giu;
/** Words behind which a date tells of something else than the clause of a name. */
const ELSEWHERE =
  /[;:—–"“”]|\b(?:that|who|whom|which|when|while|where|because|since|after|before|until|said|says|told)\b/u;
/** What is done, has been done or is to be done; a day long ago is told of something else. */
const NOT_THEN = /\b(?:is|are|has|have|will|would|may|might|can|must|to)\b/u;
/** A day of a clause, and none of something in it: "in 1994", not "the 1994 treaty" nor "the treaty of 1994". */
const IN = /(?:^|[\s,(])(?:in|on|by|during)(?: (?:early|late|mid-?))?[ ]$/iu;
const CLAUSE_GOES_ON = /^(?:\W|$| (?:and|to|as|with|for|by)\b)/u;
/** They are called so until they die. */
const FOR_LIFE = /^(?:king|queen|emperor|empress|sultan|emir|pope|prince|princess|sheikh|ayatollah)\b/iu;

/** "In 1994 President Clinton signed": a title right before a name in a clause that is dated many years before the publication. */
export function isLongAgo(reading: Source, holder: Mention, title: Mention): boolean {
  const { publishedAt } = reading;
  const isBefore = title.sentence === holder.sentence && title.last === holder.first - 1;
  const name = titleInFull(title.text);
  if (!publishedAt || !isBefore || roleKindOf(name) !== 'office' || FOR_LIFE.test(name)) return false;
  const { from, text, dates } = datesInSentence(reading, title.sentence);
  if (!dates.every((date) => yearsSince(date, publishedAt) >= LONG)) return false;
  const own = dates.filter(
    ({ at, until }) => IN.test(text.slice(0, at)) && CLAUSE_GOES_ON.test(text.slice(until)),
  );
  const ago = Array.from(matchesOf(AGO, text), ({ index, 0: words }) => ({
    at: index,
    until: index + words.length,
  }));
  return [...own, ...ago].some((date) => {
    const isBehind = date.at >= holder.end - from;
    const between = isBehind
      ? text.slice(holder.end - from, date.at)
      : text.slice(date.until, title.start - from);
    if (ELSEWHERE.test(between) || NOT_THEN.test(between)) return false;
    return isBehind || opens(text, date) || !between.includes(',');
  });
}

function yearsSince({ date, last }: DateExpression, publishedAt: string): number {
  return Number(publishedAt.slice(0, 4)) - Number((last ?? date).slice(0, 4));
}

/** "The 2019–2023 (mayor)". */
function isSpanBefore(text: string, { at, until, last }: DateExpression, start: number): boolean {
  // "From 2015 to 2018 President X" tells when something was done.
  const isOwn = /(?:\b(?:the|an?|its|his|her|their|our)|['’]s) $/iu.test(text.slice(0, at));
  return isOwn && last !== null && until <= start && /^[- ]$/u.test(text.slice(until, start));
}

/** A date behind the title. */
function behind(between: string, lead: string, before: string, { date, last }: DateExpression): Terms {
  if (BEGAN.test(between) && !(IN_PASSING.test(before) && !/^,? who\b/u.test(between)))
    return { since: date };
  const complement = between.replace(LEADS, '');
  if (!COMPLEMENT.test(complement) || OTHER_CLAUSE.test(complement)) return {};
  if (last)
    return LIFE.test(lead) && (lead.endsWith(' ') || date.length > 4) ? {} : { since: date, until: last };
  if (SINCE.test(lead)) return { since: date };
  if (UNTIL.test(lead)) return { until: date };
  if (BEGINS.test(before)) return { since: date };
  return ENDS.test(before) ? { until: date } : {};
}

/** Whether a title is told of somebody: the last one named before it, or the one right behind it. */
function isHolder(reading: Source, holder: Mention, title: Mention): boolean {
  const people = (reading.bySentence.get(title.sentence) ?? []).filter(({ kind }) => kind === 'person');
  const beside = people.find(({ start }) => start >= title.end && start - title.end <= 2);
  if (holder.start >= title.end || beside) return beside?.id === holder.id;
  return !people.some(({ start, end }) => start >= holder.end && end <= title.start);
}

/** "In 2009 she became mayor". */
function opening(before: string, { date, last }: DateExpression): Terms {
  if (last) return {};
  if (BEGINS.test(before)) return { since: date };
  return ENDS.test(before) ? { until: date } : {};
}

/** When a body was founded: the date closest to the word that tells of it, which stands near the body. */
export function foundingOf(reading: Source, body: Mention): Terms {
  const { from, text, dates } = datesInSentence(reading, body.sentence);
  const gap = ({ at, until }: Stretch) => Math.max(0, body.start - from - until, at - (body.end - from));
  const words = Array.from(matchesOf(FOUNDED, text), ({ index, 0: word }) => ({
    at: index,
    until: index + word.length,
  }));
  const word = least(words, gap, NEAR_IN_CHARACTERS);
  const date = word && least(dates, (one) => dateDistance(text, one, word), NEAR);
  return date ? { since: date.date } : {};
}

/** The first of the items with the lowest cost, if that is not above a limit. */
function least<T>(items: readonly T[], costOf: (item: T) => number, limit: number): T | null {
  let best: T | null = null;
  let lowest = limit;
  for (const item of items) {
    const cost = costOf(item);
    if (cost > lowest || (best && cost === lowest)) continue;
    [best, lowest] = [item, cost];
  }
  return best;
}
