import type { Plain } from './plain.ts';
import type { Span } from './span.ts';

/** What a file was read as: its value, and where that and each part of it stands. */
export interface Form {
  readonly value: Plain;
  readonly span: Span;
}
