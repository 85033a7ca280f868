import type { Row } from '../../tables/schema.ts';

/** A figure as tables print it. */
export interface PrintedFigure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly quality: string;
}

/** The two figures of a difference, each in the unit of its publisher; a reliance is in percent. */
export function figuresOf(row: Row<'differences'>): { readonly primary: PrintedFigure; readonly other: PrintedFigure } {
  return {
    primary: {
      ...{ value: row.primary_value, lower: row.primary_lower, upper: row.primary_upper },
      ...{ unit: row.primary_unit, quality: row.primary_quality },
    },
    other: {
      ...{ value: row.other_value, lower: row.other_lower, upper: row.other_upper },
      ...{ unit: row.other_unit, quality: row.other_quality },
    },
  };
}
