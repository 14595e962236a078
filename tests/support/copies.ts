/** Texts that are printed more than once, and random histories of articles with such texts. */
import fc from 'fast-check';
import type { Article } from '../../shared/model/article.ts';
import { ARTICLE_IDS, type Step } from './histories.ts';
import { seeded } from './rounds.ts';
import { type Fact, fact, organization, person, type Story, story } from './stories.ts';

const SYLLABLES = 'ka ro mi ten sol var dun el is ma gor pin ash ley bro del fen har jo kul'.split(' ');

/** Words that nobody wrote, the same for the same seed. */
export function wordsOf(count: number, seed: number): string[] {
  const random = seeded(seed);
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return Array.from({ length: count }, () => `${syllable()}${syllable()}${syllable()}`);
}

/** Paragraphs of a made-up text; those of one seed are always the same. */
export function paragraphs(from: number, to: number, seed = 1, words = 15): string {
  const all = Array.from({ length: to - from }, (_, n) => wordsOf(words, seed * 1000 + from + n).join(' '));
  return all.map((paragraph) => `${paragraph}.`).join('\n\n');
}

export const WRAPPED = 'By Jane Smith, Daily Post\nOSLO (Agency) - ';

/** A story that goes on with a text, which states nothing more. */
export function printed(
  id: string,
  facts: readonly Fact[],
  body: string,
  head: Partial<Article> = {},
): Story {
  const { article, extraction } = story(id, facts, head);
  return { article: { ...article, text: `${article.text}\n\n${body}` }, extraction };
}

const [ADA, BEN] = [person('Ada Berg'), person('Ben Cole')];
const FUND = organization('World Grain Fund');
const BANK = organization('North Sea Bank');

const FACTS = [fact(ADA, 'MEMBER_OF', FUND), fact(BEN, 'MEMBER_OF', FUND), fact(ADA, 'OWNS', BANK)];

/**
 * Whole, cut, longer, under another head; then stretches of one text of which only neighbours are copies, so that
 * the one in the middle holds the others together; then another text, and no text at all.
 */
export const BODIES = [
  paragraphs(0, 8),
  paragraphs(0, 4),
  `${paragraphs(0, 5)}\n\n${paragraphs(40, 41)}\n\n${paragraphs(5, 8)}`,
  `${WRAPPED}${paragraphs(0, 8)}`,
  paragraphs(2, 10),
  paragraphs(4, 12),
  paragraphs(0, 8, 2),
  '',
] as const;

const anyPrinted: fc.Arbitrary<Story> = fc
  .record({
    id: fc.constantFrom(...ARTICLE_IDS),
    facts: fc.subarray(FACTS, { minLength: 1, maxLength: 2 }),
    body: fc.constantFrom(...BODIES, ...BODIES.slice(0, 4)),
    publishedAt: fc.constantFrom(null, '2024', '2024-03-01', '2024-03-02'),
    source: fc.constantFrom(null, 'Daily', 'Weekly', 'Evening'),
  })
  .map(({ id, facts, body, ...head }) => printed(id, facts, body, head));

export const anyPrintedHistory: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.array(anyPrinted, { minLength: 1, maxLength: 4 }).map((take) => ({ take })) },
    { weight: 1, arbitrary: fc.constantFrom(...ARTICLE_IDS).map((forget) => ({ forget })) },
  ),
  { minLength: 2, maxLength: 8 },
);
