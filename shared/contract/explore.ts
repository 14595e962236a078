import { z } from 'zod';
import { PARTS, RELATION_TYPES } from '../schema/index.ts';
import {
  ArticleHeadSchema,
  DirectionSchema,
  EdgeSchema,
  EvidenceSchema,
  HoldingSchema,
  IntervalSchema,
  KindSchema,
  ModalitySchema,
  NodeSchema,
  RelationTypeSchema,
  SearchHitSchema,
  SubgraphSchema,
} from './graph.ts';

/** What the explorer asks of a graph beside single entities: overviews, search, paths, filters, time. */

/** Ids of entities in one request: as many as the largest view shows. */
export const MOST_IDS = 10_000;
const ids = z.array(z.string().min(1)).max(MOST_IDS);

/** A group of entities that are connected with each other more than with the rest. */
export const CommunitySchema = z.object({
  id: z.int(),
  /** Entities that it has in all, and those of them that are shown. */
  size: z.int(),
  shown: z.int(),
  /** Of its most connected entity. */
  name: z.string(),
  /** Middle of those that are shown. */
  x: z.number(),
  y: z.number(),
});

/** Communities with a part in the picture, the largest first. */
export const OverviewSchema = SubgraphSchema.extend({ communities: z.array(CommunitySchema) });

/** What of an entity the query was found in; the text is that name, role or organization. */
export const MatchedSchema = z.object({
  field: z.enum(['name', 'alias', 'role', 'organization']),
  text: z.string(),
  /** Whether a word of the query is written otherwise there. */
  typo: z.boolean(),
});

/** A passage of an article: `before + match + after` is a stretch of its text. */
export const PassageSchema = z.object({
  article: ArticleHeadSchema,
  before: z.string(),
  match: z.string(),
  after: z.string(),
});

export const FoundHitSchema = SearchHitSchema.extend({
  matched: MatchedSchema,
  /**
   * Where another hit has its name and kind: a role and an organization of this one that the others have not, or else
   * who holds it or belongs to it. Of an event who took part in none of the others, or who first told of it.
   */
  apart: z.array(z.string()).readonly().default([]),
});

export const SearchResultSchema = z.object({
  hits: z.array(FoundHitSchema),
  /** Entities that are found in all, whatever their kind where none was asked for. */
  total: z.int(),
  /** Found entities by kind, also of kinds that were not asked for. */
  counts: z.partialRecord(KindSchema, z.int()),
  /** Articles with all words of the query, the newest first. */
  articles: z.array(PassageSchema),
  totalArticles: z.int(),
  /** Articles that were not looked through yet: just after the start of a service over very many. */
  unread: z.int().default(0),
});

/** What expanding an entity would add: its relations by type, direction and kind of the other end. */
export const PreviewSchema = z.object({
  entity: NodeSchema,
  groups: z.array(
    z.object({
      type: RelationTypeSchema,
      direction: DirectionSchema,
      kind: KindSchema,
      total: z.int(),
      /** Dates of the oldest and the newest article that states one of them. */
      first: z.string().nullable(),
      last: z.string().nullable(),
    }),
  ),
  /** Entities that it is connected with; one may stand in several groups. */
  total: z.int(),
  /** The same by their kind. */
  kinds: z.partialRecord(KindSchema, z.int()),
});

export const SubgraphRequestSchema = z.object({
  ids,
  /** Ids of further entities: edges between them and those of `ids` are wanted too, but neither they nor edges among them. */
  among: ids.default([]),
});

export const PathsRequestSchema = z.object({
  ids: z.array(z.string().min(1)).min(2).max(5),
  /** Relations that a path may go along; all where none is given. */
  types: z.array(RelationTypeSchema).max(RELATION_TYPES.length).optional(),
  most: z.int().min(1).max(10).default(5),
  /** Most steps of a path. */
  longest: z.int().min(1).max(6).default(4),
});

/** One way from an entity to another. `edges` are all that join one node of it to the next, in the order of the way. */
export const PathSchema = z.object({ nodes: z.array(NodeSchema), edges: z.array(EdgeSchema) });

/** The shortest first; of several entities the ways between every two of them. */
export const PathsSchema = z.object({
  paths: z.array(PathSchema),
  because: z.string(),
  /** Whether there are more within that length, or parts of the graph that were not looked at. */
  more: z.boolean(),
});

