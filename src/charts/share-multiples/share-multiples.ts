import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { Subject } from '../indicator-trend/naming.ts';
import { trendOf } from '../indicator-trend/series.ts';
import { dataOf, tableOf } from '../indicator-trend/table.ts';
import { notes as trendNotes } from '../indicator-trend/words.ts';
import type { ChartModel, Names } from '../model.ts';
import { measureOf } from '../text/measure.ts';
import { multiplesDrawing } from './drawing.ts';
import { gridOf, plotHeight } from './grid.ts';
import { altText, notes, subtitle, title } from './words.ts';

export interface ShareMultiplesInput {
  /**
   * One indicator over years, for several reporters, partners, blocs, minerals or stages. Where they are of several
   * minerals, each is of one stage.
   */
  readonly rows: readonly IndicatorRow[];
  readonly language: Language;
  readonly names: Names;
}

/**
 * One indicator over time in a small panel for each series, all on one scale, the highest last value first: for more
 * series than lines in one chart can be told apart. Shares have the European Union's benchmark as a grey line.
 * @throws {RangeError} as `trendOf` does
 */
export function shareMultiples({ rows, language, names }: ShareMultiplesInput): ChartModel {
  const subject = subjectOf(rows, names, language);
  const measure = measureOf(subject.row.unit, language);
  const grid = gridOf(subject, measure);
  return {
    title: title(subject, measure),
    subtitle: subtitle(subject, measure),
    alt: altText(subject, measure),
    notes: [...trendNotes(subject, { unnamed: 0, leastRange: leastRange(grid) }), ...notes(grid, language)],
    ...tableOf(subject, measure),
    data: dataOf(rows, subject.trend),
    drawings: { wide: multiplesDrawing(grid, subject, 'wide'), narrow: multiplesDrawing(grid, subject, 'narrow') },
  };
}

/** The series as one trend. Minerals are named with the stage that they are shown at, so that stages may differ. */
function subjectOf(rows: readonly IndicatorRow[], names: Names, language: Language): Subject {
  const isOfMinerals = new Set(rows.map(({ mineral }) => mineral)).size > 1;
  const alike = isOfMinerals ? rows.map((row) => ({ ...row, stage: '' })) : rows;
  const trend = trendOf(alike);
  const [row] = alike;
  if (row === undefined) throw new RangeError('no row');
  if (!isOfMinerals) return { names, language, row, trend };
  const stages = new Map(rows.map(({ mineral, stage }) => [mineral, stage]));
  const mineral = (id: string) => {
    const stage = stages.get(id) ?? '';
    if (stage === '') return names.mineral(id);
    return language.say('charts.share-multiples.panel', { mineral: names.mineral(id), stage: names.stage(id, stage) });
  };
  return { names: { ...names, mineral }, language, row, trend };
}

/** The width of range that shows beside a line, in the unit of the values. */
function leastRange({ scale }: ReturnType<typeof gridOf>): number {
  return (2 * (scale.top - scale.bottom)) / plotHeight;
}
