import type { DataFiles } from '../data-files.ts';

/** For tests: files of the data by path, kept in memory. */
export function folderOf(files: ReadonlyMap<string, string>): DataFiles {
  return {
    read: (path) => files.get(path),
    list: (name) => [...files.keys()].filter((path) => path.startsWith(`${name}/`)),
  };
}
