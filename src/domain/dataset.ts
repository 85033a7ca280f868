import type { ContentFactor } from './content-factor.ts';
import type { Correction } from './correction.ts';
import type { SourcingSeries, Substitution, TradeParameters, UseSeries } from './criticality.ts';
import type { Name } from './name.ts';
import type { Omission } from './omission.ts';
import type { PrimaryChoice } from './primary-choice.ts';
import type { ProfileNote } from './profile-part.ts';
import type { Assessed, Citation, Figure, Measure, Origin, Rounding, Series, YearOfSuppliers } from './published.ts';
import type { Target } from './target.ts';

/** The printed (or computed) world or all-partner total. Never a supplier. */
export const WORLD = 'WLD';
/** The printed (or computed) rest that is not split by economy. Never a supplier. */
export const OTHERS = 'OTH';

export interface Site {
  readonly name: string;
  readonly publisher: string;
  readonly contact: string;
  /** Repository on the web, such as `https://github.com/org/name`; absent, the path of a record is printed. */
  readonly repository?: string;
  /** Address at which the web editor of the repository opens a file: {repository}, {branch}, {file}, {line}. */
  readonly editor?: string;
  /** Branch of the repository that "correct this figure" links open. */
  readonly branch: string;
  /** Public address of the site, `https://…`. */
  readonly address: string;
  /** Base path, `/` or `/sub/`. */
  readonly base: string;
  readonly languages: readonly string[];
  /** ISO date. The site counts deadlines and ages to this day, never to the clock. */
  readonly asOf: string;
  readonly nextUpdate?: string;
  /** Changes are measured from the first year that a series has, but from no year before this one. */
  readonly baselineYear?: number;
  /** Whether a script shows what a mark of a drawing says; absent, browsers show it themselves and pages have no script. */
  readonly enhancements?: boolean;
}

/** May the figures of a source be passed on: all, only totals and computed results, or not at all. */
export type Redistribution = 'yes' | 'summary' | 'no';

export interface Source extends Origin {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly edition?: string;
  readonly date?: string;
  readonly doi?: string;
  readonly url?: string;
  readonly licence: string;
  readonly redistribute: Redistribution;
  readonly retrieved?: string;
  /** The copy that was read, where it was not the publisher's own. */
  readonly via?: string;
  readonly note?: string;
  /** Half-width of a figure marked `e`, as a fraction; absent, 0.10 (a convention of this project). */
  readonly epsilon?: number;
  /** True where what importers and what exporters report was brought to one figure: the source has no mirror. */
  readonly reconciled?: boolean;
}

export interface Economy {
  /** ISO 3166-1 alpha-3, or `EU27`. */
  readonly id: string;
  readonly name: string;
  readonly nameJa: string;
  /** With the article that running text needs: "the United States". */
  readonly nameInText: string;
}

export interface Bloc extends Origin {
  readonly id: string;
  readonly name: string;
  readonly nameInText: string;
  readonly members: readonly string[];
  /** The day the list of members was true, ISO. */
  readonly asOf: string;
  readonly source: string;
  readonly note?: string;
}

export type StageKind = 'extraction' | 'processing' | 'fabrication';

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly nameJa?: string;
  /** What leaves this stage, as running text names it: "lithium carbonate". */
  readonly goods?: string;
  readonly kind: StageKind;
  /** The stage whose production counts this one in: goods that stand beside others, and no step after them. */
  readonly partOf?: string;
  /** The stage whose goods stand beside those of this one, neither being made from the other: no step lies between them. */
  readonly beside?: string;
  /** True where all that leaves the stage is the metal itself, unalloyed: its gross weight is then its content. */
  readonly isMetal?: boolean;
  /** What the tonnes of its primary series of production count; several where they differ from year to year, none if unsaid. */
  readonly basis: readonly string[];
  /** HS codes traded at this stage, six digits or fewer, without points. */
  readonly hs: readonly string[];
  readonly note?: string;
}

export interface Mineral extends Origin {
  readonly id: string;
  readonly name: string;
  readonly nameJa: string;
  /** Inside a sentence: "rare earths", "natural graphite". */
  readonly nameInText: string;
  readonly symbol?: string;
  /** Upstream first. */
  readonly stages: readonly Stage[];
  readonly uses?: { readonly text: string; readonly source: string };
  /** End-of-life recycling input rate, in percent. */
  readonly recyclingRate?: Figure & Citation & Assessed;
  readonly substitution?: Substitution;
  /** Official critical lists; the note says how it is on one, as part of a group or for one grade alone. */
  readonly lists: readonly { readonly list: string; readonly source: string; readonly note?: string }[];
  readonly notes: readonly ProfileNote[];
  /** Which publisher’s production indicators use at which stage and in which years, and why. */
  readonly primary?: readonly PrimaryChoice[];
}

