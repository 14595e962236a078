import { z } from 'zod';

/** What the API says about addresses that are fetched, and about sources that are watched. */

export const WatchedKindSchema = z.enum(['folder', 'feed', 'sitemap', 'page', 'unknown']);

export const WatchedSchema = z.object({
  id: z.string(),
  /** A http or https address, or a folder of the machine that the service runs on. */
  address: z.string(),
  /** What it turned out to be; `unknown` before the first look. */
  kind: WatchedKindSchema,
  title: z.string().nullable(),
  /** `waiting` before the first look; `failed` where the last look brought nothing, with reason and advice. */
  state: z.enum(['waiting', 'ok', 'failed']),
  reason: z.string().nullable(),
  advice: z.string().nullable(),
  /** Time between two looks, in seconds; of a folder the time until a file counts as written. */
  every: z.int(),
  /** Times as ISO date and time. */
  lookedAt: z.string().nullable(),
  next: z.string().nullable(),
  /** Failed looks one after the other. */
  tries: z.int(),
  /** Articles that were new or changed since it is watched, and what fails and is gone by now. */
  counts: z.object({
    added: z.int(),
    changed: z.int(),
    failed: z.int(),
    gone: z.int(),
  }),
});

export const WatchedListSchema = z.object({
  sources: z.array(WatchedSchema),
  total: z.int(),
  /** Whether this service looks by itself; else `dramatis watch` or `dramatis start` does. */
  watching: z.boolean(),
  /** Pages by what is to happen with them. */
  queue: z.object({ due: z.int(), failed: z.int(), gone: z.int() }),
});

export const WatchRequestSchema = z.object({
  address: z.string().min(1).max(4_000),
  every: z.int().min(60).max(2_592_000).optional(),
});

/** A page or file that could not be read, or that is gone. */
export const WatchedPageSchema = z.object({
  url: z.string(),
  title: z.string().nullable(),
  reason: z.string().nullable(),
  advice: z.string().nullable(),
  at: z.string().nullable(),
  /** When it is tried again; null where it is not. */
  next: z.string().nullable(),
  article: z.string().nullable(),
});
export const WatchedPagesSchema = z.object({ pages: z.array(WatchedPageSchema) });

export const AddressesRequestSchema = z.object({
  /** Pages, feeds and sitemaps; what lists name is fetched as pages. */
  addresses: z.array(z.string().min(1).max(4_000)).max(50_000),
  replace: z.boolean().default(false),
  /** Nothing is written: the answer tells what would change, and has the articles. */
  preview: z.boolean().optional(),
});

export type Watched = z.infer<typeof WatchedSchema>;
export type WatchedKind = z.infer<typeof WatchedKindSchema>;
export type WatchedList = z.infer<typeof WatchedListSchema>;
export type WatchRequest = z.input<typeof WatchRequestSchema>;
export type WatchedPage = z.infer<typeof WatchedPageSchema>;
export type AddressesRequest = z.input<typeof AddressesRequestSchema>;
