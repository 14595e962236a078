import { force } from './force.ts';
import { hierarchy } from './hierarchy.ts';
import type { Layout } from './layout.ts';
import { radial } from './radial.ts';
import { stored } from './stored.ts';
import { timeline } from './timeline.ts';

/** Every layout, in the order of menus. Another one is another line here. */
export const LAYOUTS: readonly Layout[] = [stored, force, radial, timeline, hierarchy];

/** The layout of this name; the stored positions where there is none of it. */
export function layoutNamed(name: string | null | undefined): Layout {
  return LAYOUTS.find((layout) => layout.name === name) ?? stored;
}