export const SupportRequestSchema = z.object({
  ids,
  /** Names of sources, ids of articles, and days: what counts; all where not given. */
  sources: z.array(z.string()).max(1_000).optional(),
  articles: z.array(z.string()).max(1_000).optional(),
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
});

/** What edges stand on where only some articles count; those that stand on nothing then are left out. */
export const SupportSchema = z.object({
  edges: z.array(
    z.object({
      /** `from TYPE to`, with the ids of the ends; of a symmetric relation the smaller id first. */
      key: z.string(),
      claims: z.int(),
      sources: z.int(),
      articles: z.int(),
      confidence: z.number(),
      modality: ModalitySchema,
    }),
  ),
});

export const SourceSchema = z.object({
  name: z.string(),
  articles: z.int(),
  claims: z.int(),
  /** Dates of its oldest and newest article. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});

/** Those with most articles first. Articles without a source are in none. */
export const SourceListSchema = z.object({ sources: z.array(SourceSchema), total: z.int() });

export const TimelineRequestSchema = z.object({
  ids,
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  /** Only roles of which the role and the person are both among these, as a view of them shows. */
  within: z.boolean().optional(),
});

/** What of a view stands in time: its events, and the roles of its persons and the holders of its roles. */
export const TimelineSchema = z.object({
  /** By date, those that began first coming first; events without a date are left out. */
  events: z.array(
    z.object({ node: NodeSchema, date: z.string(), end: z.string().nullable(), articles: z.int() }),
  ),
  roles: z.array(
    z.object({
      person: NodeSchema,
      role: NodeSchema,
      organization: NodeSchema.nullable(),
      intervals: z.array(IntervalSchema),
    }),
  ),
  /** Events and roles in all. */
  total: z.int(),
});

const BesideSchema = z.object({ node: NodeSchema, edge: EdgeSchema });

/** An organization's roles with their holders in sequence, its parts, and what it is part of. */
export const StructureSchema = z.object({
  entity: NodeSchema,
  roles: z.array(z.object({ role: NodeSchema, holdings: z.array(HoldingSchema) })),
  totalRoles: z.int(),
  parts: z.array(BesideSchema),
  totalParts: z.int(),
  partOf: z.array(BesideSchema),
});

const PartSchema = z.enum(PARTS);

/** What one article says of an event. */
export const AccountSchema = z.object({
  article: ArticleHeadSchema,
  date: z.string().nullable(),
  place: z.string().nullable(),
  participants: z.array(
    z.object({
      /** Of the entity. */
      id: z.string(),
      part: PartSchema.nullable(),
      modality: ModalitySchema,
      /** Id of the claim. */
      claim: z.string(),
    }),
  ),
  quotes: z.array(EvidenceSchema),
});

/** Who took part in an event, what each article says of it, and on what they disagree. */
export const AccountsSchema = z.object({
  entity: NodeSchema,
  participants: z.array(BesideSchema.extend({ part: PartSchema.nullable() })),
  /** The oldest article first, those without a date last. */
  accounts: z.array(AccountSchema),
  total: z.int(),
  contradictions: z.array(
    z.object({
      about: z.enum(['date', 'place', 'part', 'modality']),
      /** Id of whose part it is; null of date and place. */
      entity: z.string().nullable(),
      /** Ids of the articles that differ. */
      articles: z.array(z.string()),
      /** One sentence. */
      text: z.string(),
    }),
  ),
});

export type Community = z.infer<typeof CommunitySchema>;
export type Overview = z.infer<typeof OverviewSchema>;
export type Matched = z.infer<typeof MatchedSchema>;
export type Passage = z.infer<typeof PassageSchema>;
export type FoundHit = z.infer<typeof FoundHitSchema>;
export type SearchResult = z.infer<typeof SearchResultSchema>;
export type Preview = z.infer<typeof PreviewSchema>;
export type PathsRequest = z.output<typeof PathsRequestSchema>;
export type GraphPath = z.infer<typeof PathSchema>;
export type Paths = z.infer<typeof PathsSchema>;
export type SupportRequest = z.output<typeof SupportRequestSchema>;
export type Support = z.infer<typeof SupportSchema>;
export type Source = z.infer<typeof SourceSchema>;
export type SourceList = z.infer<typeof SourceListSchema>;
export type TimelineRequest = z.output<typeof TimelineRequestSchema>;
export type Timeline = z.infer<typeof TimelineSchema>;
export type Structure = z.infer<typeof StructureSchema>;
export type Account = z.infer<typeof AccountSchema>;
export type Accounts = z.infer<typeof AccountsSchema>;
