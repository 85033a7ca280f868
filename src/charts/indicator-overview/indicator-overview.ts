import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names, Width } from '../model.ts';
import { eachMeasure, measureOf } from '../text/measure.ts';
import { type Bands, edgesOf } from './bands.ts';
import { overviewDrawing } from './drawing.ts';
import { applying, overviewOf } from './overview.ts';
import { sayOf } from './say.ts';
import type { Changed, Subject } from './subject.ts';
import { dataOf, dataRow, tableOf } from './table.ts';
import { title } from './title.ts';
import { altText, furtherNote, notes, type Scope, subtitle } from './words.ts';

export interface IndicatorOverviewInput {
  /**
   * The newest result of one indicator for each reporter, mineral and stage, stages in the order of their chain; of one
   * partner or bloc where the indicator is about one. Without a mineral: results about economies.
   */
  readonly rows: readonly IndicatorRow[];
  readonly language: Language;
  readonly names: Names;
  /** Whether results are computed from lists of suppliers: of the world's production, and of reporters' imports. */
  readonly scope: Scope;
  /** Named stretches of the indicator's range, their edges drawn as lines. */
  readonly bands?: Bands;
  /** What a result is for, where that is not its year alone: "2021–24". */
  readonly periodOf?: (row: IndicatorRow) => string;
  /** Values of earlier years of the same series, drawn beside quantities, which have nothing else to be compared with. */
  readonly earlierOf?: (row: IndicatorRow) => readonly number[];
  /** What a result is made of, for the table: its largest parts, or the criteria it passes; empty where it has none. */
  readonly detailOf?: (row: IndicatorRow) => string;
  /** Of changes and rates of change: of what. Absent for levels. */
  readonly changeOf?: Changed;
  /** Whether rows are differences of levels, told with their sign. */
  readonly isChange?: boolean;
  /** Sentences on results that are not among the rows. */
  readonly leftOut?: readonly string[];
  /** Which minerals are drawn where there are more, as the subtitle ends; empty where all are. */
  readonly selected?: string;
  /** Results that there is no room to draw: the files of the figure have them, the table does not. */
  readonly further?: readonly IndicatorRow[];
}

/**
 * One indicator over all minerals and stages, or over economies: a row for each, a mark for each economy and the world,
 * over the range in which its value may lie. Rows to which the indicator does not apply are counted in a note, and stand
 * in the table and the data alone.
 * @throws {RangeError} if there is no row, if the rows differ in indicator, unit, partner or bloc, or if two are of the
 * same reporter, mineral and stage
 */
export function indicatorOverview(input: IndicatorOverviewInput): ChartModel {
  const { scope, bands, leftOut = [], selected = '', further = [] } = input;
  const all = subjectOf(input);
  const subject = { ...all, overview: applying(all.overview) };
  const drawing = (width: Width) => overviewDrawing(subject, edgesOf(bands), width);
  return {
    title: title(subject, bands, scope),
    subtitle: subtitle(subject, scope, selected),
    alt: altText(subject),
    notes: [...notes(subject, bands), ...furtherNote(subject, all.overview), ...leftOut],
    ...tableOf(all),
    data: [...dataOf(all.overview.lines), ...further.map(dataRow)],
    drawings: { wide: drawing('wide'), narrow: drawing('narrow') },
  };
}

function subjectOf(input: IndicatorOverviewInput): Subject {
  const { rows, language, names, isChange = false, changeOf = null } = input;
  const overview = overviewOf(rows, isChange);
  const measure = overview.isEach ? eachMeasure(language) : measureOf(rows[0]?.unit ?? '', language, isChange);
  const earlierOf = (row: IndicatorRow) => (overview.isEach ? (input.earlierOf?.(row) ?? []) : []);
  const periodOf = input.periodOf ?? (({ year }: IndicatorRow) => String(year));
  const detailOf = input.detailOf ?? (() => '');
  return {
    names,
    language,
    overview,
    measure,
    say: sayOf(isChange, language),
    changeOf,
    earlierOf,
    periodOf,
    detailOf,
  };
}
