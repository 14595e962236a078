import type { Client } from '../../../shared/contract/client.ts';
import { addingActions } from './add/adding-actions.ts';
import { keptActions } from './explore/kept-actions.ts';
import { pathActions } from './explore/path-actions.ts';
import { searchActions } from './explore/search-actions.ts';
import type { Explorer } from './explorer.ts';
import { filterActions } from './filters/filter-actions.ts';
import { createFollowing } from './following.ts';
import type { Point } from './graph/placement.ts';
import { selectActions } from './graph/select-actions.ts';
import type { Host } from './host.ts';
import { preferenceActions, rememberPreferences } from './preference-actions.ts';
import { decodeView } from './view/address.ts';
import { viewActions } from './view/view-actions.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything that a reader can do. */
export function createActions(explorer: Explorer, api: Client, host: Host) {
  const { go, follow, openHit, loading, views, actions } = createFollowing(explorer, api, host);

  /** What was written here is heard like all else; where nothing is heard, everything is asked for. */
  function wroteHere(): void {
    if (!actions.isHearing()) loading.reload();
  }

  return {
    ...actions,
    ...searchActions(explorer, api, host, {
      choose: openHit,
      read: ({ id }) => actions.show({ is: 'article', id, claim: null }),
    }),
    ...addingActions(explorer, api, wroteHere),
    ...viewActions(explorer, go),
    ...filterActions(explorer, go),
    ...selectActions(explorer, go),
    ...keptActions(explorer, views, go),
    ...pathActions(explorer, go),
    ...preferenceActions(explorer, host),
    back: host.back,
    hover: (id: string | null) => {
      explorer.hovered.value = id;
      if (id !== null) actions.seen([id]);
    },
    retry: () => {
      loading.forget();
      follow(explorer.view.peek());
    },
    start: () => {
      rememberPreferences(explorer, host);
      follow(decodeView(host.readHash()));
    },
    /** Positions that the layout found for what came without. */
    arranged: (positions: ReadonlyMap<string, Point>) => {
      explorer.arranged.value = positions;
    },
  };
}
