import type { Row } from '../../tables/schema.ts';
import { inOneUnit } from '../table/one-unit.ts';

/** A figure as tables print it. */
export interface PrintedFigure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly quality: string;
}

/**
 * The two figures of a difference in one unit, where their units measure the same; else each in that of its publisher. A
 * reliance is in percent.
 */
export function figuresOf(row: Row<'differences'>): { readonly primary: PrintedFigure; readonly other: PrintedFigure } {
  const [primary, other] = inOneUnit<PrintedFigure>(
    {
      ...{ value: row.primary_value, lower: row.primary_lower, upper: row.primary_upper },
      ...{ unit: row.primary_unit, quality: row.primary_quality },
    },
    {
      ...{ value: row.other_value, lower: row.other_lower, upper: row.other_upper },
      ...{ unit: row.other_unit, quality: row.other_quality },
    },
  );
  return { primary, other };
}
