/** Who stands around both. */
import type { KeyRecord } from '../../tally.ts';
import { companyTold } from '../company-told.ts';
import type { Feature, Verdict } from '../feature.ts';
import { type Body, bodyOf } from './body.ts';

/** Bodies that both stand in relation to; their own names do not count. */
function sharedBodies(a: Body, b: Body): Verdict | null {
  const shared = inCommon(a.bodies, b.bodies);
  if (shared.length === 0) return null;
  const few = Math.min(a.bodies.size, b.bodies.size);
  const score = Math.min(1, (1 - 0.5 ** shared.length) * (0.5 + (0.5 * shared.length) / few));
  return { score, reason: `Both have to do with ${shared.slice(0, 3).map(shown).join(', ')}` };
}

/** Numbers that names of an article are put into. */
const BUCKETS = 256;
/** With fewer names around one of them nothing is known. */
const ENOUGH = 3;

/** More names around both than would be by chance; names are counted by bucket, so the number is about right. */
function sharedCompany(a: Body, b: Body): Verdict | null {
  const few = Math.min(a.company.size, b.company.size);
  if (few < ENOUGH) return null;
  const shared = howMany(a.company, b.company);
  const chance = (a.company.size * b.company.size) / BUCKETS;
  const score = few > chance ? Math.min(1, Math.max(0, (shared - chance) / (few - chance))) : 0;
  return score > 0 ? { score, reason: companyTold(shared) } : null;
}

/** Hardly a name around both, where many are around each. */
function otherCompany(a: Body, b: Body): Verdict | null {
  const few = Math.min(a.company.size, b.company.size);
  if (few < ENOUGH * 2) return null;
  const shared = howMany(a.company, b.company);
  const chance = Math.max(1, (a.company.size * b.company.size) / BUCKETS);
  const score = Math.max(0, 1 - shared / (chance * 2)) * Math.min(1, few / 20);
  return score > 0 ? { score, reason: 'Hardly a name stands in articles on both' } : null;
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((value) => many.has(value)).sort();
}

function howMany(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const value of few) if (many.has(value)) shared += 1;
  return shared;
}

/** "Organization|goldman sachs" as it is read. */
function shown(key: string): string {
  return `“${key.slice(key.indexOf('|') + 1).replaceAll('|', ' ')}”`;
}

const feature = (name: string, says: (a: Body, b: Body) => Verdict | null): Feature => ({
  name,
  kinds: ['Organization'],
  compare(a: KeyRecord, b: KeyRecord) {
    return a.kind === 'Organization' && b.kind === 'Organization' ? says(bodyOf(a), bodyOf(b)) : null;
  },
});

export const AROUND_FEATURES: readonly Feature[] = [
  feature('organization-shared-bodies', sharedBodies),
  feature('organization-shared-company', sharedCompany),
  feature('organization-other-company', otherCompany),
];
