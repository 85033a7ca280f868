import type { PartRow } from '../../tables/schema.ts';
import { followed, percent } from '../../text/numbers.ts';
import { rangeOf } from '../../text/range.ts';
import { unitAfter } from '../../text/units.ts';
import type { Words } from '../../text/words.ts';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Months in a row that lack the same: "months 6–12: 234 t each". */
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

/**
 * The further outcomes of a scenario in the order of a reader's questions: how much of demand is missing, how much in the
 * worst month, when that begins, what stock is left, and what each month lacks, in the order of months.
 *
 * @param unit of the shortfall
 */
export function scenarioParts(parts: readonly PartRow[], unit: string, words: Words): readonly string[] {
  const found = (name: string) => parts.find(({ part }) => part === name)?.value;
  const amount = (value: number) => followed(value, words) + unitAfter(unit, words);
  const ofDemand = (name: string, whole: string) => {
    const [value, lower = null, upper = null] = ['value', 'lower', 'upper'].map((end) => found(`${name}-${end}`));
    if (value === undefined) return [];
    const range = rangeOf({ value, lower, upper, unit: 'share', reason: '' }, words, false, 1);
    return [`${percent(value, 1, words)} of ${whole}${range === '' ? '' : ` (${range})`}`];
  };
  const [first, left] = [found('firstMonth'), found('stockEnd')];
  const short = parts
    .map(({ part, value }): readonly [number, number] => [Number(ofMonth.exec(part)?.[1] ?? 0), value])
    .filter(([month, value]) => month > 0 && value > 0)
    .sort(([a], [b]) => a - b);
  return [
    ...ofDemand('share', 'the demand of the whole time'),
    ...ofDemand('peak', 'the demand of the worst month'),
    ...(first === undefined ? [] : [`First short in month ${first}`]),
    ...(left === undefined ? [] : [`Stock at the end ${amount(left)}`]),
    ...runsOf(short).map(({ from, to, value }) =>
      from === to ? `Month ${from}: ${amount(value)}` : `Months ${from}–${to}: ${amount(value)} each`,
    ),
  ];
}
