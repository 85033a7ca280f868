import type { Row } from './tidy/row.ts';

/** Where in a file of the data a series stands. */
export type Section = 'series' | 'imports' | 'exports' | 'balance';

/** Figures of one year by economy, by term of a balance, or estimate and standard error. */
export type YearFigures = ReadonlyMap<string, string>;

/** What a series says of all its figures under one key. */
export type FieldValue = string | number | readonly string[] | Readonly<Record<string, number | string>>;

/** A figure that looks wrong and is right, by its key and year, with the reason. */
export interface Confirmation {
  readonly figure: string;
  readonly year: number;
  readonly why: string;
}

/** One series on its way into the data. */
export interface ImportedSeries {
  readonly kind: 'production' | 'imports' | 'exports' | 'balance' | 'governance';
  /** Relative to the root: `data/production/cobalt.yaml`. */
  readonly file: string;
  /** What the file says of itself, above its series: mineral, reporter, economy. */
  readonly head: Readonly<Record<string, string>>;
  readonly section: Section;
  /** What the figures have in common, in the order it is written in. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly years: ReadonlyMap<number, YearFigures>;
  /** Figures that the mapping says are right though something speaks against them; written into the series. */
  readonly confirmed?: readonly Confirmation[];
  /** Figures that others of their kind have and the publisher has not, as the mapping says; the reason stands in the note. */
  readonly absent?: readonly Confirmation[];
  /** True where another table of the source tells more: the years that the data have are then only compared. */
  readonly isLesser?: boolean;
  readonly origin?: Origin;
}

/** What a series rests on, for messages. */
export interface Origin {
  /** Where its mapping describes it, `path:line:column`. */
  readonly mapping: string | undefined;
  /** The first row that a figure rests on, by year and key: `2024 COD`. */
  readonly rows: ReadonlyMap<string, Row>;
}

/** Series that came of a table, and what stands against writing them. */
export interface Extraction {
  readonly series: readonly ImportedSeries[];
  /** Sentences; one is enough to stop the import. */
  readonly complaints: readonly string[];
  /** Sentences about what the mapping itself leaves out. */
  readonly leftOut: readonly string[];
  /** The rows of the table that some series takes. */
  readonly taken: ReadonlySet<Row>;
}
