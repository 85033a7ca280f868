import type { Origin } from './published.ts';

/** Whose figures of world production indicators use at one stage in some years, and why theirs. */
export interface PrimaryChoice extends Origin {
  readonly stage: string;
  readonly source: string;
  /** First and last year, both among them. */
  readonly from: number;
  readonly to: number;
  /** In a sentence: what the other publishers at hand lack, or that there is none. */
  readonly why: string;
}
