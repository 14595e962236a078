/** Mentions that the labels end at a word which only leads on to others. */
import type { Sentence } from '../text/sentences.ts';
import { leadsOn, upTo } from './join.ts';
import type { Mention } from './mentions.ts';

/** Words that no title ends in. */
const NO_TITLE_ENDS = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'at', 'with', ',', '(', '-']);
/** Words that no name ends in. */
const NO_NAME_ENDS = new Set(['of', 'the', 'and', '&', 'for', 'in', ',', '(', '/', '-']);

/** A title without the words that only lead on from it; none where nothing else is left. */
export function withoutLooseEnd(text: string, sentences: readonly Sentence[], mention: Mention): Mention[] {
  const words = sentences[mention.sentence] ?? [];
  const last = endBefore(words, mention, NO_TITLE_ENDS);
  return last < mention.first ? [] : [upTo(text, words, mention, last)];
}

/**
 * A name with the capitalised words that its last one leads on to, and else without that word; as it is where it has no
 * other words ("The The").
 * @param next the mention behind it in order of text, whose words are its own
 */
export function withWholeEnd(
  text: string,
  sentences: readonly Sentence[],
  mention: Mention,
  next: Mention | undefined,
): Mention[] {
  const words = sentences[mention.sentence] ?? [];
  const before = endBefore(words, mention, NO_NAME_ENDS);
  if (mention.kind === 'event' || before === mention.last || before < mention.first) return [mention];
  const until = next?.sentence === mention.sentence ? next.first : words.length;
  return [upTo(text, words, mention, endBehind(words, mention.last, until) ?? before)];
}

/** The last word of a mention that it can end in; before its first where there is none. */
function endBefore(words: Sentence, { first, last }: Mention, loose: ReadonlySet<string>): number {
  let end = last;
  while (end >= first && loose.has(words[end]?.text.toLowerCase() ?? '')) end -= 1;
  return end;
}

/** The last of the capitalised words right behind a word that leads on to them; null where it leads on to none. */
function endBehind(words: Sentence, last: number, until: number): number | null {
  if (!leadsOn(words[last]?.text)) return null;
  let end: number | null = null;
  for (let at = last + 1; at < until; at += 1) {
    const word = words[at]?.text ?? '';
    if (/^\p{Lu}/u.test(word)) end = at;
    else if (!leadsOn(word)) break;
  }
  return end;
}
