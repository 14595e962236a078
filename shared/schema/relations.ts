import type { Kind } from './kinds.ts';
import type { Qualifier } from './qualifiers.ts';

/** One relation type. Everything that treats relations reads it from here. */
export interface RelationDefinition {
  /** Allowed pairs of ends, in the direction of the relation. */
  readonly signature: readonly (readonly [from: Kind, to: Kind])[];
  /** Read from its subject, and from its object. */
  readonly reads: string;
  readonly inverse: string;
  /** Qualifiers that may stand on it. */
  readonly qualifiers: readonly Qualifier[];
  /** Qualifiers that always stand on it. */
  readonly required: readonly Qualifier[];
  /** True where "A to B" and "B to A" say the same; it is then stored once. */
  readonly symmetric: boolean;
  /** The end that has few relations of this type: an event has few participants, a country takes part in many. */
  readonly narrow: 'from' | 'to';
  /** Organization kinds that the object must have, where the ontology asks for one. */
  readonly objectKind?: string;
}

/** The closed list. Adding a relation type means adding a row here, and nothing else. */
export const RELATIONS = {
  HOLDS_ROLE: {
    signature: [['Person', 'Role']],
    reads: 'holds role',
    inverse: 'held by',
    qualifiers: ['tenure', 'since', 'until'],
    required: ['tenure'],
    symmetric: false,
    narrow: 'from',
  },
  ROLE_IN: {
    signature: [['Role', 'Organization']],
    reads: 'role in',
    inverse: 'has role',
    qualifiers: [],
    required: [],
    symmetric: false,
    narrow: 'from',
  },
  PARTICIPATED_IN: {
    signature: [
      ['Person', 'Event'],
      ['Organization', 'Event'],
    ],
    reads: 'took part in',
    inverse: 'had participant',
    qualifiers: ['as'],
    required: ['as'],
    symmetric: false,
    narrow: 'to',
  },
  MEMBER_OF: {
    signature: [['Person', 'Organization']],
    reads: 'member of',
    inverse: 'has member',
    qualifiers: ['tenure'],
    required: [],
    symmetric: false,
    narrow: 'from',
  },
  WORKS_FOR: {
    signature: [['Person', 'Organization']],
    reads: 'works for',
    inverse: 'employs',
    qualifiers: ['tenure'],
    required: [],
    symmetric: false,
    narrow: 'from',
  },
  CITIZEN_OF: {
    signature: [['Person', 'Organization']],
    reads: 'citizen of',
    inverse: 'has citizen',
    qualifiers: ['tenure'],
    required: [],
    symmetric: false,
    narrow: 'from',
    objectKind: 'country',
  },
  FOUNDED: {
    signature: [
      ['Person', 'Organization'],
      ['Organization', 'Organization'],
    ],
    reads: 'founded',
    inverse: 'founded by',
    qualifiers: ['since'],
    required: [],
    symmetric: false,
    narrow: 'from',
  },
  OWNS: {
    signature: [
      ['Person', 'Organization'],
      ['Organization', 'Organization'],
    ],
    reads: 'owns',
    inverse: 'owned by',
    qualifiers: ['tenure'],
    required: [],
    symmetric: false,
    narrow: 'from',
  },
  FAMILY_OF: {
    signature: [['Person', 'Person']],
    reads: 'family of',
    inverse: 'family of',
    qualifiers: ['kin'],
    required: ['kin'],
    symmetric: true,
    narrow: 'from',
  },
  PART_OF: {
    signature: [
      ['Organization', 'Organization'],
      ['Event', 'Event'],
    ],
    reads: 'part of',
    inverse: 'has part',
    qualifiers: ['tenure'],
    required: [],
    symmetric: false,
    narrow: 'from',
  },
  BASED_IN: {
    signature: [['Organization', 'Organization']],
    reads: 'based in',
    inverse: 'home of',
    qualifiers: [],
    required: [],
    symmetric: false,
    narrow: 'from',
    objectKind: 'country',
  },
} as const satisfies Record<string, RelationDefinition>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

/** The definition of a relation type, seen as the common shape. */
export function relationDefinition(type: RelationType): RelationDefinition {
  return RELATIONS[type];
}

/** What identifies an edge: its ends and its type; a symmetric one is the same from both ends. */
export function edgeKey({ from, type, to }: EdgeEnds): string {
  const turned = relationDefinition(type).symmetric && to < from;
  return turned ? `${to} ${type} ${from}` : `${from} ${type} ${to}`;
}

/** The type of an edge, and the ids of its ends. */
export interface EdgeEnds {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
}

/** Whether the ontology allows this relation type between these kinds, in this direction. */
export function signatureAllows(type: RelationType, from: Kind, to: Kind): boolean {
  return relationDefinition(type).signature.some(([f, t]) => f === from && t === to);
}
