/** Where a file lies, as the store knows it: by a mark of a folder above it, and its path from there. */
import { dirname, join, relative, sep } from 'node:path';
import { folderMark } from './ids.ts';

export interface FilePlace {
  /** The path within the folder, with slashes. */
  readonly origin: string;
  /** The mark of the folder. */
  readonly folder: string;
}

/** Every place that a file may have been read with, the folder that it lies in first. @param file absolute */
export function placesOf(file: string): readonly FilePlace[] {
  return foldersAbove(file).map((folder) => ({
    origin: relative(folder, file).split(sep).join('/'),
    folder: folderMark(folder),
  }));
}

/** The other places of a file that is read with a folder. */
export function otherPlaces(folder: string, origin: string): readonly FilePlace[] {
  const mark = folderMark(folder);
  return placesOf(join(folder, origin)).filter((place) => place.folder !== mark);
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}