/** World production of one mineral at one stage, from one source and in one unit; in percent, shares of the world's. */
export interface ProductionSeries extends Series {
  /** The publisher prints figures in steps of so much, in the unit of the series. */
  readonly roundedTo?: number;
  /** Steps of single economies whose figures are rounded more than the others, to protect those who report them. */
  readonly steps?: Readonly<Record<string, number>>;
  /** First year of an average that ends in the year of the figures. */
  readonly averageFrom?: number;
  /** The publisher rounds the total to so many significant digits; parts may miss it by half that step. */
  readonly totalSignificant?: number;
  /** Economies whose withheld production the printed total leaves out. */
  readonly totalExcludes: readonly string[];
  /** True when nobody within "other countries" is larger than the smallest listed. */
  readonly topList: boolean;
  readonly years: readonly YearOfSuppliers[];
}

export type Flow = 'imports' | 'exports';
/** Trade of one reporter at one stage by partner. */
export interface TradeSeries extends Series, Rounding {
  readonly reporter: string;
  readonly flow: Flow;
  /** From the unit: mass is a quantity, money a value; percent is of neither said by the publisher. */
  readonly measure: Measure;
  readonly hs?: string;
  /** Revision of the nomenclature that the codes are of, by year: a source may follow each new one. */
  readonly classification?: Readonly<Record<string, string>>;
  /** Least part of the whole that the listed partners cover, as a fraction; absent, the list is complete. */
  readonly coverage?: number;
  /** First year of an average that ends in the year of the figures (USGS prints shares over four years). */
  readonly averageFrom?: number;
  readonly years: readonly YearOfSuppliers[];
}

/**
 * The terms of a supply balance, as the record has them. All but `stock_change` are not negative. `stocks` are those at
 * the end of the year.
 */
export const balanceTerms = [
  'production',
  'secondary',
  'imports',
  'exports',
  'stock_change',
  'stocks',
  'consumption',
  'net_import_reliance',
] as const;
export type BalanceTerm = (typeof balanceTerms)[number];

export interface BalanceYear extends Origin {
  readonly year: number;
  readonly terms: ReadonlyMap<BalanceTerm, Figure>;
}

/** Supply balance of one reporter at one stage. `net_import_reliance` is the publisher's own figure, in percent. */
export interface BalanceSeries extends Series, Rounding {
  /** Steps of single terms: of the reliance, which is in percent, and of terms that add up several printed figures. */
  readonly steps?: Readonly<Record<string, number>>;
  readonly reporter: string;
  /** Years whose terms the publisher says give no meaningful consumption and reliance. */
  readonly notMeaningful?: readonly { readonly year: number; readonly why: string }[];
  readonly years: readonly BalanceYear[];
}

export const governanceDimensions = [
  'voice-and-accountability',
  'political-stability',
  'government-effectiveness',
  'regulatory-quality',
  'rule-of-law',
  'control-of-corruption',
] as const;
export type GovernanceDimension = (typeof governanceDimensions)[number];

/** Governance estimates of one economy: standard normal units, about −2.5 (weak) to 2.5, with standard errors. */
export interface GovernanceSeries extends Origin {
  readonly economy: string;
  readonly dimension: GovernanceDimension;
  /** The edition: each revises all earlier years. */
  readonly source: string;
  /** False on series that indicators do not use. All that they use, of whatever economy, are of one source. */
  readonly primary: boolean;
  readonly years: readonly {
    readonly year: number;
    readonly estimate: Figure;
    readonly stderr?: Figure;
  }[];
}

/** Everything under `data/`, validated: nothing after this checks again. */
export interface Dataset {
  readonly site: Site;
  readonly sources: ReadonlyMap<string, Source>;
  readonly economies: ReadonlyMap<string, Economy>;
  readonly blocs: ReadonlyMap<string, Bloc>;
  readonly minerals: ReadonlyMap<string, Mineral>;
  readonly production: readonly ProductionSeries[];
  readonly trade: readonly TradeSeries[];
  readonly balances: readonly BalanceSeries[];
  readonly sourcing: readonly SourcingSeries[];
  readonly governance: readonly GovernanceSeries[];
  readonly uses: readonly UseSeries[];
  readonly tradeParameters: readonly TradeParameters[];
  readonly targets: ReadonlyMap<string, Target>;
  /** What a tonne of one content holds of another. */
  readonly factors: readonly ContentFactor[];
  /** Known errors of sources. */
  readonly corrections: readonly Correction[];
  /** What things are called in other languages, and what stands for abbreviations of contents in English. */
  readonly names: readonly Name[];
  /** What is not here, and why. */
  readonly omissions: ReadonlyMap<string, Omission>;
}
