import type { Client } from '../../../../shared/contract/client.ts';
import type { SupportRequest } from '../../../../shared/contract/index.ts';
import { spanOf } from '../explore/spans.ts';
import type { Explorer } from '../explorer.ts';
import { narrows } from '../filters/filtering.ts';
import type { Filters } from '../filters/filters.ts';
import { IDLE } from '../loadable.ts';
import { createResource } from '../resource.ts';
import type { PathsPanel, View } from '../view/view.ts';

/** The most paths, and the most steps of one, that are asked for. */
export const PATHS_MOST = 6;
export const PATH_LONGEST = 5;

/** Loading what is asked about the graph that is shown. */
export function workActions({ work, working }: Pick<Explorer, 'work' | 'working'>, api: Client) {
  const previews = createResource(work.preview);
  const paths = createResource(work.paths);
  const pathEnds = createResource(work.pathEnds);
  const sources = createResource(work.sources);
  const saved = createResource(work.saved);
  const supports = createResource(work.support);
  const timelines = createResource(work.timeline);

  async function loadPanel({ panel }: View): Promise<void> {
    if (panel.is === 'expand' || panel.is === 'entity') {
      const { id } = panel;
      await previews.ask(id, () => api.preview({ params: { id } }));
    } else if (panel.is === 'filters') await sources.ask('', () => api.sources({ query: {} }));
    else if (panel.is === 'views') await saved.ask('', () => api.saved({ query: { kind: 'view' } }));
    else if (panel.is === 'paths') await loadPaths(panel);
  }

  async function loadPaths({ ids, types }: PathsPanel): Promise<void> {
    if (ids.length === 0) return;
    const ends = pathEnds.ask(ids.join(' '), () => api.subgraph({ body: { ids: [...ids] } }));
    const body = { ids: [...ids], most: PATHS_MOST, longest: PATH_LONGEST };
    if (ids.length > 1)
      await paths.ask(JSON.stringify([ids, types]), () =>
        api.paths({ body: types.length > 0 ? { ...body, types: [...types] } : body }),
      );
    await ends;
  }

  async function loadTimeline({ panel, day, time }: View, ids: string[]): Promise<void> {
    const asks = panel.is === 'timeline' || day !== null || time.since !== null || time.until !== null;
    if (asks && ids.length > 0)
      await timelines.ask(ids.join(' '), () => api.timeline({ body: { ids, within: true } }));
  }

  async function loadSupport({ filters }: View, ids: string[]): Promise<void> {
    if (!narrows(filters)) work.support.value = IDLE;
    else if (ids.length > 0) {
      const body: SupportRequest = { ids, ...countingOf(filters) };
      await supports.ask(JSON.stringify(body), () => api.support({ body }));
    }
  }

  return {
    /** What the panel asks, at once. */
    loadPanel,
    /** What time and filters ask about everything that is on the graph; to be called when all of it is here. */
    async loadAround(view: View): Promise<void> {
      const ids = [...working.peek().nodes.keys()].sort();
      await Promise.all([loadTimeline(view, ids), loadSupport(view, ids)]);
    },
    async saveView(name: string, value: string): Promise<void> {
      await api.save({ params: { kind: 'view', name }, body: { value } });
      await saved.askAgain('', () => api.saved({ query: { kind: 'view' } }));
    },
    async removeView(name: string): Promise<void> {
      await api.unsave({ params: { kind: 'view', name } });
      await saved.askAgain('', () => api.saved({ query: { kind: 'view' } }));
    },
    forget(): void {
      for (const each of [previews, paths, pathEnds, sources, saved, supports, timelines]) each.forget();
    },
  };
}

/** What counts, as it is asked for: only what is limited is named. */
export function countingOf({ bySources, byArticles, told }: Filters): Omit<SupportRequest, 'ids'> {
  const { from, to } = spanOf(told);
  return {
    ...(bySources.length > 0 && { sources: [...bySources] }),
    ...(byArticles.length > 0 && { articles: [...byArticles] }),
    ...(from && { since: from }),
    ...(to && { until: to }),
  };
}
