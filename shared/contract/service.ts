import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from '../errors.ts';
import { PartialDateSchema } from './dates.ts';
import { DifferenceSchema } from './difference.ts';
import { PreviewedSchema } from './previewed.ts';
import { ToldSchema } from './told.ts';

/** What the API says about the service and does to the store. */

export const ErrorBodySchema = z.object({
  error: z.object({
    code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]),
    message: z.string(),
    where: z.string().nullable(),
    advice: z.string().nullable(),
  }),
});

export const HealthSchema = z.object({
  status: z.literal('ok'),
  store: z.enum(['embedded', 'neo4j']),
  articles: z.int(),
  entities: z.int(),
  claims: z.int(),
});

/** An article as it is handed over to be ingested. */
export const SourcedSchema = z.object({
  article: z.object({
    id: z.string().min(1),
    url: z.string().nullable(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    publishedAt: PartialDateSchema.nullable(),
    updatedAt: PartialDateSchema.nullable(),
    text: z.string().min(1),
    /** Offsets in `text` at which the pages begin, of what has pages. */
    pages: z.array(z.int().nonnegative()).readonly().nullable().optional(),
    told: z.array(ToldSchema).readonly().nullable().optional(),
  }),
  origin: z.string().nullable(),
  /** A mark of the folder that `origin` is relative to; null or left out where there is none. */
  folder: z.string().nullable().optional(),
  /** A file that lay elsewhere in this folder before: `origin` is to follow it. */
  moved: z.boolean().optional(),
});

/** Articles that are looked up by their ids, by hashes of their content and by the paths that they lie at. */
export const PlacesRequestSchema = z.object({
  ids: z.array(z.string()).max(1_000),
  contents: z.array(z.string()).max(1_000),
  /** Of each file a path from every folder above it. */
  origins: z.array(z.string()).max(10_000),
});

export const PlaceSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  origin: z.string().nullable(),
  folder: z.string().nullable(),
  contentHash: z.string(),
});
export const PlaceListSchema = z.object({ places: z.array(PlaceSchema) });

export const IngestRequestSchema = z.object({
  articles: z.array(SourcedSchema),
  /** Take these revisions even where a newer one stands. */
  replace: z.boolean().default(false),
  /** More articles follow in another request: the layout waits for the last one. */
  more: z.boolean().default(false),
  /** Nothing is written: the answer tells what would change. All articles of the request see each other. */
  preview: z.boolean().optional(),
  /** The answer tells what changed in the graph. */
  difference: z.boolean().optional(),
});

export const RefreshRequestSchema = z.object({
  /** Nothing is written: the answer tells what would change, of the first of these articles. */
  preview: z.boolean().default(false),
});

export const ForgetRequestSchema = z.object({
  ids: z.array(z.string().min(1)).max(100_000),
  /** Nothing is forgotten: the answer tells what would change. */
  preview: z.boolean().default(false),
});

/**
 * added: not there before. updated: another revision took its place. unchanged: nothing to do.
 * older: a newer revision stands, this one is kept beside it as text. failed: see `reason`; nothing of it was written.
 */
export const OutcomeSchema = z.enum(['added', 'updated', 'unchanged', 'older', 'failed']);

export const IngestEventSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  outcome: OutcomeSchema,
  /** Why it failed; of an unchanged one, where it moved from. */
  reason: z.string().nullable(),
  claimsAdded: z.int(),
  claimsRemoved: z.int(),
});

/** Why the store is away, which is waited for. */
export const StoreAwaySchema = z.object({ message: z.string() });

/** How many more decisions wait for what they are about than before, below 0 where more hold again; not there for 0. */
const WaitingSchema = z.int();

export const IngestSummarySchema = z.object({
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  older: z.int(),
  failed: z.int(),
  /** Records that were created, changed or removed in the store; 0 where everything was unchanged. */
  writes: z.int(),
  waiting: WaitingSchema.optional(),
  /** What changed in the graph, or would change, where that was asked for. */
  difference: DifferenceSchema.optional(),
  /** Articles that a preview did not look at, because one transaction would not hold them. */
  left: z.int().optional(),
  /** The first articles of a preview of files or addresses. */
  articles: z.array(PreviewedSchema).optional(),
});

export const ForgetResultSchema = z.object({
  forgotten: z.int(),
  missing: z.array(z.string()),
  waiting: WaitingSchema.optional(),
  difference: DifferenceSchema.optional(),
});

export const ArrangeSummarySchema = z.object({ nodes: z.int(), communities: z.int() });
/** Articles from which the graph was computed, and the entities that came of them. */
export const RebuildSummarySchema = z.object({
  articles: z.int(),
  entities: z.int(),
  /** Ids of articles that contradict what was read in them: left out until they are read again. */
  leftOut: z.array(z.string()),
});
export const ImportSummarySchema = z.object({
  /** All that were read, and those of them that are new or another revision. */
  articles: z.int(),
  changed: z.int(),
  /** Claims that came. */
  claims: z.int(),
  /** Decisions that were not there before. */
  decisions: z.int(),
});

export const DoctorReportSchema = z.object({
  engine: z.string(),
  version: z.string(),
  migration: z.int(),
  extractor: z.string(),
  counts: z.record(z.string(), z.int()),
  problems: z.array(z.object({ what: z.string(), advice: z.string() })),
});

export type ErrorBody = z.infer<typeof ErrorBodySchema>;
export type Health = z.infer<typeof HealthSchema>;
export type PlacesRequest = z.infer<typeof PlacesRequestSchema>;
export type Place = z.infer<typeof PlaceSchema>;
export type RefreshRequest = z.input<typeof RefreshRequestSchema>;
export type IngestRequest = z.input<typeof IngestRequestSchema>;
export type IngestEvent = z.infer<typeof IngestEventSchema>;
export type IngestSummary = z.infer<typeof IngestSummarySchema>;
export type ForgetResult = z.infer<typeof ForgetResultSchema>;
export type ArrangeSummary = z.infer<typeof ArrangeSummarySchema>;
export type RebuildSummary = z.infer<typeof RebuildSummarySchema>;
export type ImportSummary = z.infer<typeof ImportSummarySchema>;
export type DoctorReport = z.infer<typeof DoctorReportSchema>;
export type Outcome = z.infer<typeof OutcomeSchema>;
