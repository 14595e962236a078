/** One full name of which two articles tell different things, and nothing that is the same. */
import type { TraitName } from '../../../../shared/model/graph.ts';
import { isCommonName } from '../../names/common-names.ts';
import type { Feature, Verdict } from '../feature.ts';
import { haveCompany } from './company.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';
import { otherCountries } from './places-and-times.ts';
import { inCommon, type Told, toldOf } from './told.ts';
import { otherWorlds } from './worlds.ts';

/** What tells what somebody does, and all that may be the same of two. */
const DOING: readonly TraitName[] = ['role', 'body', 'world'];
/** Half the news is of politics, so a world is nothing to have in common. */
const TELLING: readonly TraitName[] = ['role', 'body', 'kin', 'country'];

/**
 * Says that nothing but the name speaks for one, where of both it is told what they do. A name that very many have is
 * never enough by itself; one that hardly anyone has may be, for all this. What other worlds and countries say already
 * is not said again.
 */
function nameAlone(pair: Pair): Verdict | null {
  const { a, b, names, isExplained } = pair;
  if (!names.isSame || names.generations || isExplained || isCommonName(a.name)) return null;
  if (!isTold(a) || !isTold(b) || sharesAny(a, b) || haveCompany(pair)) return null;
  const apart = (otherWorlds(pair)?.score ?? 0) + (otherCountries(pair)?.score ?? 0);
  return apart < 1 ? { score: 1 - apart, reason: 'They share nothing but the name' } : null;
}

function isTold({ trait }: Person): boolean {
  return DOING.some((name) => trait(name).count > 0);
}

function sharesAny(a: Person, b: Person): boolean {
  return (
    TELLING.some((name) => inCommon(a.trait(name), b.trait(name)).length > 0) ||
    inCommon(officesOf(a), b.trait('role')).length > 0 ||
    inCommon(officesOf(b), a.trait('role')).length > 0
  );
}

/** Titles without what stands before their last word: whom one article calls a film director, another calls a director. */
function officesOf({ trait }: Person): Told {
  return toldOf(Object.fromEntries([...trait('role').shares.keys()].map((title) => [lastWord(title), 1])));
}

function lastWord(title: string): string {
  return title.slice(title.lastIndexOf(' ') + 1);
}

export const NAME_ALONE_FEATURES: readonly Feature[] = [personFeature('person-name-alone', nameAlone)];
