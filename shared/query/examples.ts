/** Queries to learn from. */
import type { Example } from '../contract/query.ts';

export const EXAMPLES: readonly Example[] = [];
