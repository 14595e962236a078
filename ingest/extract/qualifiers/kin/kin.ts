/** What two persons of one family are to each other, where a word between or beside their names says it. */
import { matchesOf } from '../../../../shared/matches.ts';
import type { Kin } from '../../../../shared/schema/index.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';

/** What somebody is who is called so; the first that fits. */
const KIN_WORDS: readonly (readonly [Kin, RegExp])[] = [
  [
    'other',
    /(?:(?:mother|father|brother|sister|son|daughter)s?-in-law|grand-?\p{L}+|great-\p{L}+|nephews?|nieces?|uncles?|aunts?|cousins?|fianc[eé]e?s?|girlfriend|boyfriend|(?<!\b(?:producing|production|business|writing|songwriting|law|managing|senior|founding|general|joint|coalition|training|doubles|playing|opening|strike|batting|bowling|dance|dancing|comedy|research|trading|sparring) )partner|in-laws?|god\p{L}+|no relation|namesake)/u,
  ],
  [
    'spouse',
    /(?:(?:ex-)?(?:wife|wives|husbands?)|widow|widower|spouses?|married|marry|marries|marrying|marriage|bride|groom|wed|weds|divorced?|divorces|couple)/u,
  ],
  ['parent', /(?:(?:step-?)?(?:fathers?|mothers?|parents?)|dad|mum|mom|papa|mama)/u],
  ['child', /(?:(?:step-?)?(?:sons?|daughters?|child|children)|heir|heiress|first-?born|youngest)/u],
  ['sibling', /(?:(?:half-|step-?|twin )?(?:brothers?|sisters?)|siblings?|twins?)/u],
];

