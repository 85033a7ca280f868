import type { IndicatorRow } from '../../tables/schema.ts';
import type { Column, DataRow } from '../model.ts';
import { boundsInFull, type Measure } from '../text/measure.ts';
import { labelOf, type Subject, section } from './naming.ts';
import type { Point } from './series.ts';
import { whyMissing } from './words.ts';

export interface Table {
  readonly columns: readonly Column[];
  readonly table: readonly (readonly string[])[];
}

/** Every series and year; years run down where there are more of them than series, else across. */
export function tableOf(subject: Subject, measure: Measure): Table {
  const { series, by } = subject.trend;
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const names = series.map(({ id }) => ({ id, name: labelOf(by, id, subject) }));
  const head = (key: string) => ({ name: subject.language.say(`${section}.columns.${key}`), numeric: false });
  const cell = (id: string, year: number) => cellOf(pointAt(subject, id, year), subject, measure);
  if (years.length > series.length) {
    return {
      columns: [head('year'), ...names.map(({ name }) => ({ name, numeric: true, unit: measure.unit }))],
      table: years.map((year) => [String(year), ...names.map(({ id }) => cell(id, year))]),
    };
  }
  return {
    columns: [head(by), ...years.map((year) => ({ name: String(year), numeric: true, unit: measure.unit }))],
    table: names.map(({ id, name }) => [name, ...years.map((year) => cell(id, year))]),
  };
}

function pointAt({ trend }: Subject, id: string, year: number): Point | undefined {
  return trend.series.find((each) => each.id === id)?.points.find((point) => point.year === year);
}

function cellOf(point: Point | undefined, subject: Subject, measure: Measure): string {
  if (point === undefined) return '[x]';
  return point.bounds === null ? whyMissing(point.reason, subject) : boundsInFull(point.bounds, measure);
}

/** The results that are drawn, with the columns of the table of indicators; by series as drawn, then by year. */
export function dataOf(rows: readonly IndicatorRow[], { series, by }: Subject['trend']): readonly DataRow[] {
  const place = new Map(series.map(({ id }, index) => [id, index]));
  const placeOf = (row: IndicatorRow) => place.get(row[by]) ?? 0;
  return [...rows]
    .sort((a, b) => placeOf(a) - placeOf(b) || a.year - b.year)
    .map(({ id, indicator, reporter, mineral, stage, partner, bloc, measure, year, ...result }) => {
      const { value, lower, upper, unit, mark, reason, sources } = result;
      const key = { id, indicator, reporter, mineral, stage, partner, bloc, measure, year };
      return { ...key, value, lower, upper, unit, mark, reason, sources };
    });
}
