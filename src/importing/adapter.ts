/** What of a file tells its form, before it is read whole. */
export interface FileHead {
  /** Name of the file without its folder. */
  readonly name: string;
  readonly kind: 'csv' | 'json' | 'parquet' | 'workbook';
  /** Columns as published; of a workbook none, since publishers head each sheet in their own way. */
  readonly columns: readonly string[];
  /** Names of the sheets of a workbook, as published. */
  readonly sheets: readonly string[];
}

/**
 * One shape in which a publisher gives files. Read, it is a view of the form's name: every column of the file as text,
 * and beside them `file` (its name) and `line` (from 1). A workbook becomes one view of all its sheets, a row for each
 * row that holds something: `sheet`, `line`, and its cells as `c1`, `c2` and so on, as text.
 */
export interface Form {
  /** Names the view, so only letters, digits and `_`. */
  readonly name: string;
  /** One line for messages: which file of the publisher this is. */
  readonly about: string;
  readonly fits: (head: FileHead) => boolean;
  /** Character set of a CSV; left out: UTF-8, with or without a byte-order mark. */
  readonly encoding?: 'windows-1252';
  /** Why files of this form are refused though they are known, for the message. */
  readonly refused?: string;
}

/**
 * A query over the views of forms, and what its rows mean. The query gives tidy rows: text columns that the mappings
 * name, and `file` and `line` of the row they rest on, the first where several are added up.
 */
export interface TidyTable {
  /** Forms that must have been given; where one is absent, the table is passed over. */
  readonly reads: readonly string[];
  readonly sql: URL;
  /** Mappings in YAML, each a kind of series of the data. */
  readonly mappings: readonly URL[];
}

/** What Lodestone knows of one publisher's files. */
export interface Adapter {
  /** As it is typed on the command line. */
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  readonly forms: readonly Form[];
  readonly tables: readonly TidyTable[];
}
