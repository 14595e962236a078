/** Titles in full: "Maj. Gen. (res.)" is "Major General (reserve)", and of several presidents each is a president. */
import { remembered } from '../../remember.ts';
import { plainText } from '../../text/plain.ts';
import { isRoleNoun } from './role-kind.ts';
import { SHORT_WITH_STOP, SHORT_WORDS, VERBS } from './title-words.ts';

const STATUS: readonly (readonly [RegExp, string])[] = [
  [/\(?\bj\.? ?g\b\.?\)?/gu, '(junior grade)'],
  [/\(?\bres\b\.?\)?/gu, '(reserve)'],
  [/\(?\bret(?:d|'d)?\b\.?\)?/gu, '(retired)'],
];

/** The title without article and possessive, in the singular, with its abbreviations written out. */
export const titleInFull: (title: string) => string = remembered(inFullWords);

function inFullWords(title: string): string {
  const bare = plainText(title)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an|his|her|its|their) /iu, '')
    .replace(/^(?:then|ex)-(?=\p{L})/iu, '')
    .replace(/(?<=\p{L})-(?:elect|designate)$/iu, '');
  const [verb = ''] = /^\p{L}+$|^\p{L}+(?= (?:of|in|for|at|the) )/u.exec(bare) ?? [];
  const said = Object.hasOwn(VERBS, verb) ? bare.replace(verb, VERBS[verb] ?? verb) : bare;
  const spaced = said.replace(/(?<=\p{L}\.)-?(?=\p{Lu}\p{Ll})/gu, ' ');
  const words = spaced.replace(/[\p{L}\d]+\.?/gu, inFull);
  return singular(STATUS.reduce((text, [short, full]) => text.replace(short, full), words));
}

/** A word, or what it is short for. */
function inFull(word: string): string {
  const plain = word.replace(/\.$/u, '');
  if (Object.hasOwn(SHORT_WORDS, plain)) return SHORT_WORDS[plain] ?? word;
  return plain !== word && Object.hasOwn(SHORT_WITH_STOP, plain) ? (SHORT_WITH_STOP[plain] ?? word) : word;
}

/** "foreign ministers of the bloc" in the singular; a plural that is no title stays, as in "Human Resources". */
function singular(title: string): string {
  const [head = '', ...rest] = title.split(/(?=,| of | for | in | at | to | on )/u);
  const last = /[\p{L}\p{M}]+$/u.exec(head)?.[0] ?? '';
  const one = last
    .replace(/men$/u, 'man')
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|ch|sh|x)es$/u, '')
    .replace(/(?<=[^s])s$/u, '');
  return one !== last && isRoleNoun(one) ? [head.slice(0, -last.length) + one, ...rest].join('') : title;
}
