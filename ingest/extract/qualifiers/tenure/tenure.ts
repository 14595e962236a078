/** Whether a role is held now, was, is to be, or stands in for another, where words beside its title say so. */
import type { Tenure } from '../../../../shared/schema/index.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import * as words from './tenure-words.ts';

/** Characters before and behind a title that are looked at. */
const REACH = 120;

/** Characters before a sentence in which it may be told that somebody has died. */
const FAR_BEFORE = 1000;

/**
 * The tenure of a role.
 * @param read how the model reads it, which stands where no word tells
 */
export function tenureIn(
  reading: Pick<Reading, 'text' | 'sentences'>,
  holder: Mention,
  title: Mention,
  read: Tenure,
): Tenure {
  const [before, behind] = around(reading, title);
  const isPredicate = holder.start < title.start || holder.sentence !== title.sentence;
  return (
    tenureOfTitle(title.text, before, behind) ??
    (isPredecessor(reading, holder, title) ? 'former' : null) ??
    (isPredicate ? tenureOfVerb(before) : null) ??
    untilBehind(before, behind) ??
    (read === 'former' && (isUntold(reading, holder, title, before) || isApposed(reading, holder, title))
      ? 'current'
      : read)
  );
}

/** "His predecessor Ann Lee", whose title stands before the name or far from it. */
function isPredecessor(
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
  holder: Mention,
  title: Mention,
): boolean {
  // A predecessor who is a dame or a professor is one still.
  if (words.FOR_LIFE.test(title.text)) return false;
  if (title.sentence === holder.sentence && title.start > holder.end) return false;
  const from = Math.max(sentences[holder.sentence]?.[0]?.start ?? 0, holder.start - REACH);
  return words.PREDECESSOR.test(text.slice(from, holder.start));
}

/**
 * Where the model reads a former role and no word tells of an end: a title right before its holder's name, and one
 * whose beginning is told, are held more often than not.
 */
function isUntold(
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
  holder: Mention,
  title: Mention,
  before: string,
): boolean {
  const isBefore = title.sentence === holder.sentence && title.start < holder.start;
  if (!isBefore) return words.BEGAN_BEFORE.test(before);
  const sentence = sentences[title.sentence];
  return !words.LEAVES.test(text.slice(sentence?.[0]?.start ?? 0, sentence?.at(-1)?.end ?? 0));
}

/** "Zbinden, a teacher from Bern, said": what somebody is called in passing is current, where nothing tells of the past. */
function isApposed(
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
  holder: Mention,
  title: Mention,
): boolean {
  if (holder.sentence !== title.sentence || holder.end >= title.start) return false;
  const sentence = sentences[title.sentence];
  const start = sentence?.[0]?.start ?? 0;
  const between = text.slice(holder.end, title.start);
  // "Was succeeded last year by Ann Lee, the carrier's chief": she has what another gave up.
  const isNext = words.FOLLOWED_BY.test(text.slice(Math.max(start, holder.start - REACH), holder.start));
  if (isNext && words.APPOSED_TO_NEXT.test(between)) return true;
  if (!words.APPOSED.test(between)) return false;
  const before = text.slice(Math.max(0, start - FAR_BEFORE), start);
  return !words.DEATH.test(before) && !words.PAST.test(text.slice(start, sentence?.at(-1)?.end ?? start));
}

/** "Acting mayor", "mayor-elect", "former mayor", "who leads". */
function tenureOfTitle(title: string, before: string, behind: string): Tenure | null {
  if (words.ACTING_TITLE.test(title) || words.ACTING_BEFORE.test(before)) return 'acting';
  if (words.FUTURE_TITLE.test(title) || words.FUTURE_BEHIND.test(behind)) return 'future';
  if (words.FORMER_TITLE.test(title) || words.FORMER_BEFORE.test(before)) return 'former';
  if (words.FUTURE_BEFORE.test(before)) return 'future';
  return words.CURRENT_BEFORE.test(before) || words.LEADS_TITLE.test(title) ? 'current' : null;
}

/** "She will be mayor", "she was mayor", of a holder who is named before. */
function tenureOfVerb(before: string): Tenure | null {
  if (words.WILL_BEFORE.test(before) || words.WILL_GO_BEFORE.test(before)) return 'future';
  if (words.HAS_BEFORE.test(before)) return 'current';
  const was = words.WAS_BEFORE.exec(before)?.[0];
  return was && !words.NOT_WAS.test(was.replace(VERB, '')) ? 'former' : null;
}

function untilBehind(before: string, behind: string): Tenure | null {
  return words.FORMER_BEHIND.test(behind) && !words.STAYS_BEFORE.test(before) ? 'former' : null;
}

const VERB = /^(?:ha(?:d|ving) been|\p{L}+)/iu;

/** The text before and behind a title, within its sentence. */
function around({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, title: Mention): [string, string] {
  const sentence = sentences[title.sentence];
  const from = Math.max(sentence?.[0]?.start ?? 0, title.start - REACH);
  const until = Math.min(sentence?.at(-1)?.end ?? text.length, title.end + REACH);
  return [text.slice(from, title.start), text.slice(title.end, until)];
}
