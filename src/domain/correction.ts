import type { Origin } from './published.ts';

/** How far a known error of a source has come: found here; told to its publisher; acknowledged by it. */
export const correctionStates = ['open', 'told', 'acknowledged'] as const;
export type CorrectionState = (typeof correctionStates)[number];

/** The lists of the data that a figure under correction may stand in. */
export const correctionLists = ['production', 'imports', 'exports', 'balance', 'sourcing'] as const;
export type CorrectionList = (typeof correctionLists)[number];

/** Which figure of the data an error is in. */
export interface CorrectedFigure {
  readonly list: CorrectionList;
  readonly mineral: string;
  readonly stage: string;
  /** Absent for world production. */
  readonly reporter?: string;
  /** The key of the figure within its year: an economy, or a term of a balance. */
  readonly key: string;
  readonly year: number;
}

/** A known error in what a source published, until the source mends it. */
export interface Correction extends Origin {
  readonly id: string;
  readonly source: string;
  /** Table, row or file within the source. */
  readonly place: string;
  /** What is wrong there, in words: the figure, the column, the name. */
  readonly what: string;
  /** The figure in the data; absent, the error is in a file and no figure here rests on it. */
  readonly figure?: CorrectedFigure;
  /** As the source prints it. */
  readonly printed: string;
  /** What stands here instead; as printed where nothing better is published. */
  readonly ours: string;
  /** How it is known to be an error. */
  readonly reason: string;
  /** Absent, nobody was told yet. */
  readonly told?: { readonly who: string; readonly on: string };
  readonly status: CorrectionState;
  /** What the source is expected to print once the error is mended. */
  readonly expected: string;
}
