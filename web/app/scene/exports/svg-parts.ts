import type { Point } from '../../state/graph/placement.ts';
import type { Theme } from '../../state/theme.ts';
import type { SceneColours } from '../colours.ts';
import type { Pattern } from '../look.ts';
import { xmlText } from './text.ts';

/** How a view is drawn. */
export interface DrawingSetting {
  readonly colours: SceneColours;
  readonly theme: Theme;
  readonly title: string;
}

/** How lines are broken, by pattern. */
export const DASHES: Readonly<Record<Pattern, string>> = {
  solid: '',
  dashed: '6 4',
  dotted: '1.6 2.9',
  crossed: '',
};

/** An open ring on the line of a role that was possibly held; as on the canvas. */
export function ringMarkup({ x, y }: Point, colour: string, paper: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="4.5" fill="${xmlText(paper)}" stroke="${xmlText(colour)}" stroke-width="1.6"/>`;
}

/** A number as it is written: to a hundredth of a pixel. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
