import type { SourceFile } from '../dataset/yaml/text.ts';
import type { KnownEdition } from '../kept/edition-file.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../tables/schema.ts';

/** Does the work of a named step, and may look at the clock meanwhile. */
export type Step = <T>(step: string, work: () => T) => T;

/** Where a walk begins: at a folder with the data, and one where what spares work is kept. */
export interface Start {
  readonly root: string;
  readonly dataFiles: readonly SourceFile[];
  /** Absent where every walk shall do everything. */
  readonly kept: string | undefined;
  readonly step: Step;
}

/** What data amount to. */
export interface Walked {
  /** Of data with mistakes, what prose can be held against as far as mistakes cannot change it. */
  readonly tables: Tables;
  /** The same tables as they are written; absent where data have mistakes. */
  readonly known?: KnownEdition;
  readonly problems: readonly Problem[];
}
