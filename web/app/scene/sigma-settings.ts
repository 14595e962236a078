import { createEdgeCompoundProgram, EdgeLineProgram, NodePointProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { EdgeAttributes, NodeAttributes } from './drawn.ts';
import { PatternProgram } from './edge-program.ts';
import { ShapeProgram } from './node-program.ts';

/**
 * What draws, under sigma's own names: it compiles a program for each of these names whether anything is drawn with it or
 * not, and waits for the graphics every time. What only large graphs need is not compiled before.
 */
const PROGRAMS = {
  nodeProgramClasses: { circle: ShapeProgram },
  edgeProgramClasses: {
    arrow: PatternProgram,
    line: createEdgeCompoundProgram<NodeAttributes, EdgeAttributes>([]),
  },
};
export const PROGRAMS_FOR_MANY = {
  nodeProgramClasses: { circle: ShapeProgram, dot: NodePointProgram },
  nodeHoverProgramClasses: { circle: ShapeProgram, dot: NodePointProgram },
  edgeProgramClasses: { arrow: PatternProgram, line: EdgeLineProgram },
};

type SigmaSettings = Partial<Settings<NodeAttributes, EdgeAttributes>>;

/** What sigma begins with, whatever is drawn. */
export function sigmaSettings(reducedMotion: boolean): SigmaSettings {
  return {
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultNodeType: 'circle',
    defaultEdgeType: 'arrow',
    ...PROGRAMS,
    defaultDrawNodeHover: () => {},
    doubleClickZoomingRatio: 1,
    allowInvalidContainer: true,
    ...(reducedMotion && { zoomDuration: 0, inertiaDuration: 0 }),
  };
}
