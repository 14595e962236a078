/**
 * A skeleton under which the spellings of one name meet, in the manner of phonetic codes such as Daitch-Mokotoff,
 * but with the first vowel kept and short names kept whole: "Smith" and "Smut", "Wu" and "Vu" stay apart.
 */
import { fold } from '../../../shared/model/names.ts';

type Rules = readonly (readonly [RegExp, string])[];

/** What is one sound in every name. Capitals in what comes out are sounds of two letters. */
const ALWAYS: Rules = [
  [/^(?:al|el)[- ](?=.)/u, ''],
  [/[^\p{L}\p{N}]/gu, ''],
  [/^mc(?=.)/u, 'mac'],
  [/^reh(?=m[au][nt]$)/u, 'rah'],
  [/s+z+|sc(?=h)/gu, 's'],
  [/t?cz|tsch|tsh|t?ch/gu, 'C'],
  [/sh/gu, 'S'],
  [/d?zh|dj(?!.*ic$)/gu, 'J'],
  [/dj/gu, 'd'],
  [/v[ie]c$/u, 'viC'],
  [/ph/gu, 'f'],
  [/ck|c(?![eiy])|q/gu, 'k'],
  [/c/gu, 's'],
  [/(?<=.)x/gu, 'ks'],
  [/d+t+$/u, 't'],
  [/t+z+/gu, 'z'],
  [/(?<=[aeiou])h(?=[lnr]|$)/gu, ''],
  [/(.)\1+/gu, '$1$1'],
  [/ee|ie(?=[^u])|(?<=...)ie$/gu, 'i'],
  [/oo|ou|ue/gu, 'u'],
  [/(?<=..)[eiyj]?[iyj]+$/u, 'i'],
  [/(?<=[^aeiouy].*[^aeiouy])e$/u, ''],
  [/(?<=[^aeiouyrl])([rl])$/u, 'e$1'],
];

/** What is one sound in names of two syllables or more; a short name is told from the next by just these. */
const LONGER: Rules = [
  [/^kh/u, 'k'],
  [/kh/gu, 'h'],
  [/(?<=[bdgjkrt])h/gu, ''],
  [/gh/gu, 'g'],
  [/SC/gu, 's'],
  [/S/gu, 's'],
  [/J/gu, 'j'],
  [/[eo](?:ff|w)$/u, 'ov'],
  [/w(?=[aeiouyrl])/gu, 'v'],
  [/^g(?=a.{3,}(?:i|[eo]v)$)/u, 'k'],
  [/^y(?=e..)/u, ''],
  [/^i(?=[aou])/u, 'y'],
  [/^e(?![iy])/u, 'i'],
  [/o(?![iyw])/gu, 'u'],
];

/** The first vowels of a name, after what they sound like; what is not here sounds like its first letter. */
const VOWELS: Rules = [
  [/^[ae][iy].*$/u, 'E'],
  [/^(?:ow|a[uw]).*$/u, 'O'],
  [/^o[iye]$/u, 'Y'],
  [/^i[ea]/u, 'I'],
  [/^y/u, 'i'],
  [/^(.).*$/u, '$1'],
];

const VOWEL_RUN = /(?<=.)[aeiouyw]*[aeiouy][aeiouyw]*|^[aeiou][aeiouyw]*|(?<=[ao])w(?![aeiouy])/gu;

function applied(rules: Rules, text: string): string {
  return rules.reduce((done, [pattern, by]) => done.replace(pattern, by), text);
}

/**
 * The skeleton of one surname or given name: "Gaddafi", "Qadhafi" and "Kadafi" have the same.
 * Never empty for a word that is not; not for show.
 */
export function soundOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const sound = skeletonOf(word);
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(word, sound);
  return sound;
}

/** Words come back in every other name; forgetting them all at once is simple and never wrong. */
const KNOWN = new Map<string, string>();
const MAX_KNOWN = 20_000;

function skeletonOf(word: string): string {
  const folded = fold(word);
  const base = applied(ALWAYS, folded);
  if (base === '') return folded || word;
  const runs = base.match(VOWEL_RUN)?.length ?? 0;
  const sounds = (runs > 1 ? applied(LONGER, base) : base).replace(/(.)\1+/gu, '$1');
  let first = true;
  return sounds.replace(VOWEL_RUN, (run, at: number) => {
    const vowel = first ? applied(VOWELS, run) : laterVowel(run, at + run.length === sounds.length);
    first = false;
    return vowel;
  });
}

/** A vowel counts at the end of a name, where it tells "Mario" from "Maria"; between consonants any is like any. */
function laterVowel(run: string, isLast: boolean): string {
  return isLast ? (run.at(-1) ?? '').replace(/[ey]/u, 'i') : 'e';
}
