import { z } from 'zod';
import { KIND_NAMES, MODALITIES, QUALIFIER_NAMES, RELATION_TYPES, TENURES } from '../schema/index.ts';
import { ToldSchema } from './told.ts';

/** What the API says about the graph. Node and edge are small: thousands of them travel at once. */

export const KindSchema = z.enum(KIND_NAMES);
export const RelationTypeSchema = z.enum(RELATION_TYPES);
export const ModalitySchema = z.enum(MODALITIES);
export const QualifiersSchema = z.partialRecord(z.enum(QUALIFIER_NAMES), z.string());
export const DirectionSchema = z.enum(['out', 'in']);

/** A node as the scene draws it. `x`, `y` and `community` are null until the graph was arranged. */
export const NodeSchema = z.object({
  id: z.string(),
  kind: KindSchema,
  name: z.string(),
  properties: z.record(z.string(), z.string()),
  degree: z.int(),
  x: z.number().nullable(),
  y: z.number().nullable(),
  community: z.int().nullable(),
});

export const EdgeSchema = z.object({
  type: RelationTypeSchema,
  from: z.string(),
  to: z.string(),
  claims: z.int(),
  articles: z.int(),
  sources: z.int(),
  confidence: z.number(),
  modality: ModalitySchema,
  first: z.string().nullable(),
  last: z.string().nullable(),
  qualifiers: QualifiersSchema,
});

/** A part of the graph that says what it leaves out. */
export const SubgraphSchema = z.object({
  nodes: z.array(NodeSchema),
  edges: z.array(EdgeSchema),
  /** Nodes that match in all; `nodes.length` of them are here. */
  total: z.int(),
  /** Why these ones, in words: "the most connected". */
  because: z.string(),
});

export const SearchHitSchema = NodeSchema.extend({ aliases: z.array(z.string()) });

export const ArticleHeadSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
});

/** The relations of one type and direction of an entity: the first few, and how many there are. */
export const RelationGroupSchema = z.object({
  type: RelationTypeSchema,
  direction: DirectionSchema,
  total: z.int(),
  relations: z.array(z.object({ edge: EdgeSchema, other: NodeSchema })),
});

export const EntityCardSchema = z.object({
  entity: NodeSchema.extend({ aliases: z.array(z.string()) }),
  groups: z.array(RelationGroupSchema),
  /** Of a person: every role that is in an organization, by its id, with the names of those it is in. */
  bodies: z.record(z.string(), z.array(z.string()).readonly()).optional(),
  articles: z.array(ArticleHeadSchema),
  totalArticles: z.int(),
});

export const ClaimSchema = z.object({
  id: z.string(),
  type: RelationTypeSchema,
  from: z.string(),
  to: z.string(),
  modality: ModalitySchema,
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  confidence: z.number(),
  extractor: z.string(),
  qualifiers: QualifiersSchema,
});

/** A claim with the sentence around its quote: `before + quote + after` is a stretch of the article. */
export const EvidenceSchema = z.object({
  claim: ClaimSchema,
  article: ArticleHeadSchema,
  before: z.string(),
  after: z.string(),
  /** The article that this one is a copy of: both print one story, and count as one source. */
  copyOf: z.string().nullable().optional(),
  /** Of a claim that a person added: it stands on this decision, and has no article and no words. */
  decision: z
    .object({ id: z.string(), author: z.string(), at: z.string(), note: z.string().nullable() })
    .optional(),
});

export const EdgeClaimsSchema = z.object({
  edge: EdgeSchema.nullable(),
  from: NodeSchema,
  to: NodeSchema,
  claims: z.array(EvidenceSchema),
  total: z.int(),
});

/** A mention in an article's text. */
export const MentionSchema = z.object({ entity: z.string(), start: z.int(), end: z.int() });

/** The article that this one is a copy of: the first of those that print one story; null for it and for all others. */
const copyOf = z.string().nullable();

