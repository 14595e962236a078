/** The four kinds of entity, and the closed lists of what a kind is divided into. */

export const ORGANIZATION_KINDS = [
  'country',
  'government',
  'military',
  'armed-group',
  'party',
  'company',
  'media',
  'international',
  'ngo',
  'education',
  'court',
  'sport',
  'religious',
  'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const ROLE_KINDS = ['office', 'job', 'rank', 'title'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export const EVENT_TYPES = [
  'meeting',
  'visit',
  'negotiation',
  'agreement',
  'summit',
  'speech',
  'election',
  'vote',
  'appointment',
  'resignation',
  'protest',
  'strike',
  'attack',
  'war',
  'arrest',
  'trial',
  'investigation',
  'sanction',
  'acquisition',
  'investment',
  'founding',
  'launch',
  'layoff',
  'bankruptcy',
  'award',
  'death',
  'disaster',
  'accident',
  'competition',
  'aid',
  'ceasefire',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A property of one kind: a closed list of values, an ISO date at known precision, or free text. */
export interface PropertyDefinition {
  readonly values: readonly string[] | 'date' | 'text';
  readonly reads: string;
}

/** What the product needs to know of a kind; nothing branches on a kind's name. */
export interface KindDefinition {
  readonly reads: string;
  readonly plural: string;
  /** Colour of the legend, light and dark theme (colour-blind safe: Okabe and Ito 2008). */
  readonly colour: { readonly light: string; readonly dark: string };
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
  /** Properties beside the name; the first one divides the kind in legends and lists. */
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}

export const KINDS = {
  Person: {
    reads: 'person',
    plural: 'persons',
    colour: { light: '#0072b2', dark: '#56b4e9' },
    shape: 'circle',
    properties: {},
  },
  Role: {
    reads: 'role',
    plural: 'roles',
    colour: { light: '#8a5a00', dark: '#e69f00' },
    shape: 'diamond',
    properties: { roleKind: { values: ROLE_KINDS, reads: 'kind of role' } },
  },
  Organization: {
    reads: 'organization',
    plural: 'organizations',
    colour: { light: '#00694d', dark: '#2aa876' },
    shape: 'square',
    properties: { organizationKind: { values: ORGANIZATION_KINDS, reads: 'kind of organization' } },
  },
  Event: {
    reads: 'event',
    plural: 'events',
    colour: { light: '#a8447f', dark: '#e58fc0' },
    shape: 'triangle',
    properties: {
      eventType: { values: EVENT_TYPES, reads: 'type of event' },
      start: { values: 'date', reads: 'start' },
      end: { values: 'date', reads: 'end' },
      place: { values: 'text', reads: 'place' },
    },
  },
} as const satisfies Record<string, KindDefinition>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The definition of a kind, seen as the common shape. */
export function kindDefinition(kind: Kind): KindDefinition {
  return KINDS[kind];
}
