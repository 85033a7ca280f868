/** What of a file tells its form, before it is read whole. */
export interface FileHead {
  /** Name of the file without its folder. */
  readonly name: string;
  readonly kind: 'csv' | 'json' | 'parquet' | 'workbook';
  /** Columns as published; of a workbook none, since publishers head each sheet in their own way. */
  readonly columns: readonly string[];
  /** Names of the sheets of a workbook, as published. */
  readonly sheets: readonly string[];
  /** What the first cell of each sheet holds, where publishers put the title of a chapter. */
  readonly titles: readonly string[];
}

/**
 * One shape in which a publisher gives files. Read, it is a view of the form's name: every column of the file as text,
 * what is empty or absent as empty text, and beside them `file` (its name) and `line` (from 1; of JSON and Parquet the
 * number of the row). A heading that is empty is `column_7` by its place, one that is there already `name_2`. JSON is a
 * list of records, or a record with one list in it, whose other fields are `envelope_count` and the like. A workbook
 * becomes one view of all its sheets, a row for each row that holds something: `sheet`, `line`, and its cells as `c1`,
 * `c2` and so on, as text.
 */
export interface Form {
  /** Names the view, so only letters, digits and `_`. */
  readonly name: string;
  /** One line for messages: which file of the publisher this is. */
  readonly about: string;
  readonly fits: (head: FileHead) => boolean;
  /** Character set of a CSV; left out: UTF-8, with or without a byte-order mark. */
  readonly encoding?: 'windows-1252';
  /** Columns that only some files of the form have: the view has them all the same, as empty text. */
  readonly optional?: readonly string[];
  /** Why files of this form are refused though they are known, for the message. */
  readonly refused?: string;
  /** Columns or sheets that tell the form, so that the message about an unknown file can name the nearest. */
  readonly looksFor?: readonly string[];
  /**
   * A workbook of which one sheet is a plain table, named or else the first that holds something, with its headings in
   * this row: the view then has them as columns, as that of a CSV has.
   */
  readonly heading?: { readonly sheet?: string; readonly row: number };
}

/**
 * A query over the views of forms, and what its rows mean. The query gives tidy rows: text columns that the mappings
 * name, and `file` and `line` of the row they rest on, the first where several are added up. It may ask for
 * `getvariable('edition')` and `getvariable('year')`, null where the command was not given them, and refuse files by
 * `error('path:line:1 sentence')`. A column `edition`, the same in every row, tells a mapping that asks for it which
 * edition the files are of. The table `asked` (`column`, `value`) holds what the mappings ask of columns by `where`, so
 * that a query over very many rows can leave the others where they are.
 */
export interface TidyTable {
  /** Forms that must have been given; where one is absent, the table is passed over. */
  readonly reads: readonly string[];
  readonly sql: URL;
  /** Queries that `sql` reads as views of these names: what several tables have in common, or each form in its own way. */
  readonly views?: Readonly<Record<string, URL>>;
  /** Mappings in YAML, each a kind of series of the data; none where the command names them. */
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
