/** Qualifiers of relations with their closed lists of values, from the ontology. */

/** How a relation is told; ordered from the strongest to the weakest, negated last. */
export const MODALITIES = ['asserted', 'planned', 'alleged', 'negated'] as const;
export type Modality = (typeof MODALITIES)[number];

/** When a relation holds, seen from the article. */
export const TENURES = ['current', 'former', 'acting', 'future'] as const;
export type Tenure = (typeof TENURES)[number];

/** The part that somebody played in an event. */
export const PARTS = [
  'agent',
  'patient',
  'host',
  'attendee',
  'speaker',
  'winner',
  'loser',
  'accused',
  'victim',
  'attacker',
  'target',
  'buyer',
  'seller',
  'subject',
  'other',
] as const;
export type Part = (typeof PARTS)[number];

/** What the subject of FAMILY_OF is to the object: `parent` where the subject is a parent of it. */
export const KINS = ['spouse', 'parent', 'child', 'sibling', 'other'] as const;
export type Kin = (typeof KINS)[number];

/** A qualifier either takes one of a closed list of values or an ISO date at the precision that is known. */
export const QUALIFIERS = {
  tenure: { values: TENURES, reads: 'tenure' },
  as: { values: PARTS, reads: 'took part as' },
  kin: { values: KINS, reads: 'kin' },
  since: { values: 'date', reads: 'since' },
  until: { values: 'date', reads: 'until' },
} as const;

export type Qualifier = keyof typeof QUALIFIERS;
export const QUALIFIER_NAMES = Object.keys(QUALIFIERS).sort() as Qualifier[];
