import { detailAt, ranks } from '../../scene/detail.ts';
import { type Frame, fittingLens, frameOf } from '../../scene/frame.ts';
import type { Explorer } from '../../state/explorer.ts';
import { readColours } from '../frame/read-colours.ts';

/** The whole graph as a picture where there is no canvas that could say what is in view. */
export function fallbackFrame(explorer: Explorer): Frame {
  const shown = explorer.shown.peek();
  const at = [...shown.nodes.keys()].flatMap((id) => shown.positions.get(id) ?? []);
  const setting = {
    shown,
    emphasis: { selection: explorer.selection.peek(), hovered: null, selected: explorer.selected.peek() },
    detail: detailAt(0, ranks(shown.nodes.values())),
    theme: explorer.theme.peek(),
    colours: readColours(),
    scale: 1,
  };
  return frameOf(setting, fittingLens(at, 1600, 1000));
}
