import type { SourcingSeries } from '../../../domain/criticality.ts';
import {
  type BalanceSeries,
  type BalanceTerm,
  type ProductionSeries,
  type TradeSeries,
  WORLD,
} from '../../../domain/dataset.ts';
import type { Confirmation, Figure, Origin, Series, YearOfSuppliers } from '../../../domain/published.ts';
import { dimensionOf, sizeOf, type Unit } from '../../../domain/unit.ts';
import type { Draft } from '../../series/series-file.ts';

/** A series as far as the plausibility of its figures is concerned. */
export interface Checked extends Origin {
  readonly kind: 'production' | 'trade' | 'balance' | 'sourcing';
  /** In words: "mine production of cobalt". */
  readonly subject: string;
  /** Equal for series whose figures of one key and year should be alike, whoever publishes them. */
  readonly alike: string;
  readonly mineral: string;
  readonly stage: string;
  readonly source: string;
  readonly unit: Unit;
  readonly basis: string;
  readonly reporter?: string;
  readonly hs?: string;
  readonly flow?: string;
  /** What trade of a partner with the reporter would be `alike` to, seen from the other side; only of trade under a code. */
  readonly mirrored?: (partner: string) => string;
  /** False where indicators do not use the series, a basket of goods among them. */
  readonly isUsed: boolean;
  /** Economies that the printed total leaves out. */
  readonly excluded: readonly string[];
  readonly confirmed: readonly Confirmation[];
}

/** A figure with a value, beside what it is a part of. */
export interface Point {
  readonly series: Checked;
  /** As it stands in the year: an economy, `WLD`, or a term of a balance. */
  readonly key: string;
  readonly year: number;
  /** In tonnes, US dollars or percent; above zero. */
  readonly size: number;
  /** The greatest part of its year that the figure can be, 0..1. */
  readonly share: number;
  readonly figure: Figure;
}

/** One year of a series. */
export interface CheckedYear {
  readonly series: Checked;
  readonly year: number;
  readonly points: readonly Point[];
  /** The printed total, or what the listed add up to, whichever is more; in the same unit as the points. */
  readonly whole: number;
  /** What the parts that the total counts and the printed rest add up to, in the same unit. */
  readonly parts: number;
}

type BySupplier = Draft<ProductionSeries> | Draft<TradeSeries> | Draft<SourcingSeries>;

/** The years of a series of production, trade or sourcing. The rest (`OTH`) is no figure that could be judged. */
export function supplierYears(series: BySupplier): readonly CheckedYear[] {
  const checked = checkedOf(series);
  const size = sizeOf(series.unit);
  return series.years.map((year) => {
    const entries = [...year.suppliers, ...(year.total === undefined ? [] : [[WORLD, year.total] as const])];
    const whole = series.unit === 'percent' ? 100 : wholeOf(year) * size;
    const points = pointsOf(entries, { series: checked, year, whole, size });
    return { series: checked, year: year.year, whole, parts: partsOf(year, checked.excluded) * size, points };
  });
}

/** The years of a balance. A change of stocks may be of any size, and the reliance is a result: neither is judged. */
export function balanceYears(series: Draft<BalanceSeries>): readonly CheckedYear[] {
  const { mineral, stage, reporter } = series;
  const subject = `the ${stage} balance of ${mineral} of ${reporter}`;
  const alike = ['balance', mineral, stage, reporter, basisOf(series.basis)].join('|');
  const checked = { ...common(series), kind: 'balance' as const, reporter, subject, alike };
  const size = sizeOf(series.unit);
  return series.years.map((year) => {
    const entries = [...year.terms].filter(([term]) => judged.includes(term));
    const whole = Math.max(0, ...entries.map(([, figure]) => pointOf(figure))) * size;
    const points = pointsOf(entries, { series: checked, year, whole, size });
    return { series: checked, year: year.year, whole, parts: 0, points };
  });
}

const judged: readonly BalanceTerm[] = ['production', 'secondary', 'imports', 'exports', 'stocks', 'consumption'];

function checkedOf(series: BySupplier): Checked {
  const { mineral, stage } = series;
  const basis = basisOf(series.basis);
  const shared = common(series);
  if (!('reporter' in series)) {
    const subject = `${stage} production of ${mineral}`;
    const alike = ['production', mineral, stage, dimensionOf(series.unit), basis].join('|');
    return { ...shared, kind: 'production', subject, alike };
  }
  const { reporter, unit } = series;
  if (!('flow' in series)) {
    const alike = ['sourcing', mineral, stage, reporter, basis].join('|');
    return { ...shared, kind: 'sourcing', subject: `${stage} sourcing of ${mineral} of ${reporter}`, alike, reporter };
  }
  const { flow, hs = '', averageFrom } = series;
  const subject = `${stage} ${flow} of ${mineral} of ${reporter}`;
  const averaged = averageFrom === undefined ? '' : 'averaged';
  const what = ['trade', mineral, stage, dimensionOf(unit), hs, basis, averaged].join('|');
  const seenBy = (side: string, way: string) => `${what}|${way}|${side}`;
  const mirrored = (partner: string) => seenBy(partner, flow === 'imports' ? 'exports' : 'imports');
  const coded = hs === '' ? {} : { hs, mirrored };
  return { ...shared, kind: 'trade', subject, alike: seenBy(reporter, flow), reporter, flow, ...coded };
}

type About = Draft<Series> & { readonly totalExcludes?: readonly string[] };

function common({ file, path, line, mineral, stage, source, unit, ...rest }: About) {
  const { primary, totalExcludes: excluded = [], confirmed = [] } = rest;
  const origin = { file, path, line };
  const isUsed = primary !== false;
  return { ...origin, mineral, stage, source, unit, basis: basisOf(rest.basis), isUsed, excluded, confirmed };
}

function basisOf(basis = ''): string {
  return basis.toLowerCase();
}

interface Within {
  readonly series: Checked;
  readonly year: { readonly year: number };
  readonly whole: number;
  readonly size: number;
}

function pointsOf(entries: readonly (readonly [string, Figure])[], { series, year, whole, size }: Within) {
  return entries.flatMap(([key, figure]): readonly Point[] => {
    const value = pointOf(figure) * size;
    return value > 0 ? [{ series, key, year: year.year, size: value, share: Math.min(1, value / whole), figure }] : [];
  });
}

function wholeOf(year: YearOfSuppliers): number {
  return Math.max(partsOf(year, []), year.total === undefined ? 0 : pointOf(year.total));
}

function partsOf({ suppliers, others }: YearOfSuppliers, excluded: readonly string[]): number {
  let sum = others === undefined ? 0 : pointOf(others);
  for (const [key, figure] of suppliers) if (!excluded.includes(key)) sum += pointOf(figure);
  return sum;
}

function pointOf({ quantity }: Figure): number {
  return quantity?.value ?? 0;
}
