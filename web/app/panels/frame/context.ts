import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DramatisError } from '../../../../shared/errors.ts';
import type { Arranger } from '../../scene/layouts/arranger.ts';
import type { Actions } from '../../state/actions.ts';
import type { Explorer } from '../../state/explorer.ts';
import { encodeView } from '../../state/view/address.ts';
import { type Panel, withPanel } from '../../state/view/view.ts';

/** State and actions, for every panel. */
export interface Desk {
  readonly explorer: Explorer;
  readonly actions: Actions;
  readonly arranger: Arranger;
  /** Whether there is WebGL, so that there is a canvas. */
  readonly drawable: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new DramatisError('INTERNAL', 'A panel stands outside the page.');
  return desk;
}

/** The address of a panel over the graph as it is now: links can be opened, copied and shared. */
export function useLink(): (panel: Panel) => string {
  const { explorer } = useDesk();
  const view = explorer.view.value;
  return (panel) => encodeView(withPanel(view, panel));
}
