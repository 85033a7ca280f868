import type { IndicatorRow, PartRow } from '../../tables/schema.ts';
import type { Column, DataRow } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { boundsInFull } from '../text/measure.ts';
import { signedInFull } from '../text/signed-text.ts';
import { stepName, type Teller } from './entries.ts';
import type { Bare, Walk } from './steps.ts';

const section = 'charts.change-waterfall';

/** Part, level and change. */
export function columnsOf({ language, level, difference }: Teller): readonly Column[] {
  const head = (name: string) => language.say(`${section}.columns.${name}`);
  return [
    { name: head('part'), numeric: false },
    { name: head('level'), numeric: true, unit: level.unit },
    { name: head('change'), numeric: true, unit: difference.unit },
  ];
}

/** The earlier level, every part by itself, what the parts leave, and the later level with the change. */
export function tableOf(
  { start, end, steps }: Walk,
  parts: readonly Bare[],
  row: IndicatorRow,
  teller: Teller,
): readonly (readonly string[])[] {
  const { level, difference, ends, language } = teller;
  const full = (bounds: Bounds | null) => (bounds === null ? '' : boundsInFull(bounds, level));
  const whole = { value: row.value, lower: row.lower ?? row.value ?? 0, upper: row.upper };
  return [
    ...(start === null ? [] : [[ends[0], full(start), '']]),
    ...[...parts, ...steps.filter(({ kind }) => kind === 'residual')].map((step) => [
      stepName(step, teller),
      '',
      signedInFull(step.size, difference),
    ]),
    [end === null ? language.say(`${section}.change`) : ends[1], full(end), boundsInFull(whole, difference)],
  ];
}

/** The two levels, the parts as the table of parts has them, and the change. */
export function dataOf({ start, end }: Walk, parts: readonly PartRow[], row: IndicatorRow): readonly DataRow[] {
  const { id, indicator, reporter, mineral, stage, partner, measure, unit, sources } = row;
  const key = { id, indicator, reporter, mineral, stage, partner, measure };
  const line = (what: string, part: string, year: number, bounds: Bounds) => {
    const { value, lower, upper } = bounds;
    return { ...key, what, part, year, value, lower, upper, unit, sources };
  };
  const exact = (value: number): Bounds => ({ value, lower: value, upper: value });
  return [
    ...(start ? [line('level', '', row.base_year ?? row.year, start)] : []),
    ...parts.map(({ part, value }) => line('part', part, row.year, exact(value))),
    ...(end ? [line('level', '', row.year, end)] : []),
    line('change', '', row.year, { value: row.value, lower: row.lower ?? row.value ?? 0, upper: row.upper }),
  ];
}