export const ArticlePageSchema = ArticleHeadSchema.extend({
  copyOf,
  /** Articles that are copies of this one, the oldest first. */
  copies: z.array(ArticleHeadSchema).optional(),
  /** When its page or file was found gone, as ISO date and time; left out where it is there, or none is known. */
  gone: z.string().optional(),
  text: z.string(),
  /** Offsets in `text` at which the pages begin; left out of what has no pages. */
  pages: z.array(z.int()).readonly().optional(),
  /** Where what is known of it stands in its input; left out where that is not told. */
  told: z.array(ToldSchema).readonly().optional(),
  updatedAt: z.string().nullable(),
  mentions: z.array(MentionSchema),
  entities: z.array(NodeSchema),
  claims: z.array(ClaimSchema),
});

/** What an article says, or said before. */
export const RevisionSchema = ArticleHeadSchema.omit({ id: true }).extend({
  updatedAt: z.string().nullable(),
  text: z.string(),
  /** A hash of all of it. */
  contentHash: z.string(),
});

export const RevisionListSchema = z.object({
  article: z.string(),
  current: RevisionSchema,
  /** By their own dates, the latest first. */
  older: z.array(RevisionSchema),
});

export const ArticleListSchema = z.object({
  articles: z.array(ArticleHeadSchema.extend({ claims: z.int(), copyOf })),
  total: z.int(),
});

/** A date that an article tells or has, with the claim that it stands on. */
export const BoundSchema = z.object({ date: z.string(), claim: z.string() });

/** A stretch of time in which a role was held, by what is known of its ends; see `shared/model/tenure.ts`. */
export const IntervalSchema = z.object({
  since: z.array(BoundSchema).readonly(),
  heldFrom: BoundSchema.nullable(),
  heldUntil: BoundSchema.nullable(),
  until: z.array(BoundSchema).readonly(),
  endedBefore: BoundSchema.nullable(),
  notBefore: BoundSchema.nullable(),
  expected: z.array(BoundSchema).readonly(),
  disagreements: z
    .array(
      z.object({
        about: z.enum(['since', 'until', 'held', 'again']),
        claims: z.tuple([z.string(), z.string()]).readonly(),
      }),
    )
    .readonly(),
});

/** A claim that somebody holds a role or, without `tenure`, took part in an appointment or resignation. */
export const TenureStatementSchema = z.object({
  id: z.string(),
  article: z.string(),
  publishedAt: z.string().nullable(),
  modality: ModalitySchema,
  tenure: z.enum(TENURES).nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
});

/** One holder of a role, or one role of a person. */
export const HoldingSchema = z.object({
  other: NodeSchema,
  intervals: z.array(IntervalSchema),
  /** Those that bounds and disagreements stand on, and some of the others; `total` in all. */
  claims: z.array(TenureStatementSchema),
  total: z.int(),
  /** Whether it was held on the day that was asked for. */
  on: z.enum(['certainly', 'possibly', 'not']).nullable(),
});

/** By the earliest day that is known of each; none for what is neither a role nor a person. */
export const HoldingsSchema = z.object({
  entity: NodeSchema,
  holdings: z.array(HoldingSchema),
  total: z.int(),
});

export type TenureStatement = z.infer<typeof TenureStatementSchema>;
export type Holding = z.infer<typeof HoldingSchema>;
export type Holdings = z.infer<typeof HoldingsSchema>;
export type GraphNode = z.infer<typeof NodeSchema>;
export type GraphEdge = z.infer<typeof EdgeSchema>;
export type Subgraph = z.infer<typeof SubgraphSchema>;
export type SearchHit = z.infer<typeof SearchHitSchema>;
export type ArticleHead = z.infer<typeof ArticleHeadSchema>;
export type RelationGroup = z.infer<typeof RelationGroupSchema>;
export type EntityCard = z.infer<typeof EntityCardSchema>;
export type StoredClaim = z.infer<typeof ClaimSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type EdgeClaims = z.infer<typeof EdgeClaimsSchema>;
export type ArticlePage = z.infer<typeof ArticlePageSchema>;
export type Revision = z.infer<typeof RevisionSchema>;
export type RevisionList = z.infer<typeof RevisionListSchema>;
export type ArticleList = z.infer<typeof ArticleListSchema>;
export type Direction = z.infer<typeof DirectionSchema>;
