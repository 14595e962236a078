import type { Frame } from '../../scene/frame.ts';
import { lazy } from '../frame/lazy.tsx';
import { Flyout } from './Flyout.tsx';

const ExportPanel = lazy(() => import('./ExportPanel.tsx').then((module) => module.ExportPanel), 4);

/** Exports of the view; their script comes when they are asked for. */
export function ExportButton({ frame }: { frame: () => Frame }) {
  return (
    <Flyout title="Export" icon="M0 -7V3M-4 -1L0 3L4 -1M-7 3V7H7V3">
      <ExportPanel frame={frame} />
    </Flyout>
  );
}
