import { SAVED_NAME_LENGTH } from '../../../../shared/contract/query.ts';
import type { Explorer } from '../explorer.ts';
import type { workActions } from '../graph/work-actions.ts';
import { tried } from '../tried.ts';
import { decodeView, encodeView } from '../view/address.ts';
import type { Go } from '../view/step-actions.ts';
import { START, type View } from '../view/view.ts';

/** Views that were kept under a name: in the store, beside the graph, so that everybody who opens it has them. */
export function keptActions(
  { view, keeping }: Pick<Explorer, 'view' | 'keeping'>,
  work: Pick<ReturnType<typeof workActions>, 'saveView' | 'removeView'>,
  go: Go,
) {
  return {
    /**
     * Keeps what is on the graph under a name; a view that had the name is replaced.
     * @returns whether it came off
     */
    keepView: async (name: string): Promise<boolean> => {
      const text = name.trim().slice(0, SAVED_NAME_LENGTH);
      return text !== '' && tried(keeping, () => work.saveView(text, keptValue(view.peek())));
    },
    removeView: (name: string) => tried(keeping, () => work.removeView(name)),
    /** Shows a view that was kept, with the list of views beside it. */
    openView: (value: string) => {
      const kept = viewOfKept(value);
      if (kept) go({ ...kept, panel: view.peek().panel });
    },
    /** Everything as at the beginning, the panel included. */
    startAnew: () => go(START),
  };
}

/** A view as it is kept: its address, as JSON text. */
export function keptValue(view: View): string {
  return JSON.stringify({ view: encodeView({ ...view, panel: START.panel }) });
}

/** The view of such a text; null where it is none. */
export function viewOfKept(value: string): View | null {
  try {
    const parsed: unknown = JSON.parse(value);
    const holds = typeof parsed === 'object' && parsed !== null && 'view' in parsed;
    return holds && typeof parsed.view === 'string' ? decodeView(parsed.view) : null;
  } catch {
    return null;
  }
}
