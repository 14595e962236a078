/** Watching: addresses that are taken in, sources that are looked at again and again, and the queue of their pages. */
export { createSources, type SourcesDependencies, type SourcesService, type TakeOptions } from './service.ts';
