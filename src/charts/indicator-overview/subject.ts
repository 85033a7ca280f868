import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { Names } from '../model.ts';
import type { Measure } from '../text/measure.ts';
import type { Overview } from './overview.ts';
import type { Say } from './say.ts';

/** Where the messages of this kind stand. */
export const section = 'charts.indicator-overview';

/** What a change is a change of: "the Herfindahl–Hirschman index", and where no article stands. */
export interface Changed {
  readonly inText: string;
  readonly bare: string;
}

/** What an overview is about, and how it is told. */
export interface Subject {
  readonly names: Names;
  readonly language: Language;
  readonly overview: Overview;
  readonly measure: Measure;
  readonly say: Say;
  /** What it is a change of; `null` for levels. */
  readonly changeOf: Changed | null;
  /** What a result is for: "2024", or "2021–24" where its source averages. */
  readonly periodOf: (row: IndicatorRow) => string;
  /** Values of earlier years of the same series, where each row has a scale of its own. */
  readonly earlierOf: (row: IndicatorRow) => readonly number[];
  /** What it is made of, for the table; empty where there is nothing to name. */
  readonly detailOf: (row: IndicatorRow) => string;
}
