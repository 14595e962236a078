/** The paper in the line below a byline, which the labels take for somebody now and then: "By Ann Lee", "The Courier". */
import { matchesOf } from '../../../../shared/matches.ts';
import { isByline, isNewsroom } from '../../../../shared/model/bylines.ts';
import type { Mention } from '../mentions.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}&.'’-]{0,30}";
/** A line that begins with "By", and one of nothing but a name, at most with a day behind it. */
const BELOW = new RegExp(
  `^(?<by>(?:[Bb]y|BY) [^\\n]{2,120})\\n(?<the>[Tt]he )?(?<name>${WORD}(?: (?:(?:of|and|the|&) ){0,2}${WORD}){0,5})(?<day>,[^\\n]{1,30}\\b\\d{4})?$`,
  'gmu',
);

/** The mentions, with nobody in the name of a paper that stands right below a byline. */
export function withoutOutlets(text: string, mentions: readonly Mention[]): Mention[] {
  const outlets = outletsIn(text);
  return mentions.filter(({ kind, start, end }) => {
    return kind !== 'person' || !outlets.some(([from, until]) => from <= start && end <= until);
  });
}

/** Where the papers stand. A second author has neither "the" nor a day, and no name of a paper. */
function outletsIn(text: string): (readonly [number, number])[] {
  return [...matchesOf(BELOW, text)].flatMap(({ index, 0: lines, groups }) => {
    const { by = '', the, name, day } = groups ?? {};
    const isOutlet = isByline(by) && (the || day || isNewsroom(`the ${name}`));
    return isOutlet ? [[index + by.length, index + lines.length] as const] : [];
  });
}
