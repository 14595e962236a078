import type { SceneColours } from '../../scene/colours.ts';

/** The page's colours, as the style sheet has them now. */
export function readColours(): SceneColours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: read('paper'),
    ink: read('ink'),
    muted: read('muted'),
    edge: read('edge'),
    edgeNear: read('edge-near'),
    faint: read('faint'),
    accent: read('accent'),
    planned: read('planned'),
    alleged: read('alleged'),
    negated: read('denied'),
    wash: read('wash'),
    font: read('sans'),
    serif: read('serif'),
  };
}
