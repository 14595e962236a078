/** What changes: between the profiles and claims that stand and those that should. Pure. */
import type { Claim, Profile } from '../../shared/model/graph.ts';
import { hashId } from '../../shared/model/ids.ts';
import { QUALIFIER_NAMES } from '../../shared/schema/index.ts';
import type { Statements } from '../resolve/profiles.ts';

/** A claim by what it connects: between which keys its edge runs. */
export interface Link {
  readonly type: Claim['type'];
  readonly fromKey: string;
  readonly toKey: string;
}

export interface StandingClaim extends Link {
  readonly id: string;
  readonly article: string;
  readonly hash: string;
  readonly modality: string;
  readonly quote: string;
  readonly start: number;
  readonly confidence: number;
  readonly qualifiers: Claim['qualifiers'];
}

export interface Standing {
  readonly profiles: readonly Profile[];
  readonly claims: readonly StandingClaim[];
}

export interface Difference {
  readonly addedProfiles: readonly Profile[];
  readonly removedProfiles: readonly Profile[];
  readonly addedClaims: readonly Claim[];
  readonly removedClaims: readonly StandingClaim[];
}

/** What changed is both removed (as it stood) and added (as it should be). */
export function differenceOf(standing: Standing, should: Statements): Difference {
  const text = (profile: Profile) => JSON.stringify(profile);
  const profilesNow = new Set(standing.profiles.map(text));
  const profilesThen = new Set(should.profiles.map(text));
  const claimsNow = new Set(standing.claims.map((claim) => claim.id + claim.hash));
  const claimsThen = new Set(should.claims.map((claim) => claim.id + claimHash(claim)));
  return {
    addedProfiles: should.profiles.filter((profile) => !profilesNow.has(text(profile))),
    removedProfiles: standing.profiles.filter((profile) => !profilesThen.has(text(profile))),
    addedClaims: should.claims.filter((claim) => !claimsNow.has(claim.id + claimHash(claim))),
    removedClaims: standing.claims.filter((claim) => !claimsThen.has(claim.id + claim.hash)),
  };
}

/** By name, those that are known. */
export type ToldValues = Readonly<Record<string, string>>;

/** Hash of everything in a claim that its id does not tell. */
export function claimHash(claim: Claim): string {
  const qualifiers = QUALIFIER_NAMES.map((name) => claim.qualifiers[name] ?? null);
  const { start, end, quote, confidence, extractor, fromKey, toKey } = claim;
  return hashId(start, end, quote, confidence, extractor, fromKey, toKey, ...qualifiers);
}

/** What is seen of a claim beside what its id tells: not where it stands, nor who read it. */
export function toldValues({
  quote,
  confidence,
  qualifiers,
}: Pick<Claim, 'quote' | 'confidence' | 'qualifiers'>): ToldValues {
  const known = QUALIFIER_NAMES.flatMap((name) =>
    qualifiers[name] ? [[name, qualifiers[name]] as const] : [],
  );
  return { confidence: String(confidence), quote, ...Object.fromEntries(known) };
}

/** Id of the edge between two keys, by which its claims are found. */
export function linkId(link: Link): string {
  return hashId('edge', link.type, link.fromKey, link.toKey);
}

export function mergeDifferences(all: readonly Difference[]): Difference {
  return {
    addedProfiles: all.flatMap((d) => d.addedProfiles),
    removedProfiles: all.flatMap((d) => d.removedProfiles),
    addedClaims: all.flatMap((d) => d.addedClaims),
    removedClaims: all.flatMap((d) => d.removedClaims),
  };
}
