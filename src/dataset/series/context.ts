import type { Name } from '../../domain/name.ts';
import type { Problem } from '../../problem.ts';
import type { Names } from '../schema/names.ts';
import type { Schemas } from '../schema/schemas.ts';

/** What the readers of figures know of the rest of the data, and where they tell mistakes. */
export interface Context {
  readonly names: Names;
  readonly schemas: Schemas;
  /** Half-width of figures marked `e`, by source, where the source states one. */
  readonly epsilons: ReadonlyMap<string, number>;
  /** The latest year a figure may be of: that of the site's as-of date. */
  readonly lastYear: number;
  readonly report: (problem: Problem) => void;
  /** Takes what something is called in another language. */
  readonly name: (name: Name) => void;
}

/** The first year a figure may be of. */
export const firstYear = 1900;

/** The latest year a figure may be of where the site states no as-of date. */
export const latestYear = 2100;
