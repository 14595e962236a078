/** Words that tell that a name is borne by another as well; data of `second-bearers.ts`. */
import type { Mention } from '../spans/mentions.ts';

/** Characters before and behind a name that are looked at. */
const REACH = 140;

const NAME = '(?:full |first and last |exact )?name';
/** Words between such words and the name: what the other one is. */
const WHO = "(?:,? (?!(?:and|but|who|which|said)\\b)[\\p{L}\\p{M}’'-]{1,30}){0,7}";
/** Somebody who is named only to say who is not meant: "no relation of the former minister", "not to be confused with". */
const NOT_MEANT = `(?:(?:no relation|not related|unrelated) (?:of|to)|not to be confused with)${WHO}`;
const ALSO_CALLED = /,? (?:also|likewise) (?:called|named) ["“‘']?$/u;
/** "Her namesake, the physicist", "another man called". */
const BEFORE = new RegExp(
  `\\b(?:[Aa]nother (?:man|woman|person|\\p{Ll}{3,20}) (?:called|named)|[Aa]n unrelated|[Aa] different|(?:[Hh]is|[Hh]er|[Tt]heir|[Aa])(?: [\\p{Ll}-]{1,20})? namesake,?${WHO}|${NOT_MEANT}) ["“‘']?$`,
  'u',
);
const PASSING = new RegExp(`\\b${NOT_MEANT} $`, 'u');
/** ", her namesake,", " (no relation)", ", who shares the minister's name". */
const BEHIND = new RegExp(
  `^(?: of [^.,;()]{1,40})?(?:,? \\(?(?:no relation\\b|(?:who is )?not related (?:to|of)\\b|not to be confused with\\b)|, (?:(?:his|her|their|a)(?: [\\p{Ll}-]{1,20})?|the [\\p{Ll} -]{1,30}['’]s) namesake\\b|,? who shares? (?:a|the same|his|her|the [\\p{Ll} -]{1,30}['’]s|the) ${NAME}\\b)`,
  'u',
);
/** "The two men share a name", "both women, who have the same name". */
const TWO = new RegExp(
  `^[^.!?\\n]{0,80}[.!?]?\\s{1,2}(?:The two|Both)(?: of them| men| women| \\p{Ll}{3,20})?,? (?:who )?(?:share|have|bear|had) (?:a|the same|one|the) ${NAME}\\b`,
  'u',
);

/**
 * Whether the words beside a name say that somebody of that name was spoken of before.
 * @param nameEnds where names of persons end: "Big Tom, also called Tom Hale" has two names himself
 */
export function isIntroducedAnew(
  text: string,
  { start, end }: Mention,
  nameEnds: ReadonlySet<number>,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const also = ALSO_CALLED.exec(before)?.[0];
  if (also !== undefined) return !nameEnds.has(start - also.length);
  return BEFORE.test(before) || BEHIND.test(behind) || TWO.test(behind);
}

/** Whether a name stands there only to say who is not meant. */
export function isNamedInPassing(text: string, { start }: Mention): boolean {
  return PASSING.test(text.slice(Math.max(0, start - REACH), start));
}

/** "Mayor John Hale MET THE teacher John Hale": nobody is named in full twice there, with another title. */
const BESIDE = /^ (?:(?!(?:as|is|was|or|alias|became|becomes|named|called|turned)\b)\p{Ll}{2,20} ){1,4}$/u;

/** Whether what stands between a name and the title of the next one sets two persons beside each other. */
export function isSetBeside(between: string): boolean {
  return BESIDE.test(between);
}
