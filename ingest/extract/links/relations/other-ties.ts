/** Names that stand close and are tied otherwise: "X and Y" own nothing of each other, "ambassador to Peru" is from elsewhere. */
import { countryWord } from '../../identity/countries.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

type Source = Pick<Reading, 'text' | 'bySentence'>;

/** Characters before a name that are looked at. */
const REACH = 40;
/** "The merger of Meridian and Castell". */
const SIDE_BY_SIDE = /^,?(?: and| or|,| &) (?:the )?$/u;
/** "Has held a minority stake in": an investment, and no property. */
const MINORITY =
  /\bminority (?:stakes?|shareholding|holding|interest)\b|\b[1-4]?\d(?:\.\d{1,2})? ?(?:%|per ?cent) (?:stake|share|holding|of|in)\b/u;
/** "Germany's envoy to Peru". */
const SENT_TO =
  /\b(?:ambassador|attach[ée]|consul(?:[- ]general)?|envoy|high commissioner|representative|special representative|travelled|trip|visit) to (?:the )?$/iu;
/** "An assistant to Ben Hill with New Zealand". */
const WITH = /^ (?:with|at|against|for|in) (?:the )?$/u;
/** "X, which holds a stake in the Peruvian mine". */
const PART_HELD =
  /\b(?:stakes?|shares?|interests?|holdings?|operations|assets|mines?|fields?|plants?) (?:in|of) (?:the )?/u;
/** "Ann Lee is a judge. Acme was founded in 2012 by Ben Hill": founders stand behind "by". */
const FOUNDED_BY =
  /^,?(?: which)? (?:was|were|had been) (?:co-?)?(?:created|established|formed|founded|launched|set up|started)\b(?: [\p{L}\p{N}]+){0,4} by\b/u;
const FAR = 100;
/** "X, headed by Greek billionaire Ben Hill". */
const UNDER = /\b(?:backed|chaired|controlled|edited|founded|headed|led|managed|owned|run) by (?:the )?$/u;
/** "Started out as an assistant at the bank": who begins to work founds nothing. */
const BEGINS_WORK =
  /\b(?:start(?:s|ed|ing)?|began|begins) (?:out|off|work(?:ing)?|there|as an?|at|life|(?:his|her|their) (?:[\p{Ll}-]+ )?(?:career|days?|life|training|work))\b/giu;

/** Whether the words between two names, or beside one of them, say that they are tied otherwise than the model reads it. */
export function isTiedOtherwise(source: Source, { type, from, to }: Link): boolean {
  if (type === 'FOUNDED' && from.end <= to.start)
    return FOUNDED_BY.test(source.text.slice(to.end, to.end + FAR));
  if (from.sentence !== to.sentence) return false;
  const [first, second] = from.start <= to.start ? [from, to] : [to, from];
  const between = source.text.slice(first.end, second.start);
  if (type === 'OWNS') return SIDE_BY_SIDE.test(between) || MINORITY.test(between);
  if (type === 'BASED_IN') return first === from && (PART_HELD.test(between) || UNDER.test(between));
  if (type !== 'CITIZEN_OF') return false;
  const before = source.text.slice(Math.max(0, to.start - REACH), to.start);
  return SENT_TO.test(before) || (first === from ? WITH.test(between) : isSide(source, to, from));
}

/** A text without what tells of somebody's first work. */
export function withoutFirstWork(text: string): string {
  return text.replace(BEGINS_WORK, '');
}

/** Those who play for a country, or have them play. */
const OF_SIDE =
  /(?:^|[- ])(?:coach|captain|manager|boss|skipper|striker|forward|midfielder|winger|defender|centre-back|goalkeeper|keeper|batsman|batter|bowler|opener|all-rounder|spinner|seamer|wicketkeeper|fly-half|scrum-half|hooker|prop|lock|flanker|full-back|international|selector)$/iu;

/** Whether a title right behind this name of a body is one in the side of a country: "India coach". */
export function isTitleOfSide(body: string, title: string): boolean {
  return OF_SIDE.test(title) && countryWord(body)?.form === 'noun';
}

/** "India coach Ravi Shastri": the name of a country right before such a title is the side's, and no citizenship. */
function isSide({ bySentence }: Pick<Source, 'bySentence'>, country: Mention, person: Mention): boolean {
  if (!/\p{Ll}/u.test(country.text)) return false;
  const title = (bySentence.get(country.sentence) ?? []).find(({ kind, last }) => {
    return kind === 'role' && last === person.first - 1;
  });
  return title !== undefined && title.first === country.last + 1 && isTitleOfSide(country.text, title.text);
}
