/** The data as the importer meets it: paths are relative to the root. */
export interface DataFiles {
  /** The text of a file, or `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Paths of all YAML files of a folder and the folders in it. */
  readonly list: (folder: string) => readonly string[];
}
