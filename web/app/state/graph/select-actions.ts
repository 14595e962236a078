import type { Explorer } from '../explorer.ts';
import { type Go, SMALL } from '../view/step-actions.ts';
import { withSelected } from '../view/view-changes.ts';

/** Selecting entities on the graph. */
export function selectActions({ view, shown }: Pick<Explorer, 'view' | 'shown'>, go: Go) {
  const selected = (): readonly string[] => view.peek().selected;
  const choose = (ids: Iterable<string>): void => go(withSelected(view.peek(), ids), SMALL);

  return {
    /** Selected in place of what was, or with it. */
    select: (ids: Iterable<string>, { more = false } = {}) => choose(more ? [...selected(), ...ids] : ids),
    toggleSelected: (id: string) => {
      const others = selected().filter((each) => each !== id);
      choose(selected().includes(id) ? others : [...selected(), id]);
    },
    /** What is selected with all that is shown around it. */
    selectNeighbours: (of: readonly string[] = selected()) => {
      const { neighbours } = shown.peek();
      const near = of.flatMap((id) => [id, ...(neighbours.get(id) ?? [])]);
      choose([...selected(), ...near]);
    },
    clearSelection: () => choose([]),
  };
}
