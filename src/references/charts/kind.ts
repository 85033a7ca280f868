import type { Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import type { Element, Written } from '../parse.ts';
import type { ChartAttribute } from './attributes.ts';

/** What an indicator that is named makes a chart need, and what else it may then have. */
export interface More {
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/** A kind of `<Chart>` as prose asks for it: its attributes, and whether there is something to draw. */
export interface ChartKind {
  readonly needs: readonly ChartAttribute[];
  readonly may: readonly ChartAttribute[];
  /** Attributes that only this very use needs or may have, beside those of the kind. */
  readonly more?: (query: Query, written: Written) => More;
  /** Problems where every word is right and the tables hold nothing to draw; none where they do. */
  readonly problems: (element: Element, written: Written, query: Query) => readonly Problem[];
}
