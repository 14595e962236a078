/** Names and titles that the labels end at a hyphen within a word: "Auger-Aliassime", "film-maker". */
import { isRoleNoun } from '../../qualifiers/titles/role-kind.ts';
import type { Sentence } from '../../text/sentences.ts';
import { upTo } from '../join.ts';
import type { Mention } from '../mentions.ts';

/** Parts of the longest word that is looked at. */
const MOST_PARTS = 4;

/**
 * The mentions, persons to the end of a word of which they have the first part, if the rest is capitalised and names
 * nobody else, and titles if the word ends in one. What the rest says of a name is no part of it ("Macron-backed"),
 * and of a "coach-turned-pundit" the titles are two.
 */
export function withWholeCompounds(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const grown = mentions.map((mention, at) => {
    const words = sentences[mention.sentence] ?? [];
    const last = endOfCompound(words, mention.last);
    if (last === mention.last) return mention;
    const isFree =
      mention.kind === 'role' || (mentions[at + 1]?.start ?? text.length) >= (words[last]?.end ?? 0);
    return isFree && goesOn(mention.kind, words, mention.last, last)
      ? upTo(text, words, mention, last)
      : mention;
  });
  return grown.filter(({ kind, start }, at) => {
    const before = grown[at - 1];
    return kind !== 'role' || before?.kind !== 'role' || start >= before.end;
  });
}

function goesOn(kind: Mention['kind'], words: Sentence, from: number, last: number): boolean {
  const rest = words.slice(from + 1, last + 1).filter(({ text }) => text !== '-');
  if (kind === 'role')
    return (
      isRoleNoun((rest.at(-1)?.text ?? '').replace(/(?<=[^s])s$/u, '')) &&
      !rest.some(({ text }) => text === 'turned')
    );
  return kind === 'person' && rest.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

/** The last word of those that hyphens without spaces join to one. */
function endOfCompound(words: Sentence, from: number): number {
  let last = from;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const [end, hyphen, next] = [words[last], words[last + 1], words[last + 2]];
    const isOne = hyphen?.text === '-' && end?.end === hyphen.start && next?.start === hyphen.end;
    if (!isOne || !/^\p{L}/u.test(next.text)) break;
    last += 2;
  }
  return last;
}
