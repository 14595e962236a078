/** Reading: files, folders, pipes, uploads and pasted text → articles, and a named reason for what is none. */
export { type BytesOptions, type ReadItem, readBytes } from './bytes.ts';
export { type ReadOptions, readPaths } from './paths.ts';
