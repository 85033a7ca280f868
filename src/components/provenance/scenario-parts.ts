import type { PartRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { followed, percent } from '../../text/numbers.ts';
import { rangeOf } from '../../text/range.ts';
import { inUnit } from '../../text/units.ts';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Months in a row that lack the same. */
function runsOf(months: readonly (readonly [number, number])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [month, value] of months) {
    const last = runs.at(-1);
    if (last?.to === month - 1 && last.value === value) runs.splice(-1, 1, { ...last, to: month });
    else runs.push({ from: month, to: month, value });
  }
  return runs;
}

const ofMonth = /^byMonth-(\d+)$/;

/** How much of demand is missing: of that of the whole time, or of that of the worst month. */
function ofDemand({ say, words }: Edition, parts: readonly PartRow[], name: 'share' | 'peak'): readonly string[] {
  const [value, lower = null, upper = null] = ['value', 'lower', 'upper'].map(
    (end) => parts.find(({ part }) => part === `${name}-${end}`)?.value,
  );
  if (value === undefined) return [];
  const range = rangeOf({ value, lower, upper, unit: 'share', reason: '' }, words, false, 1);
  return [
    say(`provenance.scenario.${name}`, { share: percent(value, 1, words), range: range === '' ? 'none' : range }),
  ];
}

/**
 * The further outcomes of a scenario in the order of a reader's questions: how much of demand is missing, how much in the
 * worst month, when that begins, what stock is left, and what each month lacks, in the order of months.
 *
 * @param unit of the shortfall
 */
export function scenarioParts(query: Edition, parts: readonly PartRow[], unit: string): readonly string[] {
  const { say, words } = query;
  const found = (name: string) => parts.find(({ part }) => part === name)?.value;
  const amount = (value: number) => inUnit(followed(value, words), unit, words);
  const [first, left] = [found('firstMonth'), found('stockEnd')];
  const short = parts
    .map(({ part, value }): readonly [number, number] => [Number(ofMonth.exec(part)?.[1] ?? 0), value])
    .filter(([month, value]) => month > 0 && value > 0)
    .sort(([a], [b]) => a - b);
  return [
    ...ofDemand(query, parts, 'share'),
    ...ofDemand(query, parts, 'peak'),
    ...(first === undefined ? [] : [say('provenance.scenario.first', { month: first })]),
    ...(left === undefined ? [] : [say('provenance.scenario.stock', { amount: amount(left) })]),
    ...runsOf(short).map(({ from, to, value }) =>
      say(`provenance.scenario.${from === to ? 'month' : 'months'}`, { from, to, amount: amount(value) }),
    ),
  ];
}
