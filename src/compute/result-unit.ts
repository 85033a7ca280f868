import type { ResultUnit } from '../indicators/indicator.ts';

/** The unit a result is published in: its own, or that of its inputs where the indicator keeps it. */
export function resultUnit(unit: ResultUnit, inputs: string): string {
  return unit === 'input' ? inputs : unit;
}
