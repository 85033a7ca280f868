import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { Subject } from '../indicator-trend/naming.ts';
import { dataOf } from '../indicator-trend/table.ts';
import { subtitle } from '../indicator-trend/words.ts';
import type { ChartModel, Names, Width } from '../model.ts';
import { type Measure, measureOf } from '../text/measure.ts';
import { baselineSlopeDrawing } from './drawing.ts';
import { layoutOf } from './layout.ts';
import { type Slope, sizeOf, slopesOf } from './slopes.ts';
import { columnsOf, tableOf } from './table.ts';
import { altText, endTexts, notes, title } from './words.ts';

export interface BaselineSlopeInput {
  /** One indicator in two years, for several reporters, partners, blocs, minerals or stages. */
  readonly rows: readonly IndicatorRow[];
  readonly names: Names;
  readonly language: Language;
}

/** More lines than these cannot be told apart: the others stand in the table. */
const mostDrawn = 12;
const alwaysDrawn = 3;
/** A series below this part of the whole in both years stands in the table. */
const leastDrawn = 0.03;

/**
 * One indicator in a baseline year and in a newer one: a straight line for each series, named at both ends. Those that
 * moved most, and surely, are in colour, the rest is grey.
 * @throws {RangeError} if the rows are not of two years, differ in indicator, unit or measure or in more than one of
 * reporter, partner, bloc, mineral and stage, or if nothing is known of any series
 */
export function baselineSlope({ rows, names, language }: BaselineSlopeInput): ChartModel {
  const [row] = rows;
  if (row === undefined) throw new RangeError('no row');
  const measure = measureOf(row.unit, language);
  const all = slopesOf(rows, measure);
  const known = all.slopes.filter(({ start, end }) => start?.bounds || end?.bounds);
  if (known.length === 0) throw new RangeError('nothing is known in either year');
  const least = leastDrawn * (measure.whole ?? Math.max(...known.map(sizeOf)));
  const isDrawn = (slope: Slope, rank: number) =>
    all.notable.includes(slope) || rank < alwaysDrawn || (rank < mostDrawn && sizeOf(slope) >= least);
  const shown = known.filter(isDrawn);
  const subject: Subject = { names, language, row, trend: all.trend };
  const drawing = (width: Width) => {
    const layout = layoutOf({ slopes: shown }, (slope) => endTexts(slope, subject, measure, width), row.unit, width);
    return { bottom: layout.scale.bottom, drawn: baselineSlopeDrawing(layout, all, width) };
  };
  const { bottom, drawn: wide } = drawing('wide');
  const drawings = { wide, narrow: drawing('narrow').drawn };
  const hasWhisker = drawings.wide.rows.some(({ layer }) => layer === 'whisker');
  return {
    title: title(all, subject, measure),
    subtitle: subtitle(subject, measure),
    alt: altText(all, subject, measure),
    notes: notes(all, { left: known.length - shown.length, hasWhisker, begins: beginsAt(bottom, measure) }, subject),
    columns: columnsOf(subject, measure),
    table: tableOf(all, subject, measure),
    data: dataOf(rows, all.trend),
    drawings,
  };
}

/** Where heights begin, in print; empty where that is zero or below. */
function beginsAt(bottom: number, measure: Measure): string {
  return bottom > 0 ? measure.short(bottom) : '';
}
