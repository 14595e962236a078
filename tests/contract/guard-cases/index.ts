/** All cases, by theme. */
import type { Case } from './case.ts';
import { FILES } from './files.ts';
import { HIDING } from './hiding.ts';
import { NAMES } from './names.ts';
import { PARAMETERS } from './parameters.ts';
import { PROCEDURES } from './procedures.ts';
import { READS } from './reads.ts';
import { SERVER } from './server.ts';
import { BOMBS, SHAPES } from './shapes.ts';
import { WRITES } from './writes.ts';

export const THEMES: { readonly [theme: string]: readonly Case[] } = {
  reads: READS,
  writes: WRITES,
  'files and network': FILES,
  'procedures and functions': PROCEDURES,
  server: SERVER,
  hiding: HIDING,
  'names and strings': NAMES,
  parameters: PARAMETERS,
  shapes: SHAPES,
};
export { BOMBS };
