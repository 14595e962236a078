/** Whether an article is in English, which is what the model reads, and if not, in which language it is. */
import { ENGLISH_WORDS } from './english-words.ts';

/** A language is told by the beginning, however long an article is. In UTF-16 code units. */
const LOOKED_AT = 4000;
/** Fewer bytes of words tell nothing: about a dozen words of Latin script. */
const FEWEST_BYTES = 60;
/** About forty words of Latin script, eighty characters of Chinese. Of fewer the language must be plainer. */
const ENOUGH_BYTES = 200;
/** Of English news an eighth or more are words of English alone; over half of it may be quoted in another language. */
const ENGLISH_SHARE = 0.05;
/** Accuracy from which the recognizer's best guess counts; lists of names and addresses stay below it. */
const SURE = 0.1;
/** The same of few words, none of which is of English alone. */
const PLAIN = 0.5;
/** What the recognizer takes unknown languages for, and what no newspaper is written in: not to be named. */
const UNNAMED: ReadonlySet<string> = new Set(['ber', 'tlh', 'vo']);
const ANOTHER = 'another language';

/** Words that begin with no capital: names are alike in all languages, and mislead. */
const WORDS = /(?<![\p{L}\p{M}\p{N}])[\p{Ll}\p{Lo}][\p{L}\p{M}]*/gu;
const ADDRESS = /:\/\/|^www\.|@/u;
const OTHER_SCRIPT = /^(?!\p{Script=Latin})\p{L}/u;

/**
 * The language of an article that is certainly not in English, by its English name; null for everything else: short
 * texts, names, tables, and English however much of another language it quotes.
 */
export async function foreignLanguage(text: string): Promise<string | null> {
  const words = wordsOf(text.slice(0, LOOKED_AT));
  const joined = words.join(' ');
  const bytes = Buffer.byteLength(joined);
  if (bytes < FEWEST_BYTES) return null;
  const isShort = bytes < ENOUGH_BYTES;
  const share = shareOf(words, (word) => ENGLISH_WORDS.has(word));
  if (share >= ENGLISH_SHARE || (isShort && share > 0)) return null;
  // English never comes this far, and so never waits for the library to be loaded.
  const { detectAll } = await import('tinyld');
  const [best] = detectAll(joined);
  if (best && best.accuracy >= (isShort ? PLAIN : SURE)) return best.lang === 'en' ? null : nameOf(best.lang);
  if (isShort) return null;
  return shareOf(words, (word) => OTHER_SCRIPT.test(word)) > 0.5 ? ANOTHER : null;
}

function wordsOf(text: string): readonly string[] {
  const parts = text.split(/\s+/u).filter((part) => !ADDRESS.test(part));
  return parts.join(' ').match(WORDS) ?? [];
}

function shareOf(words: readonly string[], is: (word: string) => boolean): number {
  return words.filter(is).length / words.length;
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

function nameOf(code: string): string {
  return UNNAMED.has(code) ? ANOTHER : (names.of(code) ?? ANOTHER);
}
