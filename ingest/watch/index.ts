/** Watching: addresses that are taken in, sources that are looked at again and again, and the queue of their pages. */
export { createSourcesDoor, type DoorDependencies, type SourcesDoor } from './door.ts';
export type { SourcesDependencies, SourcesService, TakeOptions } from './service.ts';
