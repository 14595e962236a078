import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Scene } from '../../scene/scene.ts';
import { lazy } from '../frame/lazy.tsx';
import { ExportButton } from './ExportButton.tsx';
import { Flyout } from './Flyout.tsx';
import { Icon } from './Icon.tsx';

const LayoutPanel = lazy(() => import('./LayoutPanel.tsx').then((module) => module.LayoutPanel), 12, {
  near: true,
});

/** What can be done with the picture: lay out, choose by rectangle, export, zoom. */
export function CanvasTools({ scene }: { scene: Scene }) {
  const drawing = useSignal(false);
  useEffect(() => scene.draws(drawing.value), [scene, drawing.value]);
  return (
    <div class="tools">
      <Flyout title="Layout" icon="M-6 -5H-1V0H-6ZM2 1H7V6H2ZM4.5 -2.5A2.5 2.5 0 1 0 4.51 -2.5M-3.5 0V3.5H2">
        <LayoutPanel />
      </Flyout>
      <button
        type="button"
        class="tool"
        aria-label="Select by rectangle"
        title="Select by rectangle (or hold Shift and drag)"
        aria-pressed={drawing.value}
        onClick={() => {
          drawing.value = !drawing.value;
        }}
      >
        <Icon path="M-6 -6H-3M0 -6H3M6 -6V-3M6 0V3M6 6H3M0 6H-3M-6 6V3M-6 0V-3" />
      </button>
      <ExportButton frame={() => scene.frame()} />
      <div class="zoom">
        <button type="button" class="tool" aria-label="Zoom in" onClick={() => scene.zoom('in')}>
          <Icon path="M-6 0H6M0 -6V6" />
        </button>
        <button type="button" class="tool" aria-label="Zoom out" onClick={() => scene.zoom('out')}>
          <Icon path="M-6 0H6" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label="Show the whole graph"
          title="Show the whole graph"
          onClick={() => scene.zoom('all')}
        >
          <Icon path="M-6 -2V-6H-2M2 -6H6V-2M6 2V6H2M-2 6H-6V2" />
        </button>
      </div>
    </div>
  );
}
