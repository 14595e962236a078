/** Reading: files, folders, pipes, uploads and pasted text → articles, and a named reason for what is none. */
export { canonicalUrl } from './address.ts';
export type { ReadItem } from './bytes.ts';
export { type FileOptions, readFile } from './file.ts';
export { formatOfName } from './formats/index.ts';
export type { Link } from './links/link.ts';
export { type ReadOptions, readPaths } from './paths.ts';
export type { LinkList } from './reading.ts';
