import { formats } from '../references/components.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import type { Mark } from './words.ts';

export { formats };
export type Format = (typeof formats)[number];

/** A number to print: a result of `indicators`, or a figure of another table in the same shape. */
export type Printable = Pick<IndicatorRow, 'value' | 'lower' | 'upper' | 'unit' | 'reason'> & {
  readonly mark?: string;
  readonly quality?: string;
  /** Whether it is, or rests on, a figure in which an error of the source is known. */
  readonly isInError?: boolean;
  /** The indicator that it is a result of: a computed quantity has three significant digits, a published one all. */
  readonly indicator?: string;
  /** Whether it is a difference of two levels: a share is then told in percentage points, with its sign. */
  readonly isChange?: boolean;
};

/** A number ready to be shown: its text, the marks after it or in its place, and its range where it has one. */
export interface Printed {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly range: string;
}

/** The reason to say of a missing number: whoever surely exports more than it imports is called that first. */
export function reasonOf(row: Printable): string {
  const isExporter = row.mark === 'E' && row.lower === 0 && row.upper === 0;
  return isExporter ? 'net-exporter' : row.reason || 'not-reported';
}
