/** "Ann Hill, D-Wash.": the tag behind a name, of a party and a place, names nobody, and is no part of the name. */
import { matchesOf } from '../../../../shared/matches.ts';
import type { Sentence } from '../../text/sentences.ts';
import { upTo } from '../join.ts';
import type { Mention } from '../mentions.ts';

/** "R-N.Y.", "D-West Virginia"; what closes it shows that it is no word: "D-Day landings". */
const TAG =
  /(?<=[\p{L}.])(?:, ?| ?\()(?<tag>[DRI]-(?!Day\b)\p{Lu}[\p{L}.]{0,15}(?: \p{Lu}[\p{L}.]{1,15})?)(?=\s?[,;:)—–]|\.?\s*$| (?:and|or|who)\b)/gmu;

/** "(Con, Thornbury East)", "(Lib Dem, Leith Walk)": a councillor's party, and the ward behind it. */
const WARD =
  /\((?:Con(?:servative)?|Lab(?:our)?|Lib ?Dem|Liberal Democrats?|LD|Greens?|Ind(?:ependent)?|SNP|Plaid(?: Cymru)?|Reform(?: UK)?|UKIP|DUP|UUP|SDLP|TUV|Alliance|People Before Profit|Sinn F[eé]in|Fianna F[aá]il|Fine Gael), (?<tag>\p{Lu}[\p{L}.’'-]{0,20}(?:(?: (?:and|with|the|of|&))? \p{Lu}[\p{L}.’'-]{0,20}){0,4})\)/gu;

/** The mentions without such tags. */
export function withoutPartyTags(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const tags = [...matchesOf(TAG, text), ...wardsIn(text)].map(({ index, 0: whole, groups }) => {
    const tag = groups?.tag ?? '';
    const end = index + whole.length;
    return { before: index, start: end - tag.length, end };
  });
  if (tags.length === 0) return [...mentions];
  return mentions.flatMap((mention) => {
    const tag = tags.find(({ start, end }) => mention.start < end && start < mention.end);
    if (!tag) return [mention];
    const words = sentences[mention.sentence] ?? [];
    const last = words.findLastIndex(({ end }) => end <= tag.before);
    return last < mention.first ? [] : [upTo(text, words, mention, last)];
  });
}

/** Wards, from the comma before them to their end. */
function wardsIn(text: string): { index: number; 0: string; groups: { tag: string } }[] {
  return Array.from(matchesOf(WARD, text), ({ index, 0: whole, groups }) => {
    const tag = groups?.tag ?? '';
    const begins = index + whole.length - 1 - tag.length;
    return { index: begins - 2, 0: `, ${tag}`, groups: { tag } };
  });
}
