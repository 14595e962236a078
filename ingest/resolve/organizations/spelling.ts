/** One spelling for words that are written in two ways. */
import { SAME_WORDS } from './spelling-words.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.split('\n')
    .filter(Boolean)
    .flatMap((row) => {
      const [word = '', forms = ''] = row.split(': ');
      return forms.split(', ').map((form) => [form, word] as const);
    }),
);

/** The word in the spelling that all of its forms share. @param word folded, as `nameWords` leaves it */
export function spelled(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined || !word.endsWith('s')) return known ?? word;
  const one = SPELLINGS.get(word.slice(0, -1));
  return one === undefined || one.endsWith('s') ? word : `${one}s`;
}
