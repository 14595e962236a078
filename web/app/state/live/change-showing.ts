import { batch } from '@preact/signals';
import type { Client } from '../../../../shared/contract/client.ts';
import type { GraphEdge } from '../../../../shared/contract/index.ts';
import type { LiveChange } from '../../../../shared/contract/live.ts';
import type { Explorer } from '../explorer.ts';
import { partsKey } from '../graph/graph-atoms.ts';
import { GROWN_MOST, IDS_MOST } from '../limits.ts';
import { type History, isSameView } from '../view/history.ts';
import type { View } from '../view/view.ts';
import { askedFor, type Grown, grownBy } from './growth.ts';
import { isAllShown, standingOf } from './standing.ts';
import { takenIn, withComing } from './taking-in.ts';

export interface Told {
  /** When nothing of the graph is on its way, and nothing that is decided here. */
  settled(): Promise<void>;
  /** Everything that is shown is asked for again. */
  reload(): Promise<void>;
  /** Whether an entity came by a decision that was made or taken back here. */
  isOwn(id: string): boolean;
  /** What grew is part of the view now; `asked` where a reader wanted it. */
  takeIn(view: View, history: History, how: { readonly asked: boolean }): void;
  /** Meanwhile something else is shown: the change is to be shown there. */
  overtaken(change: LiveChange): void;
}

interface Taking {
  /** Whether nothing was left out before it came. */
  readonly wasAllShown: boolean;
  readonly asked: boolean;
}

/**
 * Putting what changed on the graph that is shown. The returned function fails as the API does, and nothing changes then.
 * Its `asked` says that a reader wanted what is new, although it is connected with nothing that is shown.
 */
export function createChangeShowing(
  explorer: Explorer,
  api: Pick<Client, 'subgraph' | 'health'>,
  told: Told,
): (change: LiveChange, asked: boolean) => Promise<void> {
  function takeIn(grown: Grown, edges: readonly GraphEdge[], { wasAllShown, asked }: Taking): void {
    const before = explorer.view.peek();
    const taken = takenIn(before, grown, wasAllShown);
    const { state, fresh } = explorer.live;
    batch(() => {
      explorer.loaded.value = taken.parts;
      explorer.woven.value = { key: partsKey(taken.view), edges };
      fresh.value = grown.fresh;
      state.value = { ...state.peek(), elsewhere: grown.elsewhere };
      const history = withComing(explorer.history.peek(), before, taken, grown.news, told.isOwn);
      if (history !== explorer.history.peek() || !isSameView(before, taken.view))
        told.takeIn(taken.view, history, { asked });
    });
  }

  return async (change, asked) => {
    await told.settled();
    const view = explorer.view.peek();
    const isEmpty = explorer.working.peek().nodes.size === 0;
    const wasAllShown = isAllShown(explorer);
    if (change.whole || isEmpty) await told.reload();
    const ids = askedFor(standingOf(explorer), change.added);
    if (ids.length > IDS_MOST) return told.reload();
    if (ids.length === 0) return;
    const [answer, { entities }] = await Promise.all([api.subgraph({ body: { ids } }), api.health({})]);
    if (partsKey(explorer.view.peek()) !== partsKey(view)) return told.overtaken(change);
    const growing = { all: asked || isEmpty || wasAllShown, total: entities, most: GROWN_MOST };
    takeIn(grownBy(standingOf(explorer), answer, change, growing), answer.edges, { wasAllShown, asked });
  };
}
