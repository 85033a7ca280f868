import type { Assessed, Citation, Figure, Origin, Series, YearOfSuppliers } from './published.ts';

/** Substitution indices of the EU method, 0..1: 1 means that nothing can take the mineral's place. */
export interface Substitution extends Origin, Citation, Assessed {
  readonly supplyRisk: Figure;
  readonly economicImportance: Figure;
  readonly note?: string;
}

/** One use of a mineral: its share of all end use, and what the sector that it is counted in adds to the economy. */
export interface EndUse extends Origin {
  readonly application: string;
  /** NACE Rev. 2, letter and two digits: `C27`. */
  readonly sector: string;
  /** In percent. */
  readonly share: Figure;
  /** Gross value added of the sector, in million euro. */
  readonly valueAdded: Figure;
}

/** End uses of one mineral in one reporter by sector, as a source splits them. Uses without a sector are left out. */
export interface UseSeries extends Origin, Citation {
  readonly reporter: string;
  readonly mineral: string;
  /** The source prints shares to so many percentage points: they lie within half of it. */
  readonly roundedTo?: number;
  /** The manufacturing sector with the greatest value added in the same source, whether or not it uses the mineral. */
  readonly largestSector: string;
  /** In million euro. */
  readonly largestValueAdded: Figure;
  readonly note?: string;
  readonly uses: readonly EndUse[];
}

/**
 * Trade parameters of the EU method at one stage: the weight of each economy's exports to the reporter, below 1 for
 * members and partners with a free-trade agreement, above 1 where exports are restricted. One that is not listed has 1.
 */
export interface TradeParameters extends Origin, Citation {
  readonly reporter: string;
  readonly mineral: string;
  readonly stage: string;
  readonly note?: string;
  readonly economies: ReadonlyMap<string, Figure>;
}

/**
 * What one reporter uses at one stage by origin, in percent of the whole: its own production (that of its members, each
 * by itself, where it is a union) and imports together. What is not listed is the rest to 100.
 */
export interface SourcingSeries extends Series {
  readonly reporter: string;
  readonly unit: 'percent';
  /** The source prints shares to so many percentage points: they lie within half of it. */
  readonly roundedTo?: number;
  /** First year of an average that ends in the year of the figures. */
  readonly averageFrom?: number;
  /** True when nobody within the rest is larger than the smallest listed. */
  readonly topList: boolean;
  readonly years: readonly YearOfSuppliers[];
}
