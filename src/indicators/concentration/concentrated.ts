import { chord, indexOf, type Segment, type Settled } from './chord.ts';
import type { Range } from './supplier-list.ts';

/** The residual in its most concentrated form: as many suppliers of the size of the cap as fit, and one of the rest. */
export interface Concentrated {
  readonly lower: number;
  readonly upper: number;
  readonly cap: number;
}

/** The residual's range with a finite cap: without one, no supplier is larger than all of the residual. */
export function concentrated(residual: Range, cap: number): Concentrated {
  return { lower: residual.lower, upper: residual.upper, cap: Math.min(cap, 2 * residual.upper) };
}

function fullSuppliers(quantity: number, cap: number): number {
  return cap > 0 ? Math.floor(quantity / cap) : 0;
}

/** Settled quantities with a residual of this size added in its most concentrated form. */
export function withResidual({ squares, total }: Settled, quantity: number, cap: number): Settled {
  const full = fullSuppliers(quantity, cap);
  const rest = quantity - full * cap;
  return { squares: squares + full * cap * cap + rest * rest, total: total + quantity };
}

/**
 * The chords that lie on or above the residual's squares from its lower to its upper end, steepest first: up to the next
 * full supplier, along the full ones, and the last part of one.
 */
export function residualSegments({ lower, upper, cap }: Concentrated): readonly Segment[] {
  if (!(lower < upper)) return [];
  const first = fullSuppliers(lower, cap);
  const last = fullSuppliers(upper, cap);
  if (first === last) return [chord(lower - first * cap, upper - first * cap)];
  const middle = { width: (last - first - 1) * cap, slope: cap };
  return [chord(lower - first * cap, cap), middle, chord(0, upper - last * cap)].filter(({ width }) => width > 0);
}

/**
 * The largest index over the residual's range for settled suppliers: at one of its ends, or where it is a whole number
 * of full suppliers, of which the two next to the peak along them are enough.
 */
export function peakOverResidual(settled: Settled, { lower, upper, cap }: Concentrated): number {
  const sizes = [lower, upper];
  const first = Math.ceil(lower / cap);
  const last = fullSuppliers(upper, cap);
  if (first <= last) {
    const peak = Math.floor((settled.total - (2 * settled.squares) / cap) / cap);
    for (const full of [peak, peak + 1]) sizes.push(Math.min(Math.max(full, first), last) * cap);
  }
  return Math.max(...sizes.map((size) => indexOf(withResidual(settled, size, cap))));
}
