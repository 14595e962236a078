/**
 * Ranks as they are abbreviated before names, "Maj. Gen. (res.)", and those of the police, "Det Ch Insp", "Detective Chief
 * Inspector": by their words, since labels often cut them up.
 */
import { groupBy } from '../../../../shared/group.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mentions.ts';

const ABBREVIATED = /^(?:Gen|Lt|Lieut|Maj|Brig|Col|Capt|Cpt|Sgt|Cpl|Adm|Cmdr|Cdr|Pvt|Pfc|Spc|Ens)\.$/u;
/**
 * Words of ranks of the police, in full and in short, with the stop or without, and of a councillor, who is labelled as
 * they are; each is one only before a person.
 */
const POLICE =
  /^(?:Assistant|Asst|Deputy|Dep|Chief|Ch|Con|Constable|Const|Det|Detective|Inspector|Insp|Sergeant|Sgt|Superintendent|Supt|PC|DC|DCI|DCS|DI|DS|Cllr)\.?$/u;
/** The last word of such a rank; "Con" is one only behind another. */
const POLICE_END =
  /^(?:Con|Constable|Const|Det|Detective|Inspector|Insp|Sergeant|Sgt|Superintendent|Supt|PC|DC|DCI|DCS|DI|DS|Cllr)\.?$/u;
/** Words that begin a longer rank. */
const BEFORE = /^(?:Rear|Vice|Fleet|1st|2nd|First|Second|Staff|Master|Chief|Lance|Warrant|Petty)$/u;
const STATUS = /^(?:res|ret|retd|reserve|retired)\.?$/iu;

/** Words of a rank in a sentence, first and last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * All mentions, with each abbreviated rank before a name as one title: other titles within it go, and names lose the
 * words that are the rank's.
 */
export function withRanks(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const near = groupBy(mentions, ({ sentence }) => sentence);
  const ranks = sentences.flatMap((words, sentence) =>
    allRanksIn(words, near.get(sentence) ?? []).map((stretch) => mentionOf(text, words, sentence, stretch)),
  );
  if (ranks.length === 0) return [...mentions];
  const bySentence = new Map<number, Mention[]>();
  for (const rank of ranks) bySentence.set(rank.sentence, [...(bySentence.get(rank.sentence) ?? []), rank]);
  const kept = mentions.flatMap((mention) => {
    const own = bySentence.get(mention.sentence) ?? [];
    return own.reduce<Mention[]>(
      (parts, rank) => parts.flatMap((part) => outside(text, sentences, part, rank)),
      [mention],
    );
  });
  return [...kept, ...ranks]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mention, id) => ({ ...mention, id }));
}

/** Ranks in order of text; of two that share words the longer one. */
function allRanksIn(words: Sentence, near: readonly Mention[]): Stretch[] {
  const [army, police] = [ranksIn(words), policeRanksIn(words, near)];
  const isIn = (one: Stretch, others: readonly Stretch[], least: number) => {
    return others.some(({ first, last }) => {
      return first <= one.last && one.first <= last && last - first >= one.last - one.first + least;
    });
  };
  const kept = [
    ...army.filter((one) => !isIn(one, police, 1)),
    ...police.filter((one) => !isIn(one, army, 0)),
  ];
  return kept.sort((a, b) => a.first - b.first);
}

function policeRanksIn(words: Sentence, near: readonly Mention[]): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let last = first;
    while (POLICE.test(words[last]?.text ?? '')) last += 1;
    last -= 1;
    const ends = POLICE_END.test(words[last]?.text ?? '') && !(first === last && words[last]?.text === 'Con');
    if (last >= first && ends && isBeforePerson(near, { first, last })) found.push({ first, last });
    first = Math.max(first, last);
  }
  return found;
}

/** Whether a person is named right behind a rank that is no part of a longer title. */
function isBeforePerson(near: readonly Mention[], { first, last }: Stretch): boolean {
  const isTitle = near.some((mention) => {
    const isLonger = mention.last - mention.first > last - first;
    return mention.kind === 'role' && isLonger && mention.first <= first && last <= mention.last;
  });
  return (
    !isTitle &&
    near.some((mention) => {
      return mention.kind === 'person' && mention.first <= last + 1 && last + 1 <= mention.last;
    })
  );
}

function ranksIn(words: Sentence): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!ABBREVIATED.test(words[at]?.text ?? '')) continue;
    const first = BEFORE.test(words[at - 1]?.text ?? '') ? at - 1 : at;
    let last = at;
    for (let more = nextOfRank(words, last); more > 0; more = nextOfRank(words, last)) last += more;
    last = withStatus(words, last);
    if (/^\p{Lu}\p{L}/u.test(words[last + 1]?.text ?? '')) found.push({ first, last });
    at = last;
  }
  return found;
}

/** How many words ahead a rank goes on: "Lt." with "Gen." right behind it, or behind a hyphen. */
function nextOfRank(words: Sentence, last: number): number {
  const ahead = words[last + 1]?.text === '-' ? 2 : 1;
  return ABBREVIATED.test(words[last + ahead]?.text ?? '') ? ahead : 0;
}

/** The last word of "(res.)" behind a rank. */
function withStatus(words: Sentence, last: number): number {
  if (words[last + 1]?.text !== '(' || !STATUS.test(words[last + 2]?.text ?? '')) return last;
  const close = [3, 4].find((ahead) => words[last + ahead]?.text === ')');
  return close ? last + close : last;
}

function mentionOf(text: string, words: Sentence, sentence: number, { first, last }: Stretch): Mention {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const place = { sentence, first, last, start, end, text: text.slice(start, end) };
  return { id: 0, kind: 'role', eventType: null, certainty: 1, ...place };
}

/** What of a mention is no part of the rank: a name keeps its words before it, or else those behind it. */
function outside(text: string, sentences: readonly Sentence[], mention: Mention, rank: Mention): Mention[] {
  if (mention.last < rank.first || mention.first > rank.last) return [mention];
  if (mention.kind === 'role' || mention.kind === 'event') {
    return mention.first < rank.first && mention.kind === 'role'
      ? cut(text, sentences, mention, mention.first, rank.first - 1)
      : [];
  }
  return mention.first < rank.first
    ? cut(text, sentences, mention, mention.first, rank.first - 1)
    : cut(text, sentences, mention, rank.last + 1, mention.last);
}

function cut(
  text: string,
  sentences: readonly Sentence[],
  mention: Mention,
  first: number,
  last: number,
): Mention[] {
  const words = sentences[mention.sentence] ?? [];
  const [start, end] = [words[first]?.start, words[last]?.end];
  if (first > last || start === undefined || end === undefined) return [];
  return [{ ...mention, first, last, start, end, text: text.slice(start, end) }];
}
