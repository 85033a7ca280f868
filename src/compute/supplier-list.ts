import type { SourcingSeries } from '../domain/criticality.ts';
import { OTHERS, type ProductionSeries, type TradeSeries } from '../domain/dataset.ts';
import type { Measure, Origin, YearOfSuppliers } from '../domain/published.ts';
import { exactly, interval, type Quantity, sum, upperEnd } from '../domain/quantity.ts';
import type { Unit } from '../domain/unit.ts';
import type { Supplier, Suppliers } from '../indicators/inputs/suppliers.ts';
import { type Input, inputOf } from './computed.ts';
import { isShared, leftOver } from './left-over.ts';
import { isPicked } from './selection.ts';

/** The suppliers of one year, whether the world's producers or a reporter's partners, ready for every indicator. */
export interface SupplierList {
  readonly reporter?: string;
  readonly mineral: string;
  readonly stage: string;
  readonly measure: Measure;
  readonly year: number;
  readonly unit: Unit;
  /** What the figures count, such as "cobalt content"; empty where the series does not say. */
  readonly basis: string;
  readonly source: string;
  /** Where the year's figures stand. */
  readonly origin: Origin;
  readonly suppliers: Suppliers;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly residual?: Input;
  /** All suppliers and the rest as one input, at the place where the year begins. */
  readonly whole: Input;
  /** Part of the whole that is split by economy, 0..1. */
  readonly coverage: number;
  /** Part of the whole that is estimated or withheld, 0..1. */
  readonly estimated: number;
  readonly assumptions: readonly string[];
  /** True where a figure of the list is printed as not available: it may be anything, so no result is known. */
  readonly isIncomplete: boolean;
  /** True where the partners listed are picked out of more: how concentrated the whole is, they do not tell. */
  readonly isSelection: boolean;
}

/** What rounded shares leave over to 100 percent: the ends are those of the listed, each within its rounding. */
function leftOverOfRounded(listed: readonly Quantity[]): Quantity {
  const known = sum(listed);
  const rest = (part: number) => Math.max(0, 100 - part);
  const lower = rest(upperEnd(known));
  return interval(known.value === null ? null : rest(known.value), lower, rest(known.lower));
}

interface Rules {
  readonly significant?: number | undefined;
  readonly excluded: readonly string[];
  readonly coverage?: number | undefined;
  /** What all suppliers add up to where no total is printed: 100 for shares in percent. */
  readonly whole?: Quantity | undefined;
  /** True where shares in percent are rounded, and their rest to 100 is as uncertain as they are. */
  readonly isRounded?: boolean;
  /** True of trade, where a source may give one partner of many; who lists producers or origins lists all of note. */
  readonly isOfTrade?: boolean;
}

function residualOf(year: YearOfSuppliers, suppliers: readonly Supplier[], rules: Rules): Quantity {
  if (year.others?.quantity) return year.others.quantity;
  const known = suppliers.filter(({ id }) => !rules.excluded.includes(id)).map(({ quantity }) => quantity);
  if (rules.isRounded) return leftOverOfRounded(known);
  const total = year.total?.quantity ?? rules.whole;
  if (total) return leftOver(total, known, rules.significant);
  if (rules.coverage === undefined) return exactly(0);
  const covered = sum(known).value ?? 0;
  return interval(0, 0, (covered * (1 - rules.coverage)) / rules.coverage);
}

const size = (quantity: Quantity): number => quantity.value ?? quantity.upper ?? quantity.lower;

function estimatedPart(suppliers: readonly Supplier[], year: YearOfSuppliers, whole: number): number {
  const doubtful = suppliers.filter(({ id }) => {
    const quality = year.suppliers.get(id)?.quality;
    return quality === 'estimated' || quality === 'withheld' || quality === 'bounded';
  });
  if (doubtful.some(({ quantity }) => quantity.value === null && quantity.upper === null)) return 1;
  return whole === 0 ? 0 : Math.min(1, doubtful.reduce((part, { quantity }) => part + size(quantity), 0) / whole);
}

function residualInput(
  year: YearOfSuppliers,
  residual: Quantity,
  listed: readonly Quantity[],
  rest: Pick<Input, 'unit' | 'year' | 'source'>,
): Input {
  if (year.others?.quantity) return inputOf(OTHERS, year.others, rest);
  const { file, path, line } = year.total ?? year;
  const base: Input = { input: OTHERS, quantity: residual, quality: 'computed', file, path, line, ...rest };
  return isShared(residual, listed) ? { ...base, method: 'outer' } : base;
}

