import type { IndicatorRow } from '../../tables/schema.ts';
import type { PartContent } from './panels.ts';

/** A number of what is published of a stage, as it is printed, and the panel that it opens. */
export interface PartNumber {
  readonly content: PartContent;
  readonly text: string;
}

/** A piece of a sentence: words, a result to print as a number, or a number of what is published. */
export type SentencePart = string | IndicatorRow | PartNumber;
