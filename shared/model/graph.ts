import type { Kind, Modality, Qualifier, RelationType } from '../schema/index.ts';
import type { Span } from './extraction.ts';

/**
 * What an article says around one of its entities, by which that one is told from others of its name:
 * - `role`: titles that a person holds, as `normalisedName` has them
 * - `body`: names (as keys without anchor) of organizations that a person or organization stands in relation to
 * - `kin`: names of a person's family
 * - `country`: ISO codes of countries that it belongs to
 * - `world`: what it is busy with, from kinds of organizations and titles: `state`, `business`, `sport`, …
 * - `sex`: `f` or `m`, where a form of address or a word of kinship tells
 * - `year`: year of the article
 * - `with`: who else is in the article, each name as one of 256 numbers, so that it stays small
 * - `participant`, `type`, `date`, `place`: of an event; the date is that of the article where none is told
 * - `telling`: the articles that tell of an event, each as one of 1024 numbers
 */
export const TRAIT_NAMES = [
  'role',
  'body',
  'kin',
  'country',
  'world',
  'sex',
  'year',
  'with',
  'participant',
  'type',
  'date',
  'place',
  'telling',
] as const;
export type TraitName = (typeof TRAIT_NAMES)[number];
export type Traits = Readonly<Partial<Record<TraitName, readonly string[]>>>;

/**
 * One article-local entity, under an id that is the same after every re-ingest.
 * It belongs to a key for good; which keys are one entity is computed.
 */
export interface Profile {
  readonly id: string;
  readonly article: string;
  readonly kind: Kind;
  readonly key: string;
  /** The key without its context. */
  readonly nameKey: string;
  /** Canonical name, and other forms that the article uses. */
  readonly name: string;
  readonly forms: readonly string[];
  readonly mentions: readonly Span[];
  /** The properties of its kind that are known. */
  readonly properties: Readonly<Record<string, string>>;
  /** What the article says around it; each value once, sorted. */
  readonly traits: Traits;
  /** Of a role: the key of its organization or, where none is known, of its holder. */
  readonly ref: string | null;
}

export type Qualifiers = Readonly<Partial<Record<Qualifier, string>>>;

/** One statement of one relation in one article, with its best evidence. */
export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly type: RelationType;
  /** Profile ids of the ends. */
  readonly from: string;
  readonly to: string;
  readonly fromKey: string;
  readonly toKey: string;
  readonly modality: Modality;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly extractor: string;
  readonly qualifiers: Qualifiers;
}

/** A person, role, organization or event: all profiles that are the same one. */
export interface Entity {
  /** The smallest of its profiles' ids. */
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

/** A typed edge: all claims of one relation between two entities that are not negated. */
export interface Edge {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  readonly articles: number;
  readonly sources: number;
  readonly confidence: number;
  readonly modality: Modality;
  /** First and last date of an article that states it, where one has a date. */
  readonly first: string | null;
  readonly last: string | null;
  readonly qualifiers: Qualifiers;
}
