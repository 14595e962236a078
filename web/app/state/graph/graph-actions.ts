import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { Explorer } from '../explorer.ts';
import { faultOf } from '../loadable.ts';
import { fetchPart } from './fetch-part.ts';
import type { Part } from './graph.ts';
import { NOT_WOVEN } from './graph-atoms.ts';
import { missingParts, type WantedPart, wantedParts } from './parts.ts';
import { weave } from './weaving.ts';

/** Stands among the keys of parts for all of them: no part has it. */
const ALL = '';

/** Loading the parts of the graph that the view is made of. */
export function graphActions(explorer: Explorer, api: Client) {
  /** What is on its way since the graph was last known to have changed: another one, and answers are of before it. */
  let running = new Map<string, Promise<void>>();
  /** Whether the parts that stand are of before a change, since those of after it could not be had. */
  let isStale = false;

  async function loadPart(want: WantedPart): Promise<void> {
    const mine = running;
    try {
      const part = await fetchPart(want, api);
      if (mine !== running) return;
      explorer.loaded.value = new Map(explorer.loaded.peek()).set(want.key, part);
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
        fresh.set(want.key, await fetchPart(want, api));
        if (mine !== running) return;
      }
      replaceAll(explorer, fresh);
      await weaveNow();
    } catch (thrown) {
      if (mine === running) {
        isStale = true;
        explorer.graphFault.value = faultOf(thrown);
      }
    } finally {
      mine.delete(ALL);
    }
  }

  /** When nothing is on its way any more. */
  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  /** What went wrong is told until all is here, with what joins it. */
  async function weaveNow(): Promise<void> {
    const mine = running;
    const isWoven = await weave(explorer, api, () => mine === running);
    const missing = missingParts(wantedParts(explorer.view.peek()), explorer.loaded.peek());
    if (isWoven && !isStale && missing.length === 0) explorer.graphFault.value = null;
  }

  async function reload(): Promise<void> {
    isStale = false;
    running = new Map();
    running.set(ALL, loadAll());
    await settled();
  }

  return {
    settled,
    /** Asks for what is missing; what is on its way is not asked for twice. */
    async load(): Promise<void> {
      if (isStale) return reload();
      for (const want of missingParts(wantedParts(explorer.view.peek()), explorer.loaded.peek())) {
        if (!running.has(want.key)) running.set(want.key, loadPart(want));
      }
      await settled();
      await weaveNow();
    },
    /** The graph changed: everything is asked for again; what stood stands until all of it is here. */
    reload,
  };
}

/** The graph anew, of these parts; what a layout placed stands there. */
function replaceAll({ loaded, woven }: Explorer, parts: ReadonlyMap<string, Part>): void {
  batch(() => {
    loaded.value = parts;
    woven.value = NOT_WOVEN;
  });
}
