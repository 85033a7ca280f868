import type { FigureRules } from '../../domain/figure.ts';
import type { Figure } from '../../domain/published.ts';
import type { Fault } from '../schema/record.ts';
import type { Context } from './context.ts';
import { figureAt, type Slot } from './figure-at.ts';

/** What numbers of one kind can be, and what to tell of those that are none. */
export interface NumberKind {
  /** "a trade parameter": what it is not. */
  readonly what: string;
  readonly least: number;
  readonly most: number;
  /** What to write, or what the number may be instead. */
  readonly hint: string;
  /** Whether `NA` says as much as leaving the line out. */
  readonly mayBeMissing?: boolean;
}

/**
 * The figure in a slot where only a number within a range says anything: an index, a weight, an estimate. `undefined`
 * where it is beyond that range (`out-of-range`), or a mark in place of a number, such as `W` or `>0.9` (`wrong-type`);
 * and then the mistake is told.
 */
export function numberAt(
  slot: Slot,
  rules: FigureRules,
  kind: NumberKind,
  context: Pick<Context, 'report'>,
): Figure | undefined {
  const { located, path, written } = slot;
  const fault = typeof written === 'string' ? faultOf(written.trim(), kind) : undefined;
  if (fault === undefined) return figureAt(slot, rules, context);
  context.report({ place: located.placeOf(path), ...fault });
  return undefined;
}

const mark = /^(NA|W|[<>].*|[—–-])$/;

function faultOf(written: string, { what, least, most, hint, mayBeMissing = false }: NumberKind): Fault | undefined {
  if (mayBeMissing && written === 'NA') return undefined;
  if (mark.test(written))
    return { code: 'wrong-type', message: `"${written}" is no number, so it is not ${what}.`, hint };
  const value = Number(written.replace(/\s*e$/, '').replace('−', '-').replaceAll(',', ''));
  if (Number.isNaN(value) || (value >= least && value <= most)) return undefined;
  const range = `${what} is a number from ${String(least).replace('-', '−')} to ${most}.`;
  return { code: 'out-of-range', message: `"${written}" is out of range: ${range}`, hint };
}
