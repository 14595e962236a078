/** The opening of an article: its headline, or a first sentence that sums up what the text tells in full. */
import type { Sentence } from '../text/sentences.ts';
import type { Evidence, Opening } from './stretch.ts';

/** Ends as a sentence does, whatever is closed behind its stop. */
const ENDS = /[.!?…:;]["”’')\]]*$/u;
/** Sentences of a note, which is too short to be summed up first. */
const NOTE = 5;

/** The links, with a mark on those that stand within the opening of an article. */
export function withOpening<T extends Evidence>(
  links: readonly T[],
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
): T[] {
  if (sentences.length <= NOTE) return [...links];
  const [first = []] = sentences;
  const isSentence = ENDS.test(text.slice(first[0]?.start ?? 0, first.at(-1)?.end ?? 0));
  const opening: Opening = isSentence ? 'lead' : 'headline';
  return links.map((link) => {
    return link.from.sentence === 0 && link.to.sentence === 0 ? { ...link, opening } : link;
  });
}
