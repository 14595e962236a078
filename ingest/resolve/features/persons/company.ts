/** Who else stands in the articles on two persons. */
import type { Counts } from '../../tally.ts';
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
  const company = read(person.trait('with'));
  known.set(person, company);
  return company;
}

function read(counts: Counts): Company {
  const roots = new Map(Object.entries(counts).map(([bucket, n]) => [bucket, Math.sqrt(n)]));
  const sum = [...roots.values()].reduce((all, root) => all + root, 0);
  const squares = [...roots.values()].reduce((all, root) => all + root * root, 0);
  return { roots, sum, length: Math.sqrt(Math.max(0, squares - (sum * sum) / BUCKETS)) };
}

/** Correlation of the two over all numbers, and in how many they meet. */
function likeness(a: Company, b: Company): { correlation: number; shared: number } {
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
  return { correlation, shared };
}

function sharedCompany({ a, b }: Pair): Verdict | null {
  const [x, y] = [companyOf(a), companyOf(b)];
  if (x.roots.size === 0 || y.roots.size === 0) return null;
  const { correlation, shared } = likeness(x, y);
  // One name in common may be chance, or two names with one number.
  const score = Math.min(1, Math.max(0, correlation) * (1 - 0.5 ** shared));
  return score > 0.02 ? { score, reason: `About ${names(shared)} in articles on both` } : null;
}

const names = (count: number): string => (count === 1 ? 'one name stands' : `${count} names stand`);

function otherCompany({ a, b }: Pair): Verdict | null {
  const [x, y] = [companyOf(a), companyOf(b)];
  const fewest = Math.min(x.roots.size, y.roots.size);
  if (fewest < ENOUGH) return null;
  const { correlation } = likeness(x, y);
  const score = Math.max(0, Math.min(1, 1 - correlation / 0.15)) * Math.min(1, fewest / 20);
  return score > 0 ? { score, reason: 'Hardly a name stands in articles on both' } : null;
}

export const COMPANY_FEATURES: readonly Feature[] = [
  personFeature('person-shared-company', sharedCompany),
  personFeature('person-other-company', otherCompany),
];
