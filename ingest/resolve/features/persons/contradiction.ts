/** What makes it impossible that two keys are one person. */
import type { KeyRecord } from '../../tally.ts';
import { differingGenerations } from './generations.ts';
import { familyOfEachOther } from './kin.ts';
import { type Pair, pairOf } from './pair.ts';
import { differingSexes } from './sexes.ts';

/** The second of one name in an article has a mark behind the name in its key. */
const SECOND = /^(.*)\|([^|]*)#\d+$/su;

/** Why two persons cannot be one, in words; null where nothing forbids it. Symmetric. */
export function isContradiction(a: KeyRecord, b: KeyRecord): string | null {
  if (a.kind !== 'Person' || b.kind !== 'Person') return null;
  const pair = pairOf(a, b);
  return (
    toldApart(pair) ??
    differingGenerations(pair) ??
    differingSexes(pair) ??
    familyOfEachOther(pair) ??
    excludingNames(pair)
  );
}

/** An article tells of two persons of one name. The seconds of two articles may be one. */
function toldApart({ a, b }: Pair): string | null {
  const [one, other] = [placeOf(a.id), placeOf(b.id)];
  if (a.id === b.id || one.name !== other.name) return null;
  const isApart = one.article === null || other.article === null || one.article === other.article;
  return isApart ? `An article tells of two who are called ${a.shown}` : null;
}

/** The key without its mark, and the article that the mark names. */
function placeOf(id: string): { readonly name: string; readonly article: string | null } {
  const found = SECOND.exec(id);
  return { name: found?.[1] ?? id, article: found?.[2] ?? null };
}

/** Given names that no person has both; what an article explains counts for more. */
function excludingNames({ names, isExplained }: Pair): string | null {
  const { excludes } = names.given;
  if (!excludes?.isSure || isExplained) return null;
  const [x, y] = excludes.words;
  return `No person is called both ${x} and ${y}`;
}
