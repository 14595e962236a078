import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import { daysOf } from '../../../../shared/model/dates.ts';
import type { Explorer } from '../explorer.ts';
import { WOVEN_MOST } from '../limits.ts';
import { faultOf } from '../loadable.ts';
import type { Part } from './graph.ts';
import { NOT_WOVEN, partsKey } from './graph-atoms.ts';
import { joining, missingParts, type WantedPart, wantedParts } from './parts.ts';

/** Stands among the keys of parts for all of them: no part has it. */
const ALL = '';

type WantedExpansion = Extract<WantedPart, { is: 'expansion' }>;

/** Loading the parts of the graph that the view is made of. */
export function graphActions(explorer: Explorer, api: Client) {
  /** What is on its way since the graph was last known to have changed: another one, and answers are of before it. */
  let running = new Map<string, Promise<void>>();

  async function fetchPart(want: WantedPart): Promise<Part> {
    const { is } = want;
    switch (is) {
      case 'overview': {
        const { limit, by } = want;
        return { is, of: null, page: 0, subgraph: await api.overview({ query: { limit, by } }) };
      }
      case 'entities':
        return { is, of: null, page: 0, subgraph: await api.subgraph({ body: { ids: [...want.ids] } }) };
      case 'expansion':
        return fetchExpansion(want);
    }
  }

  async function fetchExpansion({ is, expansion, page, limit }: WantedExpansion): Promise<Part> {
    const { id, since, until, top: _, ...choice } = expansion;
    const query = {
      type: choice.type ?? undefined,
      direction: choice.direction ?? undefined,
      kind: choice.kind ?? undefined,
      since: since ? daysOf(since)[0] : undefined,
      until: until ? daysOf(until)[1] : undefined,
      limit,
      offset: page * limit,
    };
    const subgraph = await api.neighbours({ params: { id }, query });
    const part = { is, page, choice: { ...choice, since, until, top: expansion.top } };
    if (subgraph.nodes.some((node) => node.id === id)) return { ...part, of: id, subgraph };
    const { entity } = await api.entity({ params: { id }, query: { limit: 1 } });
    return { ...part, of: entity.id, subgraph: { ...subgraph, nodes: [entity, ...subgraph.nodes] } };
  }

  async function loadPart(want: WantedPart): Promise<void> {
    const mine = running;
    try {
      const part = await fetchPart(want);
      if (mine !== running) return;
      batch(() => {
        explorer.loaded.value = new Map(explorer.loaded.peek()).set(want.key, part);
        explorer.graphFault.value = null;
      });
    } catch (thrown) {
      if (mine === running) explorer.graphFault.value = faultOf(thrown);
    } finally {
      mine.delete(want.key);
    }
  }

  /** All that the view wants, also what it came to want meanwhile, is taken in at once when it is here. */
  async function loadAll(): Promise<void> {
    const mine = running;
    const fresh = new Map<string, Part>();
    const missing = () => missingParts(wantedParts(explorer.view.peek()), fresh)[0];
    try {
      for (let want = missing(); want; want = missing()) {
        fresh.set(want.key, await fetchPart(want));
        if (mine !== running) return;
      }
      batch(() => {
        explorer.arranged.value = new Map();
        explorer.loaded.value = fresh;
        explorer.woven.value = NOT_WOVEN;
        explorer.graphFault.value = null;
      });
      await weave();
    } catch (thrown) {
      if (mine === running) explorer.graphFault.value = faultOf(thrown);
    } finally {
      mine.delete(ALL);
    }
  }

  /** When nothing is on its way any more. */
  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  /** Parts know nothing of each other: what joins them is asked for when all of them are here. */
  async function weave(): Promise<void> {
    const view = explorer.view.peek();
    const key = partsKey(view);
    const wanted = wantedParts(view).length - (view.only ? 1 : 0);
    const all = explorer.working.peek().nodes;
    if (explorer.woven.peek().key === key || wanted < 2 || all.size > WOVEN_MOST) return;
    if (missingParts(wantedParts(view), explorer.loaded.peek()).length > 0) return;
    const mine = running;
    try {
      const parts = explorer.parts.peek().filter((part) => !view.only || part.is !== 'overview');
      const body = joining(parts, all.keys());
      const edges = body.ids.length > 0 ? (await api.subgraph({ body })).edges : [];
      if (mine === running && partsKey(explorer.view.peek()) === key) explorer.woven.value = { key, edges };
    } catch (thrown) {
      if (mine === running) explorer.graphFault.value = faultOf(thrown);
    }
  }

  return {
    settled,
    /** Asks for what is missing; what is on its way is not asked for twice. */
    async load(): Promise<void> {
      for (const want of missingParts(wantedParts(explorer.view.peek()), explorer.loaded.peek())) {
        if (!running.has(want.key)) running.set(want.key, loadPart(want));
      }
      await settled();
      await weave();
    },
    /** The graph changed: everything is asked for again; what stood stands until all of it is here. */
    async reload(): Promise<void> {
      running = new Map();
      running.set(ALL, loadAll());
      await settled();
    },
  };
}
