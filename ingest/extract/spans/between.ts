/** What stands between two mentions of one sentence. */
import type { Sentence } from '../text/sentences.ts';
import type { Mention } from './mentions.ts';

/** The words between two mentions, in order of text, without those of titles. */
export function wordsBetween(
  words: Sentence,
  near: readonly Mention[],
  a: Pick<Mention, 'last'>,
  b: Pick<Mention, 'first'>,
): string[] {
  const titles = near.filter(({ kind, first, last }) => kind === 'role' && first > a.last && last < b.first);
  const between: string[] = [];
  for (let at = a.last + 1; at < b.first; at += 1) {
    const isTitle = titles.some(({ first, last }) => first <= at && at <= last);
    if (!isTitle) between.push(words[at]?.text ?? '');
  }
  return between;
}
