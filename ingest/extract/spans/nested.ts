/** A country word that begins the name of a body: "Iraqi" in "Iraqi military". */
import { isPossessive } from '../../../shared/model/possessive.ts';
import { countryWord } from '../identity/countries.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Mention } from './mentions.ts';

/** Words of the longest country name that is looked for. */
const MAX_WORDS = 4;

/** How many words at the beginning of a name are a country; 0 where none is, or where nothing follows. */
export function countryWordsAt(words: readonly string[]): number {
  for (let count = Math.min(MAX_WORDS, words.length - 1); count > 0; count -= 1) {
    if (!/^\p{L}/u.test(words[count - 1] ?? '')) continue;
    const form = countryWord(words.slice(0, count).join(' '))?.form;
    if (form === 'noun' || form === 'demonym') return count;
  }
  return 0;
}

/** The words of a mention, as they stand in its sentence. */
export function wordsOfMention({ sentence, first, last }: Mention, sentences: readonly Sentence[]): string[] {
  return (sentences[sentence] ?? []).slice(first, last + 1).map(({ text }) => text);
}

/**
 * All mentions, with countries inside names of bodies: only where a common noun follows ("Iraqi military"), since in
 * a proper name ("US Army") the country is not a mention of its own.
 */
export function withNestedCountries(mentions: readonly Mention[], sentences: readonly Sentence[]): Mention[] {
  const nested = mentions.flatMap((mention) => {
    if (mention.kind !== 'organization') return [];
    const words = wordsOfMention(mention, sentences);
    const count = countryWordsAt(words);
    const rest = words.slice(count).filter((word) => !isPossessive(word));
    if (count === 0 || rest.some((word) => /^\p{Lu}/u.test(word))) return [];
    return [countryInside(mention, count, sentences)];
  });
  const all = [...mentions, ...nested].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.map((mention, id) => ({ ...mention, id }));
}

function countryInside(mention: Mention, count: number, sentences: readonly Sentence[]): Mention {
  const last = mention.first + count - 1;
  const end = sentences[mention.sentence]?.[last]?.end ?? mention.end;
  return {
    ...mention,
    kind: 'country',
    last,
    end,
    text: mention.text.slice(0, end - mention.start),
    nested: true,
  };
}
