import type {
  EventType,
  Kin,
  Kind,
  Modality,
  OrganizationKind,
  Part,
  RelationType,
  RoleKind,
  Tenure,
} from '../schema/index.ts';

/** Start and end in UTF-16 code units of the article's text, end exclusive. */
export type Span = readonly [start: number, end: number];

/** An entity within one article, before it is known who it is elsewhere. */
export interface LocalEntity {
  /** Unique within the article, nothing more. */
  readonly id: string;
  readonly kind: Kind;
  /** The fullest form that the article itself uses. */
  readonly name: string;
  readonly mentions: readonly Span[];
  readonly organizationKind?: OrganizationKind;
  readonly roleKind?: RoleKind;
  /** Of a role: local id of its organization, or null. */
  readonly organization?: string | null;
  readonly eventType?: EventType;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly place?: string | null;
}

/** A relation that the article states, with the stretch of text that states it. */
export interface LocalRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly modality: Modality;
  readonly start: number;
  readonly end: number;
  readonly tenure?: Tenure;
  readonly as?: Part;
  readonly kin?: Kin;
  readonly since?: string;
  readonly until?: string;
  /** The extractor's own certainty, 0 to 1, two decimals. */
  readonly confidence?: number;
}

/** What one article states: the form of the annotation format. */
export interface Extraction {
  /** Name and version of what extracted it; another version may read the same article differently. */
  readonly extractor: string;
  readonly entities: readonly LocalEntity[];
  readonly relations: readonly LocalRelation[];
}

/** The port of extraction: pure and deterministic, the same article always gives the same extraction. */
export interface Extractor {
  readonly version: string;
  extract(article: ExtractorInput): Promise<Extraction>;
  close(): Promise<void>;
}

/** All that an extractor may look at. */
export interface ExtractorInput {
  readonly text: string;
  readonly publishedAt: string | null;
}
