import type { BalanceSeries, BalanceTerm, BalanceYear, TradeSeries } from '../domain/dataset.ts';
import { exactly, interval, type Quantity, sum, upperEnd } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import { assumption } from '../indicators/dependence/balance-terms.ts';
import type { Suppliers } from '../indicators/inputs/suppliers.ts';
import type { Reported } from '../indicators/reported.ts';
import { type DataQuality, type Input, inputOf } from './computed.ts';
import type { Facts } from './facts.ts';
import { partnersOf, type SupplierList } from './supplier-list.ts';

/** What one reporter is supplied with at one stage in one year: production at home, and imports by origin, in one unit. */
export interface Sourcing {
  readonly reporter: string;
  readonly mineral: string;
  readonly stage: string;
  readonly year: number;
  /** That of the balance. */
  readonly unit: Unit;
  readonly source: string;
  /** The record of the balance, for its further terms: consumption, exports, stocks. */
  readonly balance: BalanceYear;
  /** Imports from each partner, and the rest that the list of shares does not split. */
  readonly imports: Suppliers;
  /** Primary production at home: absent where the record is silent, `null` where it prints that none is available. */
  readonly production?: Reported;
  /** Production at home from scrap, likewise. */
  readonly secondary?: Reported;
  /** Production, secondary production and imports, as far as the record has them, then the share of each partner. */
  readonly inputs: readonly Input[];
  /** Of supply as a whole: the part split by economy, the part that is estimated or withheld, the age. */
  readonly quality: DataQuality;
  readonly assumptions: readonly string[];
}

/** All supply of a sourcing as one list, production at home under the reporter's own id. */
export interface Supply {
  readonly list: Suppliers<Reported>;
  readonly assumptions: readonly string[];
}

const domesticTerms: readonly BalanceTerm[] = ['production', 'secondary', 'imports'];

/** A percentage of a quantity: the ends multiply, as neither is negative. */
function partOf(whole: Quantity, percent: Quantity): Quantity {
  const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : (a * b) / 100);
  const value = whole.value === null || percent.value === null ? null : times(whole.value, percent.value);
  return interval(value, times(whole.lower, percent.lower), times(upperEnd(whole), upperEnd(percent)));
}

function splitBy({ suppliers }: SupplierList, whole: Quantity): Suppliers {
  const { residual } = suppliers;
  return {
    suppliers: suppliers.suppliers.map(({ id, quantity }) => ({ id, quantity: partOf(whole, quantity) })),
    ...(residual === undefined ? {} : { residual: partOf(whole, residual) }),
  };
}

function averaged({ averageFrom }: TradeSeries, year: number): readonly string[] {
  return averageFrom === undefined ? [] : [`imports of ${year} split by shares of ${averageFrom} to ${year}`];
}

/** A figure without a point counts with its lower end: of supply that may be anything, the known part is weighed. */
const size = (quantity: Reported | undefined): number => quantity?.value ?? quantity?.lower ?? 0;

function qualityOf(balance: BalanceYear, imports: Suppliers, age: number): DataQuality {
  const figures = domesticTerms.flatMap((term) => balance.terms.get(term) ?? []);
  const whole = figures.reduce((total, { quantity }) => total + size(quantity), 0);
  if (whole === 0) return { coverage: null, estimated: null, age };
  const doubtful = figures.filter(({ quality }) => quality !== 'reported');
  const isOpen = doubtful.some(({ quantity }) => quantity === null || quantity.upper === null);
  const estimated = doubtful.reduce((total, { quantity }) => total + size(quantity), 0) / whole;
  return { coverage: 1 - Math.min(1, size(imports.residual) / whole), estimated: isOpen ? 1 : estimated, age };
}

interface Pair {
  readonly series: BalanceSeries;
  readonly balance: BalanceYear;
  readonly shares: TradeSeries;
  readonly list: SupplierList;
}

function sourcingOf({ series, balance, shares, list }: Pair, asOfYear: number): Sourcing | undefined {
  const whole = balance.terms.get('imports')?.quantity;
  if (!whole || list.isIncomplete) return undefined;
  const { reporter, mineral, stage, unit, source } = series;
  const { year } = balance;
  const imports = splitBy(list, whole);
  const production = balance.terms.get('production')?.quantity;
  const secondary = balance.terms.get('secondary')?.quantity;
  const terms = domesticTerms.flatMap((term) => {
    const figure = balance.terms.get(term);
    return figure === undefined ? [] : [inputOf(term, figure, { unit, year, source })];
  });
  return {
    ...{ reporter, mineral, stage, year, unit, source, balance, imports },
    ...(production === undefined ? {} : { production }),
    ...(secondary === undefined ? {} : { secondary }),
    inputs: [...terms, ...list.inputs.values(), ...(list.residual ? [list.residual] : [])],
    quality: qualityOf(balance, imports, asOfYear - year),
    assumptions: [...list.assumptions, ...averaged(shares, year)],
  };
}

/** Whether shares in percent say that they count what the balance counts: one publication, one stage, one content. */
function splits(shares: TradeSeries, { reporter, mineral, stage, source, basis }: BalanceSeries): boolean {
  const isOfImports = shares.flow === 'imports' && shares.unit === 'percent';
  const isOfSame = shares.reporter === reporter && shares.mineral === mineral && shares.stage === stage;
  return isOfImports && isOfSame && shares.source === source && basis !== undefined && shares.basis === basis;
}

/**
 * Every sourcing that the data allow: the imports of a primary balance, split by a list of shares in percent that has
 * the same source, stage, year and `basis`. Both must name the basis, for shares of metal do not split imports of oxide.
 *
 * None where imports or a share are not available. A withheld or bounded figure gives imports without a point; the ends
 * are those of the imports times those of the share. Printed shares that add up to 99 or 101 are not corrected.
 */
export function sourcingsOf({ dataset, balances, asOfYear }: Pick<Facts, 'dataset' | 'balances' | 'asOfYear'>) {
  return balances.flatMap((series): readonly Sourcing[] => {
    const lists = dataset.trade.filter((shares) => splits(shares, series));
    return series.years.flatMap((balance) =>
      lists.flatMap((shares) => {
        const list = partnersOf(shares).find(({ year }) => year === balance.year);
        return list === undefined ? [] : (sourcingOf({ series, balance, shares, list }, asOfYear) ?? []);
      }),
    );
  });
}

/**
 * All supply as one list: primary and secondary production at home as one entry under the reporter's id, then imports by
 * partner and their rest. `undefined` where the record is silent on primary production, which is then not a zero;
 * secondary production is taken as 0 where the record is silent, with an assumption. The entry at home is `null` where
 * either is printed as not available.
 */
export function supplyOf({ reporter, imports, production, secondary, assumptions }: Sourcing): Supply | undefined {
  if (production === undefined) return undefined;
  const scrap = secondary === undefined ? exactly(0) : secondary;
  const home = production === null || scrap === null ? null : sum([production, scrap]);
  return {
    list: { ...imports, suppliers: [{ id: reporter, quantity: home }, ...imports.suppliers] },
    assumptions: secondary === undefined ? [...assumptions, assumption.noSecondary] : assumptions,
  };
}
