/** Bodies that are labelled persons, where the words behind them name no person: "Serco, which runs", "Coles chief Ann Lee". */
import { fold } from '../../../../shared/model/names.ts';
import { isPossessive } from '../../../../shared/model/possessive.ts';
import { countryWord } from '../../identity/countries.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mentions.ts';

/** Titles of those who serve a person, as well: "Trump lawyer Ben Hill". */
const SERVES =
  /(?:lawyer|attorney|counsel|aide|advis[eo]r|ally|agent|assistant|biographer|spokes\p{L}+|chief of staff|manager|secretary|nominee|appointee|bodyguard|driver|coach|trainer|producer|director|publicist|strategist|pollster|envoy|deputy)$/iu;

/** Who sits in a parliament, in short: "the MSP for Fife". */
const SEAT = /^(?:MSP|MEP|ML[AC]|MNA|MHA|TD|MPA|MK)$/u;
/** Titles that bodies alone have. */
const OF_BODIES =
  /(?:^|[ -])(?:chair(?:man|woman|person)?|chief executive(?: officer)?|c[eft]o|managing director|director[- ]general)$/iu;

/** Words at the end of a name that companies have. */
const LEGAL = /(?:Group|Holdings?|Inc\.?|Ltd\.?|PLC|plc|Corp\.?|AG|SA|Bank|Company|Partners|Capital)$/u;

/** The mentions with such persons taken for bodies, and short words for a member of a parliament for titles. */
export function withKindsByWords(sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[] {
  const named = new Set(mentions.filter(({ kind }) => kind === 'person').flatMap(partsOf));
  return mentions.map((mention, at) => {
    const words = sentences[mention.sentence] ?? [];
    if (isSurname(words, mention, mentions[at + 1], named)) return { ...mention, kind: 'person' };
    if (isCountry(words, mention)) return { ...mention, kind: 'country' };
    if (isNamedHolder(words, mention, mentions[at - 1])) return { ...mention, kind: 'person' };
    if (SEAT.test(mention.text) && isSeat(words, mention)) return { ...mention, kind: 'role' };
    if (mention.kind !== 'person' || named.has(fold(mention.text))) return mention;
    const [next, holder] = [mentions[at + 1], mentions[at + 2]];
    const isBody =
      isThing(words, mention) ||
      isLed(words, mention, mentions[at - 1]) ||
      isBeforeTitle(mention, next, holder) ||
      isOwner(words, mention, next, holder);
    return isBody ? { ...mention, kind: 'organization' } : mention;
  });
}

/** "Tusk's spokesman", "Trump lawyer Ben Hill", where Donald Tusk is named. */
function isSurname(
  words: Sentence,
  name: Mention,
  title: Mention | undefined,
  named: ReadonlySet<string>,
): boolean {
  if (name.kind !== 'organization' || name.first !== name.last || !named.has(fold(name.text))) return false;
  if (title?.kind !== 'role' || title.sentence !== name.sentence || !SERVES.test(title.text)) return false;
  const between = words.slice(name.last + 1, title.first).map(({ text }) => text);
  return between.length === 0 || (between.length === 1 && isPossessive(between[0] ?? ''));
}

/** What is of a state; a team has none of these. */
const OF_STATE =
  /^(?:coalition|government|cabinet|parliament|lawmakers|president|premier|prime|foreign|defen[cs]e|interior|ministers?|constitution|army|police|courts?|economy|ambassador|opposition)$/u;

/** "Lithuanian coalition", "Lithuania's ruling coalition": the country, where the words behind are not those of a team. */
function isCountry(words: Sentence, { kind, text, last }: Mention): boolean {
  const form = kind === 'organization' ? countryWord(text)?.form : undefined;
  const [next = '', ...behind] = words.slice(last + 1, last + 4).map((word) => word.text);
  if (form === 'demonym') return OF_STATE.test(next);
  return form === 'noun' && isPossessive(next) && behind.some((word) => OF_STATE.test(word));
}

/** "The bank's chief executive is Luuk Strijers". */
function isNamedHolder(words: Sentence, name: Mention, title: Mention | undefined): boolean {
  if (name.kind !== 'organization' || name.first === name.last || title?.kind !== 'role') return false;
  if (title.sentence !== name.sentence || !OF_BODIES.test(title.text)) return false;
  const isNext = title.last === name.first - 2 && words[name.first - 1]?.text === 'is';
  return isNext && /^[.;,]$/u.test(words[name.last + 1]?.text ?? '.') && LEGAL.exec(name.text) === null;
}

/** "Ben Lee, then chief executive of Tag Heuer". */
function isLed(words: Sentence, name: Mention, title: Mention | undefined): boolean {
  if (title?.kind !== 'role' || title.sentence !== name.sentence || !OF_BODIES.test(title.text)) return false;
  const between = words.slice(title.last + 1, name.first).map(({ text }) => text);
  return /^of(?: the)?$/u.test(between.join(' ')) && /^[.;,]$/u.test(words[name.last + 1]?.text ?? '.');
}

/** "The MSP for Fife", "Ann Lee, MEP,". */
function isSeat(words: Sentence, { first, last }: Mention): boolean {
  const [before = '', behind = ''] = [words[first - 1]?.text, words[last + 1]?.text];
  return /^(?:for|from)$/u.test(behind) || (/^(?:the|an?|former|local|as)$/u.test(before) && behind !== 'of');
}

/** "Bord Fáilte's former chairman Ann Lee". */
function isOwner(
  words: Sentence,
  name: Mention,
  title: Mention | undefined,
  holder: Mention | undefined,
): boolean {
  if (title?.kind !== 'role' || holder?.kind !== 'person' || !OF_BODIES.test(title.text)) return false;
  if (holder.sentence !== name.sentence || holder.first - title.last > 2) return false;
  const [mark, ...rest] = words.slice(name.last + 1, title.first).map(({ text }) => text);
  return isPossessive(mark ?? '') && rest.length <= 1 && rest.every((word) => /^\p{Ll}/u.test(word));
}

/** What a person of several names may be called by. */
function partsOf({ text }: Mention): string[] {
  const words = fold(text).split(/\s+/u);
  return words.length > 1 ? words : [];
}

/** A name that opens a sentence and goes on with "which"; "of Ann Lee, which" tells of something that she has. */
function isThing(words: Sentence, { first, last }: Mention): boolean {
  return first === 0 && words[last + 1]?.text === ',' && words[last + 2]?.text === 'which';
}

/** "Coles chief executive Ann Lee": nothing parts the name from a title, nor that from another name. */
function isBeforeTitle(name: Mention, title: Mention | undefined, holder: Mention | undefined): boolean {
  if (title?.kind !== 'role' || holder?.kind !== 'person' || SERVES.test(title.text)) return false;
  const isOne = holder.sentence === name.sentence;
  return (
    isOne &&
    title.first === name.last + 1 &&
    holder.first === title.last + 1 &&
    /^\p{Ll}|^MP$|^M[LS]A$/u.test(title.text)
  );
}
