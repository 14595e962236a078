/** Who else stands in the articles on two persons. */
import { companyTold } from '../company-told.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Pair, personFeature } from './pair.ts';
import type { Person } from './person.ts';

/** Numbers that the names of an article are put into. */
const BUCKETS = 256;
/** Fewer names than this around one of them do not tell that the company is another. */
const ENOUGH = 5;

/** The roots of counts around their mean: who is in a thousand articles meets everyone, and that says nothing. */
interface Company {
  readonly roots: ReadonlyMap<string, number>;
  readonly sum: number;
  /** Length of the vector around its mean; 0 where every number is as frequent as any. */
  readonly length: number;
}

const known = new WeakMap<Person, Company>();

function companyOf(person: Person): Company {
  const standing = known.get(person);
  if (standing) return standing;
  const { shares, count } = person.trait('with');
  const roots = new Map([...shares].map(([bucket, share]) => [bucket, Math.sqrt(share * count)]));
  const sum = [...roots.values()].reduce((all, root) => all + root, 0);
  const squares = [...roots.values()].reduce((all, root) => all + root * root, 0);
  const company = { roots, sum, length: Math.sqrt(Math.max(0, squares - (sum * sum) / BUCKETS)) };
  known.set(person, company);
  return company;
}

interface Likeness {
  /** Correlation of the two over all numbers. */
  readonly correlation: number;
  /** In how many they meet. */
  readonly shared: number;
  /** How many the one with fewer has. */
  readonly fewest: number;
}

const likenesses = new WeakMap<Pair, Likeness>();

function likenessOf(pair: Pair): Likeness {
  const standing = likenesses.get(pair);
  if (standing) return standing;
  const likeness = compare(companyOf(pair.a), companyOf(pair.b));
  likenesses.set(pair, likeness);
  return likeness;
}

function compare(a: Company, b: Company): Likeness {
  const [few, many] = a.roots.size <= b.roots.size ? [a, b] : [b, a];
  let product = 0;
  let shared = 0;
  for (const [bucket, root] of few.roots) {
    const other = many.roots.get(bucket);
    if (other === undefined) continue;
    product += root * other;
    shared += 1;
  }
  const lengths = a.length * b.length;
  const correlation = lengths > 0 ? (product - (a.sum * b.sum) / BUCKETS) / lengths : 0;
  return { correlation, shared, fewest: few.roots.size };
}

/** How far the company of two is the same, 0 to 1. */
export function likenessIn(pair: Pair): number {
  const { correlation, shared } = likenessOf(pair);
  // One name in common may be chance, or two names with one number.
  return Math.min(1, Math.max(0, correlation) * (1 - 0.5 ** shared));
}

/** More of it than this is no chance. */
const CHANCE = 0.05;

/** Whether the same stand around both: several names, as one may be another with its number. */
export function haveCompany(pair: Pair): boolean {
  return likenessOf(pair).shared > 1 && likenessIn(pair) > CHANCE;
}

function sharedCompany(pair: Pair): Verdict | null {
  const score = likenessIn(pair);
  return score > 0.02 ? { score, reason: companyTold(likenessOf(pair).shared) } : null;
}

function otherCompany(pair: Pair): Verdict | null {
  const { correlation, fewest } = likenessOf(pair);
  if (fewest < ENOUGH) return null;
  const score = Math.max(0, Math.min(1, 1 - correlation / 0.15)) * Math.min(1, fewest / 20);
  return score > 0 ? { score, reason: 'Hardly a name stands in articles on both' } : null;
}

export const COMPANY_FEATURES: readonly Feature[] = [
  personFeature('person-shared-company', sharedCompany),
  personFeature('person-other-company', otherCompany),
];
