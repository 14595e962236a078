/** "Ann Hill, D-Wash.": the tag behind a name, of a party and a place, names nobody, and is no part of the name. */
import { matchesOf } from '../../../shared/matches.ts';
import type { Sentence } from '../text/sentences.ts';
import { upTo } from './join.ts';
import type { Mention } from './mentions.ts';

/** "R-N.Y.", "D-West Virginia"; what closes it shows that it is no word: "D-Day landings". */
const TAG =
  /(?<=[\p{L}.])(?:, ?| ?\()(?<tag>[DRI]-(?!Day\b)\p{Lu}[\p{L}.]{0,15}(?: \p{Lu}[\p{L}.]{1,15})?)(?=\s?[,;:)—–]|\.?\s*$| (?:and|or|who)\b)/gmu;

/** The mentions without such tags. */
export function withoutPartyTags(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const tags = Array.from(matchesOf(TAG, text), ({ index, 0: whole, groups }) => {
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
