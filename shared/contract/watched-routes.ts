import { z } from 'zod';
import type { RouteDefinition } from './route.ts';
import { IngestEventSchema, IngestSummarySchema } from './service.ts';
import * as watched from './watched.ts';

/** Routes of addresses that are fetched and of sources that are watched: a part of the table of routes. */
export const WATCHED_ROUTES = {
  addresses: {
    method: 'post',
    path: '/api/addresses',
    summary: 'Fetches pages, and what feeds and sitemaps name, and reads them into the graph',
    body: watched.AddressesRequestSchema,
    events: IngestEventSchema,
    response: IngestSummarySchema,
  },
  watched: {
    method: 'get',
    path: '/api/watched',
    summary: 'Folders, feeds and pages that are looked at again and again, and what came of it',
    response: watched.WatchedListSchema,
  },
  watch: {
    method: 'post',
    path: '/api/watched',
    summary: 'Watches a folder, feed, sitemap or page from now on',
    body: watched.WatchRequestSchema,
    response: watched.WatchedSchema,
  },
  unwatch: {
    method: 'delete',
    path: '/api/watched/{id}',
    summary: 'Watches a source no more; what was read of it stays',
    params: z.object({ id: z.string().min(1) }),
    response: watched.WatchedSchema,
  },
  retry: {
    method: 'post',
    path: '/api/watched/{id}/retry',
    summary: 'Looks at a source, and at its pages that failed, again now',
    params: z.object({ id: z.string().min(1) }),
    response: watched.WatchedSchema,
  },
  watchedPages: {
    method: 'get',
    path: '/api/watched/{id}/pages',
    summary: 'Pages and files of a source that could not be read, or that are gone, with the reason',
    params: z.object({ id: z.string().min(1) }),
    query: z.object({ state: z.enum(['failed', 'gone']).default('failed') }),
    response: watched.WatchedPagesSchema,
  },
} as const satisfies Record<string, RouteDefinition>;