/** One pass over all words: the name of the group that matches is the kin. */
export const ANY_KIN = new RegExp(
  `(?<![\\p{L}-])(?:${KIN_WORDS.map(([kin, words]) => `(?<${kin}>${words.source})`).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** "his wife Eve, ", "his wife Eve, a nurse, " before the next name. */
const SAID_OF_ANOTHER =
  /^,? \p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*, (?:(?:an?|the|who) [^.;:]{1,60}, (?:he|she|[\p{Ll}]+) .*|)$/u;

/** Characters before the second name in which a word is looked for. */
const LONGEST_BETWEEN = 400;
/** What stands between a word and the name that it is said of, and parts them. */
const FAR = /[.!?;]\s|.{60}/u;

/** How far beside the two names a word is looked for, in characters. */
const BESIDE = 60;
export const OPPOSITE: Readonly<Record<Kin, Kin>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  other: 'other',
};

/** A word for kin in a stretch of text. */
interface Cue {
  readonly kin: Kin;
  readonly word: string;
  readonly after: string;
}

/** What `from` is to `to`; null where no word between or beside them says that they are of one family. */
export function kinOf({ text }: Pick<Reading, 'text'>, from: Mention, to: Mention): Kin | null {
  const [first, second] = from.start <= to.start ? [from, to] : [to, from];
  const before = lastSentence(text.slice(Math.max(0, first.start - BESIDE), first.start));
  const between = text.slice(Math.max(first.end, second.start - LONGEST_BETWEEN), second.start);
  const after = text.slice(second.end, second.end + BESIDE);
  const kin = firstToSecond(before, between, after);
  return kin === null || first === from ? kin : OPPOSITE[kin];
}

/** What the first of two persons is to the second; null where no word says it. */
function firstToSecond(before: string, between: string, after: string): Kin | null {
  return (
    siblingsListed(before, between) ??
    bornTo(before, between, after) ??
    toldBetween(between, FAR) ??
    toldBehind(between, after) ??
    toldBefore(before, between) ??
    toldBetween(between)
  );
}

const LIST =
  /^(?:\s*\([^)]*\))?(?:, (?:aged )?\d+)?(?:\s*[,&]|,? and| or)+\s*(?:\p{Lu}[\p{L}\p{M}-]+(?:, \d+)?(?:,|,? and)\s*)*$/u;

/** "her daughters Ann, 9, and Eve", "the brothers Ann and Eve", "the daughter of Ann and Eve", "the couple, Ann and Eve". */
function siblingsListed(before: string, between: string): Kin | null {
  const cue = lastCue(before);
  if (!cue || !LIST.test(between)) return null;
  const plural = /(?:s|children|twins)$/iu.test(cue.word) && /^[,:]?\s*$/u.test(cue.after);
  if (plural && (cue.kin === 'child' || cue.kin === 'sibling')) return 'sibling';
  const parents = cue.kin === 'child' && /^\s+of(?: \p{L}+){0,4}\s*$/u.test(cue.after);
  return parents || (plural && cue.kin === 'parent') ? 'spouse' : null;
}

/** "Ann was born in Lima to Ben", "Born to Ben and his wife Eve, Ann …". */
function bornTo(before: string, between: string, after: string): Kin | null {
  if (/\bborn\b[^.;]*\bto\b/iu.test(between) && !lastCue(between)) return 'child';
  const opens = /\bborn\b[^.;]*\bto\b[^.;]*$/iu.test(before);
  return opens && /,\s*$/u.test(between) && /^ (?:was|is|has|had|grew|went|studied|began|came)\b/u.test(after)
    ? 'parent'
    : null;
}

/** "Ann, daughter of Ben": the word tells of the first; "Ben's daughter Ann", "his daughter, Ann": of the second. */
function toldBetween(between: string, far?: RegExp): Kin | null {
  if (/\bmarried to\b/iu.test(between)) return 'spouse';
  const cue = lastCue(between);
  if (!cue || far?.test(cue.after)) return null;
  return /^\s*(?:of|to)\b/u.test(cue.after) ? cue.kin : OPPOSITE[cue.kin];
}

/** "Ann, Ben's elder daughter", "Ann arrived with Ben, her second husband". */
function toldBehind(between: string, after: string): Kin | null {
  const owned = /^['’]s? /u.exec(after)?.[0];
  const beside = /^,?\s*(?:\([^)]*\),?\s*)?$/u.test(between);
  if (owned && beside) return cueAtOnce(after.slice(owned.length))?.kin ?? null;
  const own = /^,? (?:\d+, )?(?:his|her|their) /u.exec(after)?.[0];
  const kin = own ? cueAtOnce(after.slice(own.length))?.kin : undefined;
  return kin ? OPPOSITE[kin] : null;
}

/** "the brothers Ann and Ben"; "the parents of Ann, Ben and Eve": where "of" follows, the second is called so. */
function toldBefore(before: string, between: string): Kin | null {
  const cue = lastCue(before);
  // "The son of Ben and his wife Eve, he studied under Tom".
  if (!cue || HE.test(between) || (VERB.test(between) && isOwned(before, cue))) return null;
  const ofFirst = /^\s+of\b/u.test(cue.after) && /^,/u.test(between);
  return ofFirst ? OPPOSITE[cue.kin] : cue.kin;
}

const HE = /^[^.!?]*\b(?:he|she)\b/u;
/** What follows a name that something is told of. */
const VERB = /^,? (?:ha[ds]|was|were|is|will|\p{Ll}+ed)\b/u;
/** A name, and not only the word that begins the sentence. */
const NAMED = /\p{L}.*\p{Lu}\p{Ll}|^\s*\p{Lu}[\p{L}'’-]*,/u;
const OWNED_BY = /\b(?:his|her|their|my|our) (?:[\p{Ll}-]+ ){0,2}$/iu;

/** "(Ann,) coached by her husband (Ben)": he is hers, and nothing is told of the next name. */
function isOwned(before: string, { word, after }: Cue): boolean {
  if (/s$|children$/iu.test(word) || !/^,?\s*$/u.test(after)) return false;
  const rest = before.slice(0, before.length - after.length - word.length);
  // "With his wife Ann, Ben left": who is named only behind may be the owner.
  const owner = OWNED_BY.exec(rest);
  return owner !== null && NAMED.test(rest.slice(0, owner.index));
}

/** The last word for kin that is neither a title ("Sister Ann") nor said of somebody else ("his wife Eve, "). */
function lastCue(stretch: string): Cue | null {
  let last: Cue | null = null;
  for (const match of matchesOf(ANY_KIN, stretch)) last = cueOf(match, stretch) ?? last;
  return last;
}

/** A word for kin with no more than adjectives before it. */
function cueAtOnce(stretch: string): Cue | null {
  const [match] = matchesOf(ANY_KIN, stretch);
  return match && /^(?:[\p{Ll}\d-]+ ){0,3}$/u.test(stretch.slice(0, match.index))
    ? cueOf(match, stretch)
    : null;
}

function cueOf(match: RegExpMatchArray, stretch: string): Cue | null {
  const [word] = match;
  const after = stretch.slice((match.index ?? 0) + word.length);
  if (/^\p{Lu}/u.test(word) && /^ (?:\p{Lu}|$)/u.test(after)) return null;
  if (!/s$|children$/iu.test(word) && SAID_OF_ANOTHER.test(after)) return null;
  const kin = KIN_WORDS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
  return kin ? { kin, word, after } : null;
}

function lastSentence(stretch: string): string {
  return stretch.slice(stretch.search(/[.!?;]\s[^.!?;]*$/u) + 1);
}
