import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names, Width } from '../model.ts';
import { measureOf } from '../text/measure.ts';
import { indicatorTrendDrawing } from './drawing.ts';
import { layoutOf } from './layout.ts';
import type { Subject } from './naming.ts';
import { trendOf } from './series.ts';
import { strokeWidth } from './spec.ts';
import { dataOf, tableOf } from './table.ts';
import { title } from './title.ts';
import { altText, type Drawn, notes, subtitle } from './words.ts';

export interface IndicatorTrendInput {
  /** One indicator over years, for several reporters, partners, blocs, minerals or stages, or for one of each. */
  readonly rows: readonly IndicatorRow[];
  readonly language: Language;
  readonly names: Names;
  /** A value that the axis has room for even where none of the rows reaches it, so that drawings side by side compare. */
  readonly holds?: number;
}

/**
 * One indicator over time: a line for each series, named at its end, over the band in which its values may lie. Years
 * without a value, and changes of source, leave gaps.
 * @throws {RangeError} if there is no row, if the rows differ in indicator, unit or measure or in more than one of
 * reporter, partner, bloc, mineral and stage, or if a series has a year twice
 */
export function indicatorTrend({ rows, language, names, holds = 0 }: IndicatorTrendInput): ChartModel {
  const trend = trendOf(rows);
  const [row] = rows;
  if (row === undefined) throw new RangeError('no row');
  const subject: Subject = { names, language, row, trend };
  const measure = measureOf(row.unit, language);
  const layout = (width: Width) => layoutOf(subject, measure, { width, holds });
  const layouts = { wide: layout('wide'), narrow: layout('narrow') };
  const { scale, height, unnamed } = layouts.wide;
  const drawn: Drawn = {
    unnamed: unnamed.length,
    leastRange: (strokeWidth * (scale.top - scale.bottom)) / height,
  };
  const drawing = (width: Width) => indicatorTrendDrawing(layouts[width], subject, measure, width);
  return {
    title: title(subject, measure),
    subtitle: subtitle(subject, measure),
    alt: altText(subject, measure),
    notes: notes(subject, drawn),
    ...tableOf(subject, measure),
    data: dataOf(rows, trend),
    drawings: { wide: drawing('wide'), narrow: drawing('narrow') },
  };
}
