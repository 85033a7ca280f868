import type { Problem, ProblemCode } from '../../../problem.ts';
import type { Point } from './points.ts';

/** A figure that a rule of plausibility doubts, before it is known whether its author confirms it. */
export interface Finding {
  readonly code: ProblemCode;
  /** Where the problem is told. */
  readonly at: Point;
  /** Figures that may be the wrong one instead: a confirmation of any of them is one of the finding. */
  readonly or?: readonly Point[];
  /** The figures that speak against it, each of which may itself be doubted. */
  readonly against?: readonly Point[];
  /** Too slight to be told; a confirmation of it is needed all the same, see `ease`. */
  readonly isSlight?: boolean;
  /** Told at the unit of the series, where that and no single figure is in doubt. */
  readonly part?: 'unit';
  readonly message: string;
  /** What may have gone wrong; how to confirm is said for all. */
  readonly suspicion: string;
}

/**
 * What a figure is doubted for may change with the figures of others, and confirmations shall not come and go with them. So
 * a confirmation is in vain only where the figure is not even within this part of what a rule tells.
 */
export const ease = 0.75;

/** What is told of a finding: its suspicion, and how to confirm the figure. */
export function hintOf({ suspicion, at }: Finding): Problem['hint'] {
  const lines = `"figure: ${at.key}", "year: ${at.year}" and "why: …"`;
  return `${suspicion} If the source prints it so, add ${lines} under "confirmed:" of its series.`;
}

/** A factor in words: "12 times", "1/12 of". */
export function timesOf(factor: number): string {
  return factor >= 1 ? `${shown(factor)} times` : `1/${shown(1 / factor)} of`;
}

/** A number with two digits below ten and three from there on. */
export function shown(value: number): string {
  return Number(value.toPrecision(value < 10 ? 2 : 3)).toLocaleString('en', { maximumFractionDigits: 3 });
}

/** A figure with its place, as a hint names it: "2023: 220000 (line 41)". */
export function named({ year, figure, series }: Point, beside: Point): string {
  const where = figure.file === beside.figure.file ? '' : `${figure.file}, `;
  const whose = series.source === beside.series.source ? '' : `${series.source}, `;
  return `${year}: ${figure.published} ${series.unit} (${whose}${where}line ${figure.line})`;
}
