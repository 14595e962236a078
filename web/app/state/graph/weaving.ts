import type { Client } from '../../../../shared/contract/client.ts';
import type { Explorer } from '../explorer.ts';
import { IDS_MOST } from '../limits.ts';
import { faultOf } from '../loadable.ts';
import { partsKey } from './graph-atoms.ts';
import { joining, missingParts, wantedParts } from './parts.ts';

type Atoms = Pick<Explorer, 'view' | 'loaded' | 'parts' | 'working' | 'woven' | 'graphFault'>;

/**
 * Parts know nothing of each other: what joins them is asked for when all of them are here.
 * @param isCurrent whether the graph is still the one that is asked about; else the answer is of no use
 * @returns whether nothing went wrong
 */
export async function weave(
  explorer: Atoms,
  api: Pick<Client, 'subgraph'>,
  isCurrent: () => boolean,
): Promise<boolean> {
  if (!canBeWoven(explorer)) return true;
  const view = explorer.view.peek();
  const key = partsKey(view);
  try {
    const parts = explorer.parts.peek().filter((part) => !view.only || part.is !== 'overview');
    const body = joining(parts, explorer.working.peek().nodes.keys());
    const edges = body.ids.length > 0 ? (await api.subgraph({ body })).edges : [];
    if (isCurrent() && partsKey(explorer.view.peek()) === key) explorer.woven.value = { key, edges };
    return true;
  } catch (thrown) {
    if (isCurrent()) explorer.graphFault.value = faultOf(thrown);
    return false;
  }
}

/** Whether there are several parts, all here and not too large, and it is not known yet what joins them. */
function canBeWoven({ view, loaded, working, woven }: Atoms): boolean {
  const now = view.peek();
  const wanted = wantedParts(now);
  // Beside a part that was kept alone, the overview is only counted.
  const count = wanted.length - (now.only ? 1 : 0);
  if (woven.peek().key === partsKey(now) || count < 2 || working.peek().nodes.size > IDS_MOST) return false;
  return missingParts(wanted, loaded.peek()).length === 0;
}
