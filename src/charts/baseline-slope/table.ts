import { labelOf, type Subject } from '../indicator-trend/naming.ts';
import { whyMissing } from '../indicator-trend/words.ts';
import type { Column } from '../model.ts';
import { boundsInFull, type Measure, measureOf } from '../text/measure.ts';
import { signedInFull } from '../text/signed-text.ts';
import type { Slope, Slopes } from './slopes.ts';

/** The two years and the change between them. */
export function columnsOf(subject: Subject, measure: Measure): readonly Column[] {
  const { language, trend, row } = subject;
  const change = measureOf(row.unit, language, true);
  return [
    { name: language.say(`charts.indicator-trend.columns.${trend.by}`), numeric: false },
    { name: String(trend.firstYear), numeric: true, unit: measure.unit },
    { name: String(trend.lastYear), numeric: true, unit: measure.unit },
    { name: language.say('charts.baseline-slope.columns.change'), numeric: true, unit: change.unit },
  ];
}

export function tableOf({ slopes }: Slopes, subject: Subject, measure: Measure): readonly (readonly string[])[] {
  const change = measureOf(subject.row.unit, subject.language, true);
  const cell = (point: Slope['start']) =>
    point?.bounds ? boundsInFull(point.bounds, measure) : whyMissing(point?.reason ?? '', subject);
  return slopes.map((slope) => [
    labelOf(subject.trend.by, slope.series.id, subject),
    cell(slope.start),
    cell(slope.end),
    slope.change === null ? '[x]' : signedInFull(slope.change, change),
  ]);
}
