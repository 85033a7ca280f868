import { OTHERS } from '../../domain/dataset.ts';
import { roundingStep } from '../../domain/figure.ts';
import type { Figure, YearOfSuppliers } from '../../domain/published.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Problem } from '../../problem.ts';
import { listed } from '../../problem.ts';
import type { Places } from './places.ts';

/** What the sums of a series are judged by. */
export interface Summed {
  readonly unit: Unit;
  readonly years: readonly YearOfSuppliers[];
  readonly totalSignificant?: number;
  readonly totalExcludes?: readonly string[];
}

type Part = readonly [string, Figure];

/**
 * The years of a series whose parts add up to more than the whole: shares to more than 100 percent, or quantities to
 * more than the printed total. Counted are points, and for bounded figures their lower ends. Shares may pass 100 by half
 * of the last printed digit of each; a total may be passed by half of its rounding step.
 */
export function sumProblems(series: Summed, places: Places): readonly Problem[] {
  return series.years.flatMap((year) => {
    const problem =
      series.unit === 'percent'
        ? sharesOver(partsOf(year, []), `The shares for ${year.year}`, places)
        : partsOver(year, series, places);
    return problem === undefined ? [] : [problem];
  });
}

/** Shares that add up to more than 100 percent by more than half of the last printed digit of each. */
export function sharesOver(parts: readonly Part[], what: string, places: Places): Problem | undefined {
  const first = parts[0]?.[1];
  const sum = sumOf(parts);
  const slack = parts.reduce((total, [, figure]) => total + lastDigit(figure.published) / 2, 0);
  if (first === undefined || sum <= 100 + slack + 1e-7) return undefined;
  return {
    code: 'shares-over-whole',
    place: places(first),
    message: `${what} add up to ${shown(sum)}%.`,
    hint: `They are ${enumerated(parts, '%')}. Correct one of them; shares of one whole may not pass 100%.`,
  };
}

function partsOver(year: YearOfSuppliers, series: Summed, places: Places): Problem | undefined {
  const total = year.total?.quantity?.value;
  if (year.total === undefined || total === undefined || total === null) return undefined;
  const parts = partsOf(year, series.totalExcludes ?? []);
  const sum = sumOf(parts);
  const half = series.totalSignificant === undefined ? 0 : roundingStep(total, series.totalSignificant) / 2;
  if (sum <= total + half + 1e-9 * total) return undefined;
  return {
    code: 'parts-over-total',
    place: places(year.total),
    message: `The parts for ${year.year} add up to ${shown(sum)}, more than the printed total of ${shown(total)}.`,
    hint: `They are ${enumerated(parts)}. ${wayOut(series, half)}`,
  };
}

/** Only series of production say how their total is rounded and what it leaves out. */
function wayOut({ totalExcludes }: Summed, half: number): string {
  if (totalExcludes === undefined) return 'Correct one of them, or the total.';
  const rounding =
    half === 0 ? 'No rounding is stated (total_significant)' : `Rounding explains ${shown(half)} at most`;
  return `${rounding}. Correct a figure, or name in total_excludes what the total leaves out.`;
}

function partsOf(year: YearOfSuppliers, excluded: readonly string[]): readonly Part[] {
  const parts = [...year.suppliers].filter(([code]) => !excluded.includes(code));
  return year.others === undefined ? parts : [...parts, [OTHERS, year.others]];
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, [, figure]) => sum + least(figure), 0);
}

/** What a withheld figure is at least follows from the total, so it cannot speak against the total. */
function least({ quality, quantity }: Figure): number {
  return quality === 'withheld' || quantity === null ? 0 : (quantity.value ?? quantity.lower);
}

/** The size of the last printed digit: 1 for `60`, 0.1 for `60.0`. */
function lastDigit(published: string): number {
  const decimals = /\.(\d+)/.exec(published)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

function enumerated(parts: readonly Part[], sign = ''): string {
  const lines = parts.map(([, { line }]) => line);
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${Math.min(...lines)}–${Math.max(...lines)}`;
  return `${listed(parts.map(([code, { published }]) => `${code} ${published.replace(/\d$/, `$&${sign}`)}`))} (${where})`;
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
