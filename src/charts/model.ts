import type { TopLevelSpec } from 'vega-lite';

/** Each chart is drawn twice, 640 and 320 pixels wide, so that text shrinks below 11.5 pixels on no phone. */
export const widths = { wide: 640, narrow: 320 } as const;
export type Width = keyof typeof widths;

/** One mark or label as the specification reads it. `layer` says which layer draws it. */
export type DrawnRow = Readonly<Record<string, string | number | null>>;

/** Values of a specification's parameters. */
export type Params = Readonly<Record<string, number | string | readonly number[] | readonly string[]>>;

/**
 * A specification and what is put into it for one figure. The specification is the same for every figure of a kind and
 * width, so that it is compiled once; size, parameters and rows are set on the view.
 */
export interface Drawing {
  readonly spec: TopLevelSpec;
  readonly size: {
    /** Of the plotting area, in pixels. */
    readonly width: number;
    readonly height: number;
    readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  };
  readonly params: Params;
  readonly rows: readonly DrawnRow[];
}

export interface Column {
  readonly name: string;
  readonly numeric: boolean;
  /** "percent", "tonnes REO"; absent where the column has none. */
  readonly unit?: string;
}

/** A line of a figure's data: ids, numbers and units by column; `null` where nothing is known, and a reason beside it. */
export type DataRow = Readonly<Record<string, string | number | null>>;

/** All a figure needs: words, two drawings, and the same numbers as a table. */
export interface ChartModel {
  /** What the data show, in at most 15 words; the name of the measure where they show nothing for certain. */
  readonly title: string;
  /** Measure, coverage, unit and period. */
  readonly subtitle: string;
  /** A sentence or two that serve the same purpose as the drawing. */
  readonly alt: string;
  /** How to read marks that occur in this drawing, a sentence each; empty where it explains itself. */
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  /** The cells as they are read. */
  readonly table: readonly (readonly string[])[];
  /** The numbers behind the cells with their bounds, units and reasons, at least one line; every line has all columns. */
  readonly data: readonly DataRow[];
  readonly drawings: Readonly<Record<Width, Drawing>>;
}

/**
 * The names that titles, labels and tables print, each in the form that the language needs in that place. Builders look
 * nothing up themselves, and put no article or ending to a name.
 */
export interface Names {
  /** By itself: a label, a cell. */
  readonly economy: (id: string) => string;
  /** With the article that running text needs: "the United States". */
  readonly economyInText: (id: string) => string;
  /** "the United States’" */
  readonly possessive: (id: string) => string;
  readonly mineral: (id: string) => string;
  /** "rare earths" */
  readonly mineralInText: (id: string) => string;
  readonly stage: (mineral: string, stage: string) => string;
  /** "separation and refining" */
  readonly stageInText: (mineral: string, stage: string) => string;
  /** What a stage yields, "rare-earth magnets"; without a word for it, "rare earths (mine)". */
  readonly goods: (mineral: string, stage: string) => string;
  /** What tonnes count: "REO", "copper content"; empty where nothing is said. */
  readonly basis: (basis: string) => string;
  /** "the Herfindahl–Hirschman index" */
  readonly indicatorInText: (id: string) => string;
  /** The same where no article stands, as in a heading: "Herfindahl–Hirschman index". */
  readonly indicatorBare: (id: string) => string;
  readonly bloc: (id: string) => string;
  /** "the G7" */
  readonly blocInText: (id: string) => string;
  /** "the G7’s" */
  readonly blocPossessive: (id: string) => string;
}

/** The specification with its size, parameters and rows filled in: complete Vega-Lite, for editors and snapshots. */
export function completeSpec({ spec, size, params, rows }: Drawing): object {
  return {
    ...spec,
    ...size,
    params: Object.entries(params).map(([name, value]) => ({ name, value })),
    datasets: { table: rows },
  };
}
