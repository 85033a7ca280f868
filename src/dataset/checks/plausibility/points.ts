import { type BalanceSeries, type BalanceTerm, WORLD } from '../../../domain/dataset.ts';
import type { Figure, YearOfSuppliers } from '../../../domain/published.ts';
import { sizeOf } from '../../../domain/unit.ts';
import type { Draft } from '../../series/series-file.ts';
import { type BySupplier, type Checked, checkedBalance, checkedOf } from './checked.ts';

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
  /** False where a part that the total counts has no value: it is in the total all the same. */
  readonly isWhole: boolean;
}

/** The years of a series of production, trade or sourcing. The rest (`OTH`) is no figure that could be judged. */
export function supplierYears(series: BySupplier): readonly CheckedYear[] {
  const checked = checkedOf(series);
  const size = sizeOf(series.unit);
  return series.years.map((year) => {
    const whole = series.unit === 'percent' ? 100 : wholeOf(year) * size;
    const within = { series: checked, year, whole, size };
    const total = year.total === undefined ? [] : pointsOf([[WORLD, year.total]], within);
    const points = [...pointsOf(year.suppliers, within), ...total];
    const { excluded } = checked;
    const sums = { parts: partsOf(year, excluded) * size, isWhole: isWhole(year, excluded) };
    return { series: checked, year: year.year, whole, ...sums, points };
  });
}

/** The years of a balance. A change of stocks may be of any size, and the reliance is a result: neither is judged. */
export function balanceYears(series: Draft<BalanceSeries>): readonly CheckedYear[] {
  const checked = checkedBalance(series);
  const size = sizeOf(series.unit);
  return series.years.map((year) => {
    const entries = [...year.terms].filter(([term]) => judged.includes(term));
    const whole = Math.max(0, ...entries.map(([, figure]) => pointOf(figure))) * size;
    const points = pointsOf(entries, { series: checked, year, whole, size });
    return { series: checked, year: year.year, whole, parts: 0, isWhole: false, points };
  });
}

const judged: readonly BalanceTerm[] = ['production', 'secondary', 'imports', 'exports', 'stocks', 'consumption'];

interface Within {
  readonly series: Checked;
  readonly year: { readonly year: number };
  readonly whole: number;
  readonly size: number;
}

function pointsOf(entries: Iterable<readonly [string, Figure]>, { series, year: { year }, whole, size }: Within) {
  const points: Point[] = [];
  for (const [key, figure] of entries) {
    const value = pointOf(figure) * size;
    if (value > 0) points.push({ series, key, year, size: value, share: Math.min(1, value / whole), figure });
  }
  return points;
}

function wholeOf(year: YearOfSuppliers): number {
  return Math.max(partsOf(year, []), year.total === undefined ? 0 : pointOf(year.total));
}

function isWhole({ suppliers, others }: YearOfSuppliers, excluded: readonly string[]): boolean {
  const parts = [...suppliers].filter(([key]) => !excluded.includes(key)).map(([, figure]) => figure);
  return [...parts, ...(others === undefined ? [] : [others])].every(
    ({ quantity }) => typeof quantity?.value === 'number',
  );
}

function partsOf({ suppliers, others }: YearOfSuppliers, excluded: readonly string[]): number {
  let sum = others === undefined ? 0 : pointOf(others);
  for (const [key, figure] of suppliers) if (!excluded.includes(key)) sum += pointOf(figure);
  return sum;
}

function pointOf({ quantity }: Figure): number {
  return quantity?.value ?? 0;
}
