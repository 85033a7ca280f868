import {
  type BalanceSeries,
  type Dataset,
  OTHERS,
  type ProductionSeries,
  type TradeSeries,
  WORLD,
} from '../../domain/dataset.ts';
import type { Figure, Measure, YearOfSuppliers } from '../../domain/published.ts';
import type { Unit } from '../../domain/unit.ts';
import { sumsOfPartners } from './sum-of-partners.ts';

/** What figures of several sources can be about: one list of the data, with the cells that name a figure in it. */
export interface FigureSubject {
  readonly kind: 'production' | 'imports' | 'exports' | 'balance';
  /** Empty for the world. */
  readonly reporter: string;
  readonly mineral: string;
  readonly stage: string;
  readonly measure: Measure;
  /** Code of the Harmonised System, as `plainCode` has it; empty where goods have none. */
  readonly hs: string;
  readonly year: number;
  /** An economy, a partner, a term of a balance, or `WLD`. */
  readonly economy: string;
}

/** One source’s figure, with what its series says of it. */
export interface Account {
  readonly source: string;
  readonly unit: Unit;
  readonly basis: string;
  readonly isPrimary: boolean;
  readonly averageFrom?: number;
  /** Economies that the printed total leaves out; none for other figures. */
  readonly excludes: readonly string[];
  readonly figure: Figure;
}

/** A series as far as its figures are held against those of others. */
export interface Told {
  /** What its figures share with those that they are held against. */
  readonly subject: Omit<FigureSubject, 'year' | 'economy'>;
  readonly years: ReadonlyMap<number, ReadonlyMap<string, Account>>;
  readonly isPrimary: boolean;
  readonly source: string;
}

/**
 * A code without a subheading that holds all of its heading: such codes end in 00, and 282200 is the same goods as 2822.
 */
export function plainCode(hs: string): string {
  return hs.replace(/^(\d{4})00$/, '$1');
}

/**
 * Every series whose figures another source may give too, with the sum of the partners of trade where another source prints
 * a total. Trade in percent names no measure, and compares with none.
 */
export function toldBy({ production, trade, balances }: Pick<Dataset, 'production' | 'trade' | 'balances'>) {
  const compared = trade.filter(({ measure, hs }) => measure !== '' && hs !== undefined);
  // Most goods have one source alone, and adding up all their partners would be for nothing.
  const printed = compared.filter(({ primary, years }) => !primary && years.some(({ total }) => total !== undefined));
  const totalled = new Set(printed.map(goodsKey));
  return [
    ...production.map(producersTold),
    ...compared.map((each) => partnersTold(each, totalled.has(goodsKey(each)) ? sumsOfPartners(each) : new Map())),
    ...balances.map(termsTold),
  ];
}

function figuresIn({ suppliers, total, others }: YearOfSuppliers): readonly (readonly [string, Figure])[] {
  return [...suppliers, ...(total ? [[WORLD, total] as const] : []), ...(others ? [[OTHERS, others] as const] : [])];
}

type AnySeries = ProductionSeries | TradeSeries | BalanceSeries;

function accountOf(series: AnySeries, economy: string, figure: Figure): Account {
  const { source, unit, basis = '', primary } = series;
  const averageFrom = 'averageFrom' in series ? series.averageFrom : undefined;
  const excludes = economy === WORLD && 'totalExcludes' in series ? series.totalExcludes : [];
  return {
    ...{ source, basis, excludes, figure, isPrimary: primary },
    unit: economy === 'net_import_reliance' ? 'percent' : unit,
    ...(averageFrom === undefined ? {} : { averageFrom }),
  };
}

function told(
  series: AnySeries,
  rest: Pick<FigureSubject, 'kind' | 'reporter' | 'measure' | 'hs'>,
  years: readonly (readonly [number, readonly (readonly [string, Figure])[]])[],
): Told {
  const { mineral, stage, primary, source } = series;
  return {
    subject: { ...rest, mineral, stage },
    isPrimary: primary,
    source,
    years: new Map(
      years.map(([year, figures]) => [
        year,
        new Map(figures.map(([economy, figure]) => [economy, accountOf(series, economy, figure)])),
      ]),
    ),
  };
}

function producersTold(series: ProductionSeries): Told {
  const years = series.years.map((year) => [year.year, figuresIn(year)] as const);
  return told(series, { kind: 'production', reporter: '', measure: '', hs: '' }, years);
}

function goodsKey({ flow, reporter, mineral, stage, measure, hs = '' }: TradeSeries): string {
  return [flow, reporter, mineral, stage, measure, plainCode(hs)].join('|');
}

function partnersTold(series: TradeSeries, sums: ReadonlyMap<number, Figure>): Told {
  const { flow: kind, reporter, measure, hs = '' } = series;
  const years = series.years.map((year) => {
    const sum = sums.get(year.year);
    return [year.year, [...figuresIn(year), ...(sum ? [[WORLD, sum] as const] : [])]] as const;
  });
  return told(series, { kind, reporter, measure, hs: plainCode(hs) }, years);
}

function termsTold(series: BalanceSeries): Told {
  const years = series.years.map(({ year, terms }) => [year, [...terms]] as const);
  return told(series, { kind: 'balance', reporter: series.reporter, measure: '', hs: '' }, years);
}
