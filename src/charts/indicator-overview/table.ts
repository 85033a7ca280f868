import type { IndicatorRow } from '../../tables/schema.ts';
import type { Column, DataRow } from '../model.ts';
import type { Line, Mark } from './overview.ts';
import { type Subject, section } from './subject.ts';

export interface Table {
  readonly columns: readonly Column[];
  readonly table: readonly (readonly string[])[];
}

function cellOf(mark: Mark | undefined, { language, say, periodOf, detailOf }: Subject): string {
  if (mark === undefined) return '';
  const values = { value: say.cell(mark.row), period: periodOf(mark.row), detail: detailOf(mark.row) || 'none' };
  return language.say(`${section}.cell`, values);
}

/** Every mark with its range and year: lines down, and across whose results they are. */
export function tableOf(subject: Subject): Table {
  const { overview, names, language, measure } = subject;
  const head = (key: string) => language.say(`${section}.columns.${key}`);
  const { lines, series } = overview;
  const unit = measure.unit;
  if (series.length === 0) {
    return {
      columns: [
        { name: head('economy'), numeric: false },
        { name: head('value'), numeric: true, unit },
      ],
      table: lines.map((line) => [names.economy(line.economy), cellOf(line.marks[0], subject)]),
    };
  }
  const hasStages = lines.some(({ stage }) => stage !== '');
  const heads = (hasStages ? ['mineral', 'stage'] : ['mineral']).map(head);
  const namesOf = ({ mineral, stage }: Line) =>
    hasStages ? [names.mineral(mineral), names.stage(mineral, stage)] : [names.mineral(mineral)];
  return {
    columns: [
      ...heads.map((name) => ({ name, numeric: false })),
      ...series.map((id) => ({
        name: id === '' ? language.say('charts.shared.world') : names.economy(id),
        numeric: true,
        unit,
      })),
    ],
    table: lines.map((line) => [
      ...namesOf(line),
      ...series.map((id) =>
        cellOf(
          line.marks.find(({ row }) => row.reporter === id),
          subject,
        ),
      ),
    ]),
  };
}

/** A result with the columns of the table of indicators. */
export function dataRow(of: IndicatorRow): DataRow {
  const { id, indicator, reporter, mineral, stage, partner, bloc, measure, year, ...result } = of;
  const { value, lower, upper, unit, mark, grade, reason, sources } = result;
  const key = { id, indicator, reporter, mineral, stage, partner, bloc, measure, year };
  return { ...key, value, lower, upper, unit, mark, grade, reason, sources };
}

/** The results that are drawn, in the order of the drawing. */
export function dataOf(lines: readonly Line[]): readonly DataRow[] {
  return lines.flatMap(({ marks }) => marks.map(({ row }) => dataRow(row)));
}
