import type { Plain } from './plain.ts';
import type { Span } from './span.ts';

/** What a file was read as: its value, and where that and each part of it stands. One object, for there may be a million. */
export interface Form extends Span {
  readonly value: Plain;
}
