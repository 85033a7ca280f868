import type { Figure, Measure, Origin } from '../domain/published.ts';
import type { Quality, Quantity } from '../domain/quantity.ts';
import type { Method, Result } from '../domain/result.ts';
import type { Graded } from '../indicators/grade.ts';

/**
 * What a result is about. Absent parts do not apply: no reporter means the world. `mineral` is empty where it is about
 * an economy as such, `stage` where it is about a mineral's chain as a whole.
 */
export interface Subject {
  readonly indicator: string;
  /** For `change` and `change-relative`: the indicator whose change it is. */
  readonly of?: string;
  readonly reporter?: string;
  readonly mineral: string;
  readonly stage: string;
  readonly partner?: string;
  readonly bloc?: string;
  readonly measure: Measure;
  readonly year: number;
  readonly baseYear?: number;
}

/** One input of a result, with the way back to the line it stands on. */
export interface Input extends Origin {
  readonly input: string;
  /** `null` where nothing is reported. */
  readonly quantity: Quantity | null;
  readonly unit: string;
  readonly year: number;
  readonly quality: Quality;
  readonly source: string;
  /** How its bounds were found, where they are not exact: what rests on it is then no better. */
  readonly method?: Method;
}

/** What a grade is given on beside the bounds: see `GradeInput`. `null`: no data for that test. */
export interface DataQuality {
  /** Part of the whole that is split by economy, 0..1. */
  readonly coverage: number | null;
  /** Part of the quantity that is estimated or withheld, 0..1. */
  readonly estimated: number | null;
  /** Years from the year of the data to that of the edition. */
  readonly age: number | null;
}

/** A result with all it rests on. Every value can be computed again from `inputs`. */
export interface Computed {
  readonly subject: Subject;
  /** That of the indicator, or of the inputs where it keeps theirs. */
  readonly unit: string;
  readonly result: Result;
  readonly quality: DataQuality;
  /** None for an unavailable value. */
  readonly graded?: Graded;
  /** The formula with its numbers put in; none for an unavailable value. */
  readonly working?: string;
  readonly inputs: readonly Input[];
  readonly sources: readonly string[];
}

/** A published figure as an input. */
export function inputOf(name: string, figure: Figure, rest: Pick<Input, 'unit' | 'year' | 'source'>): Input {
  const { file, path, line, quality, quantity } = figure;
  return { input: name, quantity, quality, file, path, line, ...rest };
}
