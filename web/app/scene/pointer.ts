import type { DragTool } from './drag.ts';
import type { GraphSigma } from './drawn.ts';
import type { SceneEvents } from './scene.ts';

/** Tells what the pointer does on the canvas, and shows over what it can be pressed. A drag ends in no click. */
export function hearPointer(
  sigma: GraphSigma,
  container: HTMLElement,
  events: Omit<SceneEvents, 'put' | 'area'>,
  drag: DragTool,
): void {
  const clicked = (run: () => void): void => {
    if (!drag.wasDrag()) run();
  };
  sigma.on('clickNode', ({ node }) => clicked(() => events.node(node)));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  sigma.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.on('clickEdge', ({ edge }) => clicked(() => events.edge(edge)));
  sigma.on('clickStage', () => clicked(() => events.empty()));
  sigma.on('enterNode', ({ node }) => events.hover(node));
  sigma.on('leaveNode', () => events.hover(null));
  const pointing = (on: boolean) => () => container.classList.toggle('is-pointing', on);
  sigma.on('enterNode', pointing(true));
  sigma.on('leaveNode', pointing(false));
  sigma.on('enterEdge', pointing(true));
  sigma.on('leaveEdge', pointing(false));
}
