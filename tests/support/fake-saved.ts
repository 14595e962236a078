import { Hono } from 'hono';
import type { Saved } from '../../shared/contract/index.ts';
import { EXAMPLES } from '../../shared/query/examples.ts';

/** Views and queries under names, and what else lies beside a query; kept as long as the fake lives. */
export function savedRoutes(): Hono {
  const app = new Hono();
  const saved = new Map<string, Saved>();
  app.get('/api/saved', (c) => {
    const kind = c.req.query('kind');
    const all = [...saved.values()].filter((each) => !kind || each.kind === kind);
    all.sort((a, b) => (a.name < b.name ? -1 : 1));
    return c.json({ saved: all, total: all.length });
  });
  app.put('/api/saved/:kind/:name', async (c) => {
    const { value } = await c.req.json<{ value: string }>();
    const kind = c.req.param('kind') === 'view' ? 'view' : 'query';
    const one: Saved = { kind, name: c.req.param('name'), value, at: '2026-11-29T12:00:00.000Z' };
    saved.set(`${kind} ${one.name}`, one);
    return c.json(one);
  });
  app.delete('/api/saved/:kind/:name', (c) =>
    c.json({ deleted: saved.delete(`${c.req.param('kind')} ${c.req.param('name')}`) ? 1 : 0 }),
  );
  app.get('/api/examples', (c) => c.json({ examples: EXAMPLES }));
  app.get('/api/schema', (c) => c.json({ labels: [], relations: [] }));
  app.get('/api/history', (c) => c.json({ queries: [], total: 0 }));
  return app;
}
