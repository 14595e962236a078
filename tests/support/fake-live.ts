/** What the fake tells those who listen to it. */
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type LiveEvent, NO_CHANGE, WHOLE_CHANGE } from '../../shared/contract/live.ts';
import { idOf } from './fake-graph.ts';

const BUSY: readonly LiveEvent[] = [
  {
    is: 'reading',
    reading: {
      work: 1,
      done: 3,
      failed: 1,
      total: 12,
      now: { id: 'report', title: 'The council elects a new chair after a night of votes' },
      over: false,
    },
  },
  { is: 'changed', mark: 1, change: { ...NO_CHANGE, added: [idOf('Olaf Scholz')] } },
];

const ALL_CHANGED: LiveEvent = { is: 'changed', mark: 1, change: WHOLE_CHANGE };

/**
 * @param busy whoever begins to listen hears that articles are being read
 * @returns tells all who listen that everything changed
 */
export function liveRoutes(app: Hono, busy: boolean): () => void {
  const listening = new Set<(event: LiveEvent) => Promise<void>>();
  app.get('/api/live', (c) =>
    streamSSE(c, async (stream) => {
      const tell = (event: LiveEvent) => stream.writeSSE({ event: event.is, data: JSON.stringify(event) });
      await tell({ is: 'hello', mark: 0 });
      for (const event of busy ? BUSY : []) await tell(event);
      listening.add(tell);
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      listening.delete(tell);
    }),
  );
  return () => {
    for (const tell of listening) void tell(ALL_CHANGED);
  };
}
