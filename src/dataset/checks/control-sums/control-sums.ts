import { type Countable, countableIn, decimalsOf, inDigits, scaled } from '../../../domain/control-sum.ts';
import { WORLD } from '../../../domain/dataset.ts';
import { readFigure } from '../../../domain/figure.ts';
import type { Figure, YearOfSuppliers } from '../../../domain/published.ts';
import type { Problem } from '../../../problem.ts';
import type { Context } from '../../series/context.ts';
import { checkKeyed } from '../../series/years.ts';
import type { Located } from '../../yaml/located.ts';
import { isRecord, type Path, valueAt } from '../../yaml/plain.ts';
import { type Slip, slipsBehind } from './slips.ts';

/** The control sums that a series notes, in plain digits by year, and the years that it has. */
export interface Noted {
  readonly controlSums: Readonly<Record<string, string>> | undefined;
  readonly years: readonly YearOfSuppliers[];
}

/**
 * Tells every year whose figures do not add up, to the last digit, to the control sum that the series notes for it, with
 * the line where one slip in one figure makes the difference. A control sum is the transcriber's own and no publisher's
 * figure: it is held against the figures here, and nothing else reads it. Figures that have no number do not count, and a
 * year with one that cannot be read is not judged; a year that the series does not have is told.
 */
export function checkControlSums(
  located: Located,
  series: Path,
  { controlSums = {}, years }: Noted,
  context: Context,
): void {
  checkKeyed(located, [...series, 'control_sums'], Object.keys(controlSums), years, context);
  const read = new Map(years.map((each) => [String(each.year), each]));
  for (const [year, noted] of Object.entries(controlSums)) {
    if (isMet(Number(noted), read.get(year))) continue;
    const figures = figuresOf(located, [...series, 'years', year]);
    const problem = figures && problemOf(figures, { year, noted });
    if (problem !== undefined)
      context.report({ place: located.placeOf([...series, 'control_sums', year]), ...problem });
  }
}

/** Sums of binary numbers are off by less than this part of themselves, if they are of some hundred figures. */
const noise = 1e-13;

/**
 * Whether a year plainly comes to its control sum, but for the noise of binary numbers. Nearly all do, and figures that are
 * read already are added up much sooner than what is written; what misses its sum is looked at closely.
 */
function isMet(noted: number, year: YearOfSuppliers | undefined): boolean {
  if (year === undefined) return false;
  let sum = numberOf(year.others);
  for (const figure of year.suppliers.values()) sum += numberOf(figure);
  return Math.abs(sum - noted) <= noise * sum;
}

/** What a figure counts with: a withheld one that its neighbours pin down has a number, and yet none is written. */
function numberOf(figure: Figure | undefined): number {
  return figure === undefined || figure.quality === 'withheld' ? 0 : (figure.quantity?.value ?? 0);
}

interface Written {
  readonly key: string;
  readonly written: string;
  readonly line: number;
}

/** The figures of a year as they are written; `undefined` where there are none, or one cannot be read. */
function figuresOf(located: Located, path: Path): readonly Written[] | undefined {
  const year = valueAt(located.value, path);
  if (!isRecord(year)) return undefined;
  const lineOf = located.linesOf(path);
  const figures = Object.entries(year).flatMap(([key, written]) => {
    const isFigure = typeof written === 'string' && readFigure(written).kind === 'figure';
    return isFigure ? [{ key, written: written.trim(), line: lineOf(key) }] : [];
  });
  return figures.length === Object.keys(year).length ? figures : undefined;
}

type Counted = Countable & Written;

function problemOf(
  figures: readonly Written[],
  { year, noted }: { readonly year: string; readonly noted: string },
): Omit<Problem, 'place'> | undefined {
  const counted = figures.flatMap((figure): readonly Counted[] =>
    countableIn([[figure.key, figure.written]]).map((one) => ({ ...figure, ...one })),
  );
  const places = decimalsOf([noted, ...counted.map(({ digits }) => digits)]);
  const sum = counted.reduce((total, { digits }) => total + scaled(digits, places), 0n);
  const difference = sum - scaled(noted, places);
  if (difference === 0n) return undefined;
  const [stands, by] = [inDigits(sum, places), inDigits(difference < 0n ? -difference : difference, places)];
  return {
    code: 'control-sum-missed',
    message: `The figures for ${year} add up to ${stands}, and their control sum is ${noted}: ${by} ${difference > 0n ? 'too much' : 'too little'}.`,
    hint: [
      suspicion(slipsBehind(counted, difference, places), { year, missing: difference < 0n ? by : undefined }),
      `If the figures are meant, write "${year}: ${stands}" here, or delete the line.`,
      ...notCounted(figures, counted),
    ].join(' '),
  };
}

function suspicion(
  slips: readonly Slip<Counted>[],
  { year, missing }: { readonly year: string; readonly missing: string | undefined },
): string {
  if (slips.length === 0) {
    const lost = missing === undefined ? '' : `, and a line of ${missing} may be missing`;
    return `No single slip in one figure explains it${lost}: hold the figures for ${year} against the source.`;
  }
  const told = slips.map(({ figure: { key, written, line }, as }) => {
    const change = as === undefined ? 'without it' : `as ${as}`;
    return `line ${line} "${key}: ${written}" (${change} the sum would close)`;
  });
  return `Look at ${told.join(' or at ')}.`;
}

function notCounted(figures: readonly Written[], counted: readonly Counted[]): readonly string[] {
  const keys = new Set(counted.map(({ key }) => key));
  const others = figures.filter(({ key }) => key !== WORLD && !keys.has(key));
  return others.length === 0
    ? []
    : [`Without a number, and not counted: ${others.map(({ key, written }) => `${key} ${written}`).join(', ')}.`];
}
