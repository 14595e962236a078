/** Fetching: addresses → bytes, or a named problem. Nothing that is not public is contacted unless it is allowed. */
export type { Fetched, FetchOptions, Page } from './fetched.ts';
export { createFetcher, type Fetcher, type FetchSettings } from './fetcher.ts';
export type { Limits } from './limits.ts';
export { type FetchProblem, problemOfFault } from './problems.ts';
export { backOff } from './times.ts';
export { THE_WORLD, type World } from './world.ts';
