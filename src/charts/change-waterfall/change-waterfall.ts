import type { IndicatorRow, PartRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names, Width } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { measureOf } from '../text/measure.ts';
import { changeWaterfallDrawing } from './drawing.ts';
import { entriesOf } from './entries.ts';
import { partSteps, walkOf } from './steps.ts';
import { columnsOf, dataOf, tableOf } from './table.ts';
import { altText, notes, type Subject, subtitle, title } from './words.ts';

export interface ChangeWaterfallInput {
  /** The change: a result with a base year. */
  readonly row: IndicatorRow;
  /** Its parts. */
  readonly parts: readonly PartRow[];
  /** The level in the base year and in the year; `null` where it is not known. */
  readonly start: Bounds | null;
  readonly end: Bounds | null;
  readonly names: Names;
  readonly language: Language;
}

/**
 * What moved an indicator from one year, or one edition, to the next: the earlier level, a step for each part that raised
 * or lowered it, the later level. What the parts leave unexplained is a step of its own that says so.
 * @throws {RangeError} if the result has no value, or no parts
 */
export function changeWaterfall({ row, parts, start, end, names, language }: ChangeWaterfallInput): ChartModel {
  const level = measureOf(row.unit, language);
  const difference = measureOf(row.unit, language, true);
  const isTold = (size: number) => difference.short(size) !== difference.short(0);
  const walk = walkOf({ row, parts, start, end, isTold });
  const kind = row.indicator === 'revision-split' ? 'edition' : 'year';
  const [from, to] = ([row.base_year ?? row.year, row.year] as const).map((year, index) =>
    language.say(`charts.change-waterfall.ends.${kind}`, { year, at: index === 0 ? 'start' : 'end' }),
  );
  const subject: Subject = { row, names, language, level, difference, ends: [from ?? '', to ?? ''] };
  const entries = entriesOf(walk, subject);
  const axis = { unit: row.unit, labelsOf: (start === null ? difference : level).ticks };
  const drawing = (width: Width) => changeWaterfallDrawing(entries, axis, width);
  return {
    title: title(walk, subject),
    subtitle: subtitle(subject),
    alt: altText(walk, subject),
    notes: notes(
      walk,
      entries.some(({ range }) => range !== null),
      subject,
    ),
    columns: columnsOf(subject),
    table: tableOf(walk, partSteps(parts), row, subject),
    data: dataOf(walk, parts, row),
    drawings: { wide: drawing('wide'), narrow: drawing('narrow') },
  };
}
