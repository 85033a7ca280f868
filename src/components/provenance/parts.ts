import { isDifference } from '../../references/differences.ts';
import type { IndicatorRow, PartRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { english } from '../../text/english.ts';
import { capitalised } from '../../text/grammar.ts';
import { followed, percent, points } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import { inputLabel } from './inputs.ts';
import { scenarioParts } from './scenario-parts.ts';

/** More parts than this stand in the table of parts alone. */
const mostParts = 8;

function labelOf(query: Edition, { mineral }: IndicatorRow, part: string, words: Words): string {
  const stage = query.stage(mineral, part)?.name;
  // A name of the code, `stockChange`, as words.
  return stage ?? inputLabel(query, part.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(), words);
}

const names: Readonly<Record<string, string>> = {
  'cr-1': 'Largest supplier',
  'crma-single-third-country': 'Largest supplier',
  'n-1': 'Supplier lost',
  'bottleneck-stage': 'Stage',
  'scenario-shortfall': 'Outcome',
};

/** What the parts of a result are called beside them. */
export function partsName({ indicator }: IndicatorRow): string {
  return names[indicator] ?? 'Parts';
}

/** What the part of a result is a part of, where that is not the whole that the result is about. */
const wholes: Readonly<Record<string, string>> = { 'n-1': 'of demand', 'crma-single-third-country': 'of consumption' };

function sizeInWords({ indicator, unit }: IndicatorRow, value: number, words: Words): string {
  if (unit === 'criteria') return value === 1 ? words.yes : words.no;
  const whole = wholes[indicator];
  if (whole !== undefined) return `${percent(value, 1, words)} ${whole}`;
  if (unit === 'share' && isDifference(indicator)) return points(value, 1, words);
  return unit === 'share' && Math.abs(value) <= 1 ? percent(value, 1, words) : followed(value, words);
}

/**
 * The parts of a result in a line, the largest first: the largest supplier of a share, what each supplier or term has
 * moved, which criteria are met; of a scenario its further outcomes. Parts of nothing are left out; empty where a result
 * has no parts.
 */
export function partsInWords(query: Edition, row: IndicatorRow, words: Words = english): string {
  const all = query.partsOf(row.id);
  if (row.indicator === 'scenario-shortfall') return scenarioParts(all, row.unit, words).join('; ');
  const size = ({ value }: PartRow) => Math.abs(value);
  const parts = all.filter(({ value }) => value !== 0 || row.unit === 'criteria');
  const sorted = [...parts].sort((a, b) => size(b) - size(a));
  const shown = sorted.slice(0, mostParts).map(({ part, value }) => {
    const label = query.economy(part)?.name ?? capitalised(labelOf(query, row, part, words));
    return `${label} ${sizeInWords(row, value, words)}`;
  });
  const more = sorted.length - shown.length;
  return [...shown, ...(more > 0 ? [words.more(more)] : [])].join('; ');
}
