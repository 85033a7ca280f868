import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { roundingStep } from '../../domain/figure.ts';
import type { YearFigures } from '../series.ts';

/** How the figures of a year are printed, as far as their sum is concerned. */
export interface Printing {
  /** Shares add up to 100; anything else to the printed total. */
  readonly unit?: string | undefined;
  /** Significant digits of the total, and of the parts, as the publisher says. */
  readonly totalSignificant?: number | null | undefined;
  readonly partsSignificant?: number | undefined;
  /** What a printed step of one has become, where figures were multiplied. */
  readonly leastStep?: number | undefined;
  /** Economies that the total leaves out. */
  readonly excluded?: readonly string[] | undefined;
  /** Only some are listed, and what the total leaves over is the rest. */
  readonly isRestComputed?: boolean | undefined;
}

/** What a total and its parts are to each other. */
export interface Closing {
  readonly total: number;
  readonly sum: number;
  /** Total less sum: what no part explains. */
  readonly residual: number;
  /** How much of a residual rounding can make. */
  readonly slack: number;
  readonly closes: boolean;
}

/**
 * Whether the parts of a year add up to its printed total, within the rounding of both, or of the total alone where they
 * pass it; shares to 100, where a rest is printed. A part that is withheld, not available or only bounded may be all that
 * the others leave over, so that then only a sum above the total is open. Nothing where no total is printed. What the last
 * printed digit stands for is the rounding where the publisher says none: nothing is guessed from zeros at the end.
 */
export function closingOf(figures: YearFigures, printing: Printing): Closing | undefined {
  const isShare = printing.unit === 'percent';
  const total = isShare ? 100 : sizeOf(figures.get(WORLD) ?? '');
  if (total === undefined || (isShare && !figures.has(OTHERS))) return undefined;
  const parts = [...figures].filter(([key]) => key !== WORLD && printing.excluded?.includes(key) !== true);
  const sizes = parts.map(([, written]) => sizeOf(written));
  const sum = exact(sizes.reduce<number>((all, size) => all + (size ?? 0), 0));
  const residual = exact(total - sum);
  const slack = exact(slackOf(figures, parts, printing));
  const isOpen = printing.isRestComputed === true || sizes.includes(undefined) || parts.length === 0;
  // A sum that passes a total by more than the total's own rounding is refused by the check of the data, however its parts
  // are rounded; so it cannot be written and has to be accepted.
  const most = isShare ? slack : halfStep(figures.get(WORLD) ?? '', printing.totalSignificant, printing.leastStep);
  const closes = residual < 0 ? -residual <= most + tiny(total) : isOpen || residual <= slack + tiny(total);
  return { total, sum, residual, slack, closes };
}

function slackOf(figures: YearFigures, parts: readonly (readonly [string, string])[], printing: Printing): number {
  const ofTotal =
    printing.unit === 'percent' ? 0 : halfStep(figures.get(WORLD) ?? '', printing.totalSignificant, printing.leastStep);
  return parts.reduce(
    (all, [, written]) => all + halfStep(written, printing.partsSignificant, printing.leastStep),
    ofTotal,
  );
}

/** Half of what a figure is rounded to: by its significant digits, and at least by its last printed digit. */
function halfStep(written: string, significant: number | null | undefined, leastStep = 0): number {
  const size = sizeOf(written);
  if (size === undefined || size === 0) return 0;
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return Math.max(leastStep, 10 ** -decimals, significant == null ? 0 : roundingStep(size, significant)) / 2;
}

/** The number of a written figure; 0 for a dash; nothing for marks and bounds. */
function sizeOf(written: string): number | undefined {
  if (written === '—') return 0;
  const digits = /^(\d+(?:\.\d+)?)(?: e)?$/.exec(written)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Without the dust of binary numbers. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function tiny(total: number): number {
  return 1e-9 * Math.max(1, total);
}
