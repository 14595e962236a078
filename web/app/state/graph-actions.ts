import { batch } from '@preact/signals';
import type { Client } from '../../../shared/contract/client.ts';
import type { Explorer } from './explorer.ts';
import type { Part } from './graph.ts';
import { faultOf } from './loadable.ts';
import { missingParts, type WantedPart, wantedParts } from './parts.ts';

/** Loading the parts of the graph that the view is made of. */
export function graphActions(explorer: Explorer, api: Client) {
  let running = new Map<string, Promise<void>>();

  async function fetchPart({ of, page, limit }: WantedPart): Promise<Part> {
    if (of === null) return { of, page, subgraph: await api.overview({ query: { limit } }) };
    const subgraph = await api.neighbours({ params: { id: of }, query: { limit, offset: page * limit } });
    if (subgraph.nodes.some((node) => node.id === of)) return { of, page, subgraph };
    const { entity } = await api.entity({ params: { id: of }, query: { limit: 1 } });
    return { of: entity.id, page, subgraph: { ...subgraph, nodes: [entity, ...subgraph.nodes] } };
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

  /** When nothing is on its way any more. */
  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  return {
    settled,
    /** Asks for what is missing; what is on its way is not asked for twice. */
    async load(): Promise<void> {
      for (const want of missingParts(wantedParts(explorer.view.peek()), explorer.loaded.peek())) {
        if (!running.has(want.key)) running.set(want.key, loadPart(want));
      }
      await settled();
    },
    /** The graph changed: everything is asked for again; what stood stands until all of it is here. */
    async reload(): Promise<void> {
      running = new Map();
      const fresh = new Map<string, Part>();
      try {
        for (const want of wantedParts(explorer.view.peek())) fresh.set(want.key, await fetchPart(want));
        batch(() => {
          explorer.arranged.value = new Map();
          explorer.loaded.value = fresh;
          explorer.graphFault.value = null;
        });
      } catch (thrown) {
        explorer.graphFault.value = faultOf(thrown);
      }
    },
  };
}
