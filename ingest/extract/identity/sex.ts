/** Which sex an article shows somebody to be of: by a form of address or a word of family right before the name. */
import type { Mention } from '../spans/mentions.ts';

export type Sex = 'female' | 'male';

const SHOWN: readonly (readonly [Sex, RegExp])[] = [
  [
    'female',
    /\b(?:mrs|ms|miss|mme|madame?|dame|lady|queen|princess|duchess|baroness|countess|señora|frau|sister|aunt|(?:grand|step)?(?:mother|daughter)|wife|widow|niece|girlfriend|fiancée|actress|businesswoman|spokeswoman|congresswoman|chairwoman|first lady)\.?,? $/iu,
  ],
  [
    'male',
    /\b(?:mr|sir|lord|king|prince|duke|baron|earl|don|señor|herr|brother|uncle|(?:grand|step)?(?:father|son)|husband|widower|nephew|boyfriend|fiancé|actor|businessman|spokesman|congressman|chairman)\.?,? $/iu,
  ],
];

/** Characters before a name in which a word is looked for. */
const BEFORE = 24;

export function sexBefore(text: string, { start }: Pick<Mention, 'start'>): Sex | null {
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/\s+/gu, ' ');
  return SHOWN.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}
