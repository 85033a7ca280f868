import type { IndicatorRow } from '../../tables/schema.ts';
import type { PanelContent } from './panels.ts';

/** A number that is no result, such as a figure as published: how it is printed, and the panel that it opens. */
export interface PartNumber {
  readonly content: PanelContent;
  readonly text: string;
}

/** A piece of a sentence: words, a result to print as a number, or another number with a panel. */
export type SentencePart = string | IndicatorRow | PartNumber;
