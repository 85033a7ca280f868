import type { Cell, Column } from '../model.ts';
import { boundsInFull, type Measure } from './measure.ts';
import { labelOf, type Subject } from './naming.ts';
import type { Point } from './series.ts';
import { reasonInWords } from './words.ts';

export interface Table {
  readonly columns: readonly Column[];
  readonly table: readonly (readonly Cell[])[];
}

const heads: Readonly<Record<Subject['trend']['by'], string>> = {
  reporter: 'Reporter',
  partner: 'Partner',
  bloc: 'Bloc',
  mineral: 'Mineral',
  stage: 'Stage',
};

/** Every series and year; years run down where there are more of them than series, else across. */
export function tableOf(subject: Subject, measure: Measure): Table {
  const { series, by } = subject.trend;
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const names = series.map(({ id }) => ({ id, name: labelOf(by, id, subject) }));
  const cell = (id: string, year: number) => cellOf(pointAt(subject, id, year), measure);
  if (years.length > series.length) {
    return {
      columns: [
        { id: 'year', name: 'Year', numeric: false },
        ...names.map(({ id, name }) => ({ id, name, numeric: true, unit: measure.unit })),
      ],
      table: years.map((year) => [{ text: String(year), raw: year }, ...names.map(({ id }) => cell(id, year))]),
    };
  }
  return {
    columns: [
      { id: by, name: heads[by], numeric: false },
      ...years.map((year) => ({ id: String(year), name: String(year), numeric: true, unit: measure.unit })),
    ],
    table: names.map(({ id, name }) => [{ text: name, raw: id }, ...years.map((year) => cell(id, year))]),
  };
}

function pointAt({ trend }: Subject, id: string, year: number): Point | undefined {
  return trend.series.find((each) => each.id === id)?.points.find((point) => point.year === year);
}

function cellOf(point: Point | undefined, measure: Measure): Cell {
  if (point === undefined) return { text: '[x]', raw: null };
  if (point.bounds === null) return { text: reasonInWords(point.reason), raw: null };
  return { text: boundsInFull(point.bounds, measure), raw: point.bounds.value };
}
