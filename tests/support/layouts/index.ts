/** Saved pages in the manner of outlets of many kinds, each with the text that a reader would take for the article. */
import { BODIES } from './bodies.ts';
import type { Layout } from './layout.ts';
import { PRESS } from './press.ts';
import { WEB } from './web.ts';

export type { Layout } from './layout.ts';
export { STORIES, type Story } from './stories.ts';
export const LAYOUTS: readonly Layout[] = [...PRESS, ...WEB, ...BODIES];
