/** How far bounds may be apart: a difference in the unit, or a ratio where values have no natural end. */
export type Spread = { readonly apart: number } | { readonly ratio: number };

/** How numbers of a unit are read, printed and drawn. */
export interface UnitFacts {
  /**
   * As percent; with a fixed number of decimals; with three significant digits; or as a quantity, of which running text
   * gives "492 million dollars" and tables the figure as it is.
   */
  readonly as: 'percent' | 'decimals' | 'significant' | 'quantity';
  /** Decimals in running text and in the tables of pages; of quantities and significant digits none are fixed. */
  readonly decimals: number;
  /** Decimals in the table of a chart and in the inputs of a panel, where a reader follows a calculation. */
  readonly fine: number;
  /** What values are multiplied by where they are printed and on the axis of a chart. */
  readonly times: number;
  /** The least and the largest value there can be; `null` where there is no such end. */
  readonly least: number | null;
  readonly whole: number | null;
  /** Bounds further apart than this say no value where there is none; closer ones a chart reads as one. */
  readonly wide: Spread;
  /** Bounds this far apart leave open what the value is: they stand alone. */
  readonly open: Spread;
}

const fraction: UnitFacts = {
  as: 'percent',
  decimals: 0,
  fine: 1,
  times: 100,
  least: 0,
  whole: 1,
  wide: { apart: 0.1 },
  open: { apart: 0.5 },
};

const level = { as: 'decimals', decimals: 0, fine: 0, times: 1, least: 0 } as const;
const openEnded = { whole: null, wide: { ratio: 1.5 }, open: { ratio: 3 } } as const;
/** A mass or a sum of money. */
export const quantity: UnitFacts = { ...level, ...openEnded, as: 'quantity', least: null };

/** Every unit of figures and of results. One that is not here is printed as a plain number with its name. */
export const facts = {
  share: fraction,
  percent: { ...fraction, times: 1, whole: 100, wide: { apart: 10 }, open: { apart: 50 } },
  index: { ...level, decimals: 2, fine: 3, whole: 1, wide: { apart: 0.1 }, open: { apart: 0.25 } },
  points: { ...level, whole: 10_000, wide: { apart: 1000 }, open: { apart: 2500 } },
  ratio: { ...level, ...openEnded, decimals: 2, fine: 3 },
  score: { ...level, decimals: 1, fine: 2, whole: 10, wide: { apart: 1 }, open: { apart: 5 } },
  suppliers: { ...level, ...openEnded, decimals: 1, fine: 1, least: 1, open: { ratio: 2 } },
  nats: { ...level, ...openEnded, decimals: 2, fine: 3, open: { ratio: 2 } },
  days: { ...level, ...openEnded },
  months: { ...level, ...openEnded, decimals: 1, fine: 1 },
  criteria: { ...level, whole: 3, wide: { apart: 0.5 }, open: { apart: 1.5 } },
  rank: { ...level, ...openEnded, least: 1, wide: { apart: 0.5 } },
  estimate: { ...level, ...openEnded, decimals: 2, fine: 2, least: null },
  'USD/kg': { ...level, ...openEnded, as: 'significant' },
  'kg Cu-eq/kg': { ...level, ...openEnded, as: 'significant' },
  t: quantity,
  kt: quantity,
  Mt: quantity,
  kg: quantity,
  ct: quantity,
  Mct: quantity,
  Mm3: quantity,
  USD: quantity,
  kUSD: quantity,
  MUSD: quantity,
  MEUR: quantity,
} as const satisfies Readonly<Record<string, UnitFacts>>;

export type UnitId = keyof typeof facts;

/** The words of a unit in one language. */
export interface UnitWords {
  /** What follows a number, with the space before it where there is one: " t", " of 3"; empty for pure numbers and percent. */
  readonly after: string;
  /** In the subtitle of a chart or the head of a column: "percent", "points of 0 to 10,000", "tonnes". */
  readonly name: string;
}