function listOf(
  series: ProductionSeries | TradeSeries | SourcingSeries,
  year: YearOfSuppliers,
  rules: Rules,
  about: Pick<SupplierList, 'reporter' | 'measure'> & { readonly topList?: boolean },
): SupplierList {
  const listed = [...year.suppliers].flatMap(([id, figure]) =>
    figure.quantity ? [{ id, quantity: figure.quantity }] : [],
  );
  const residual = residualOf(year, listed, rules);
  const { unit, source, mineral, stage, basis = '' } = series;
  const rest = { unit, year: year.year, source };
  const whole = listed.reduce((total, { quantity }) => total + size(quantity), size(residual));
  const coverage = whole === 0 ? 1 : 1 - size(residual) / whole;
  const origin = { file: year.file, path: year.path, line: year.line };
  const quantities = listed.map(({ quantity }) => quantity);
  const all = sum([...quantities, residual]);
  const hasResidual = residual.upper !== 0;
  return {
    ...(about.reporter === undefined ? {} : { reporter: about.reporter }),
    mineral,
    stage,
    measure: about.measure,
    year: year.year,
    unit,
    basis,
    source,
    origin,
    suppliers: { suppliers: listed, ...(hasResidual ? { residual } : {}), topList: about.topList ?? false },
    inputs: new Map([...year.suppliers].map(([id, figure]) => [id, inputOf(id, figure, rest)])),
    ...(hasResidual ? { residual: residualInput(year, residual, quantities, rest) } : {}),
    whole: { input: 'all', quantity: all, quality: 'computed', ...rest, ...origin },
    coverage,
    isSelection: rules.isOfTrade === true && isPicked(quantities, coverage, rules.coverage),
    estimated: estimatedPart(listed, year, whole),
    assumptions: rules.coverage === undefined ? [] : ['partners left out'],
    isIncomplete: [...year.suppliers.values(), ...(year.others ? [year.others] : [])].some(({ quantity }) => !quantity),
  };
}

/** What is said of a list whose figures are averages over several years; nothing of those of one year. */
function averaged(what: string, from: number | undefined, { year }: YearOfSuppliers): readonly string[] {
  return from === undefined || from === year ? [] : [`${what} averaged over ${from} to ${year}`];
}

/** The world's suppliers of each year of a production series, which may be printed as shares alone. */
export function producersOf(series: ProductionSeries): readonly SupplierList[] {
  const { totalSignificant, totalExcludes, topList, averageFrom, roundedTo, unit } = series;
  const isShare = unit === 'percent';
  const rules = {
    significant: totalSignificant,
    excluded: totalExcludes,
    whole: isShare ? exactly(100) : undefined,
    isRounded: isShare && roundedTo !== undefined,
  };
  return series.years.map((year) => ({
    ...listOf(series, year, rules, { measure: '', topList }),
    assumptions: averaged('production', averageFrom, year),
  }));
}

/**
 * The suppliers of a reporter's imports in each year of a trade series.
 *
 * @param said what results of a year have to say beside, as assumptions
 */
export function partnersOf(
  series: TradeSeries,
  said: ReadonlyMap<number, readonly string[]> = new Map(),
): readonly SupplierList[] {
  const whole = series.unit === 'percent' && series.coverage === undefined ? exactly(100) : undefined;
  const rules = { excluded: [], coverage: series.coverage, whole, isOfTrade: true };
  const { reporter, measure } = series;
  return series.years.map((year) => {
    const list = listOf(series, year, rules, { reporter, measure });
    return { ...list, assumptions: [...list.assumptions, ...(said.get(year.year) ?? [])] };
  });
}

/** What a reporter uses by origin in each year of a sourcing series, its own production or that of its members included. */
export function originsOf(series: SourcingSeries): readonly SupplierList[] {
  const { reporter, topList, averageFrom, roundedTo } = series;
  const rules = { excluded: [], whole: exactly(100), isRounded: roundedTo !== undefined };
  return series.years.map((year) => ({
    ...listOf(series, year, rules, { reporter, measure: '', topList }),
    assumptions: averaged('sourcing', averageFrom, year),
  }));
}
