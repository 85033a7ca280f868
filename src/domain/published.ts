import type { Quality, Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';

/** Where a record stands: a file relative to the root, a JSON-pointer path within it, and the 1-based line. */
export interface Origin {
  readonly file: string;
  readonly path: string;
  readonly line: number;
}

/** One published figure: as printed, as a quantity, and where it stands in the data. */
export interface Figure extends Origin {
  readonly published: string;
  readonly quality: Quality;
  /** `null` when the publisher reports nothing (`NA`). */
  readonly quantity: Quantity | null;
}

/** Where a figure that stands alone was printed, and the year that it is of. */
export interface Citation {
  readonly source: string;
  /** Table, page or file within the source. */
  readonly table?: string;
  readonly year?: number;
}

/** What is assessed for one economy: a rate of what it recycles, an index of what its industry can do without. */
export interface Assessed {
  /** Absent, the source does not say. */
  readonly economy?: string;
}

/** A figure that looks wrong and is right: its author looked it up again and says why it is as it is. */
export interface Confirmation {
  /** The key of the figure within its year: an economy, or a term of a balance. */
  readonly figure: string;
  readonly year: number;
  readonly why: string;
}

/** What one series of figures has in common. */
export interface Series extends Origin {
  readonly mineral: string;
  readonly stage: string;
  readonly source: string;
  readonly unit: Unit;
  /** What the tonnes count: "REO", "contained cobalt", "gross weight". */
  readonly basis?: string;
  /** Table, page or file within the source. */
  readonly table?: string;
  /** `yes` on the series that indicators use where several cover one year. */
  readonly primary: boolean;
  readonly note?: string;
  /** Figures of the series that the rules of plausibility would refuse. */
  readonly confirmed?: readonly Confirmation[];
}

/** Figures of one year by economy. `WLD` and `OTH` stand apart: neither is a supplier. */
export interface YearOfSuppliers extends Origin {
  readonly year: number;
  readonly total?: Figure;
  readonly others?: Figure;
  readonly suppliers: ReadonlyMap<string, Figure>;
}

export type Measure = 'quantity' | 'value' | '';

/** How a publisher rounds the figures of a series; where both are given the coarser counts. */
export interface Rounding {
  /** To so many significant digits at most. */
  readonly significant?: number;
  /** In steps of so much, in the unit of the series. */
  readonly roundedTo?: number;
}
