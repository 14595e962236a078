/** What two persons of one family are to each other, where a word between or beside their names says it. */
import type { Kin } from '../../../shared/schema/index.ts';
import type { Reading } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';

/** What somebody is who is called so. */
const KIN_WORDS: readonly (readonly [Kin, RegExp])[] = [
  [
    'other',
    /\b(?:(?:mother|father|brother|sister|son|daughter)s?-in-law|grand\p{L}+|nephew|niece|uncle|aunt|cousin|ex-\p{L}+|fianc[eé]e?|girlfriend|boyfriend|partner)s?\b/iu,
  ],
  [
    'spouse',
    /\b(?:wife|husband|widow|widower|spouse|married|marry|marries|bride|groom|wed|divorced?|divorces)\b/iu,
  ],
  ['parent', /\b(?:father|mother|parents?|dad|mum|mom|stepfather|stepmother|step-(?:mother|father))\b/iu],
  ['child', /\b(?:sons?|daughters?|child|children|stepson|stepdaughter|heir)\b/iu],
  ['sibling', /\b(?:(?:half-|step)?(?:brothers?|sisters?)|siblings?|twin)\b/iu],
];

/** How far beside the two names a word is looked for, in characters. */
const BESIDE = 40;
export const OPPOSITE: Readonly<Record<Kin, Kin>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  other: 'other',
};

/** What `from` is to `to`; `other` where the text does not say. */
export function kinOf({ text }: Pick<Reading, 'text'>, from: Mention, to: Mention): Kin {
  const [first, second] = from.start <= to.start ? [from, to] : [to, from];
  const between = text.slice(first.end, second.start);
  const cue = lastCue(between) ?? lastCue(text.slice(Math.max(0, first.start - BESIDE), first.start));
  if (!cue) return 'other';
  const after = between.slice(cue.end);
  // "Ann, daughter of Ben": the word tells of the first; "Ben's daughter Ann", "his daughter, Ann": of the second.
  const ofFirst = cue.inside ? /^\s*(?:of|to)\b/u.test(after) : false;
  const bearer = ofFirst || !cue.inside ? first : second;
  return bearer === from ? cue.kin : OPPOSITE[cue.kin];

  function lastCue(stretch: string): { kin: Kin; end: number; inside: boolean } | null {
    let last: { kin: Kin; start: number; end: number; inside: boolean } | null = null;
    for (const [kin, pattern] of KIN_WORDS) {
      for (const match of stretch.matchAll(new RegExp(pattern, 'giu'))) {
        const end = match.index + match[0].length;
        if (!last || end > last.end) last = { kin, start: match.index, end, inside: stretch === between };
      }
    }
    return last;
  }
}
