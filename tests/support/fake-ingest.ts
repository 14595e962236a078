/** Articles that are given to the fake: all of them come in but files that end in `.bin`, and what waits for the store. */
import type { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { IngestEvent } from '../../shared/contract/index.ts';

/** The title of an article for which the store is away. */
export const WAITING = 'An article that waits';

const NOTHING_DIFFERENT = {
  entities: { added: 0, removed: 0, renamed: 0, changed: 0, list: [] },
  claims: { added: 0, removed: 0, changed: 0, list: [] },
  decisions: { touched: 0, list: [] },
  whole: true,
};

/** What is to be done where articles come in. */
interface Coming {
  readonly begun: () => void;
  readonly ended: () => void;
}

export function ingestRoutes(app: Hono, coming: Coming): void {
  app.post('/api/articles', async (c) => {
    const { articles, preview } = await c.req.json<{
      articles: { article: { id: string; title: string | null } }[];
      preview?: boolean;
    }>();
    const events = articles.map(({ article }) => eventOf(article.id, article.title, 'added'));
    if (articles[0]?.article.title === WAITING) return streamSSE(c, waiting);
    return streamSSE(c, (stream) => (preview ? previewed(stream, events) : ingested(stream, events, coming)));
  });
  app.post('/api/upload', async (c) => {
    const { files, preview } = await c.req.parseBody({ all: true });
    const given = [files].flat().filter((file): file is File => file instanceof File);
    const events = given.map(({ name }) => eventOf(name, name, name.endsWith('.bin') ? 'failed' : 'added'));
    return streamSSE(c, (stream) =>
      preview === 'true' ? previewed(stream, events) : ingested(stream, events, coming),
    );
  });
}

/** Until whoever waits gives up. */
async function waiting(stream: SSEStreamingApi): Promise<void> {
  await stream.writeSSE({ event: 'away', data: JSON.stringify({ message: 'The database does not answer' }) });
  await new Promise<void>((resolve) => stream.onAbort(resolve));
}

async function previewed(stream: SSEStreamingApi, events: readonly IngestEvent[]): Promise<void> {
  await told(stream, events, { ...summaryOf(events), difference: NOTHING_DIFFERENT });
}

async function ingested(
  stream: SSEStreamingApi,
  events: readonly IngestEvent[],
  { begun, ended }: Coming,
): Promise<void> {
  const summary = summaryOf(events);
  if (summary.added > 0) begun();
  await told(stream, events, summary);
  if (summary.added > 0) ended();
}

async function told(stream: SSEStreamingApi, events: readonly IngestEvent[], summary: object): Promise<void> {
  for (const event of events) await stream.writeSSE({ event: 'progress', data: JSON.stringify(event) });
  await stream.writeSSE({ event: 'done', data: JSON.stringify(summary) });
}

function summaryOf(events: readonly IngestEvent[]) {
  const added = events.filter((event) => event.outcome === 'added').length;
  return { added, updated: 0, unchanged: 0, older: 0, failed: events.length - added, writes: added };
}

function eventOf(id: string, title: string | null, outcome: 'added' | 'failed'): IngestEvent {
  return {
    id,
    title,
    outcome,
    reason: outcome === 'failed' ? 'It is not text.' : null,
    claimsAdded: outcome === 'added' ? 3 : 0,
    claimsRemoved: 0,
  };
}
