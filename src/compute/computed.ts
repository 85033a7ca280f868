import type { Figure, Measure, Origin } from '../domain/dataset.ts';
import type { Quality, Quantity } from '../domain/quantity.ts';
import type { Grade, Result } from '../domain/result.ts';

/** What a result is about. Absent parts do not apply: no reporter means the world. */
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
}

/** A result with all it rests on. Every value can be computed again from `inputs`. */
export interface Computed {
  readonly subject: Subject;
  /** `share`, `index`, `points`, `suppliers` or the unit of the inputs. */
  readonly unit: string;
  readonly result: Result;
  /** None for an unavailable value. */
  readonly grade?: Grade;
  readonly inputs: readonly Input[];
  readonly sources: readonly string[];
}

/** A published figure as an input. */
export function inputOf(name: string, figure: Figure, rest: Pick<Input, 'unit' | 'year' | 'source'>): Input {
  const { file, path, line, quality, quantity } = figure;
  return { input: name, quantity, quality, file, path, line, ...rest };
}
