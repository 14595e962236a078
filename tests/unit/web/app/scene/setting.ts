import type { SceneColours } from '../../../../../web/app/scene/colours.ts';

/** Colours that tell each other apart in tests. */
export const COLOURS: SceneColours = {
  paper: '#ffffff',
  ink: '#000000',
  muted: '#555555',
  edge: '#bbbbbb',
  edgeNear: '#888888',
  faint: '#eeeeee',
  accent: '#ff0000',
  planned: '#0000ff',
  alleged: '#ff9900',
  negated: '#990099',
  wash: '#f6f6f6',
  font: '"Noto Sans", sans-serif',
  serif: 'serif',
};
