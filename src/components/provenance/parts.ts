import { isDifference } from '../../references/differences.ts';
import type { IndicatorRow, PartRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { capitalised } from '../../text/grammar.ts';
import { followed, percent, points } from '../../text/numbers.ts';
import { inputLabel } from './input-label.ts';
import { scenarioParts } from './scenario-parts.ts';

/** More parts than this stand in the table of parts alone. */
const mostParts = 8;

/** The name of a part: a supplier, also one whose share is adjusted, a stage, or a name of the code, `stockChange`. */
function labelOf(query: Edition, { mineral }: IndicatorRow, part: string): string {
  const bare = part.replace(/^adjusted-/, '').replaceAll(/([a-z])([A-Z])/g, '$1_$2');
  return capitalised(inputLabel(query, bare === bare.toUpperCase() ? bare : bare.toLowerCase(), mineral));
}

/** Indicators whose parts have a name of their own. */
const named = ['cr-1', 'crma-single-third-country', 'n-1', 'bottleneck-stage', 'scenario-shortfall'];

/** What the parts of a result are called beside them: "Parts", "Largest supplier", "Supplier lost". */
export function partsName({ say }: Edition, { indicator }: IndicatorRow): string {
  return say(`provenance.partsNames.${named.includes(indicator) ? indicator : 'other'}`);
}

/** Indicators of which a part is a part of something else than the whole that the result is about. */
const ofAnotherWhole = ['n-1', 'crma-single-third-country'];

function sizeInWords({ say, words }: Edition, { indicator, unit }: IndicatorRow, value: number): string {
  if (unit === 'criteria') return value === 1 ? words.yes : words.no;
  if (ofAnotherWhole.includes(indicator))
    return say(`provenance.partOf.${indicator}`, { share: percent(value, 1, words) });
  if (unit === 'share' && isDifference(indicator)) return points(value, 1, words);
  return unit === 'share' && Math.abs(value) <= 1 ? percent(value, 1, words) : followed(value, words);
}

/**
 * The parts of a result in a line, the largest first: the largest supplier of a share, what each supplier or term has
 * moved, which criteria are met; of a scenario its further outcomes. Parts of nothing are left out; empty where a result
 * has no parts.
 */
export function partsInWords(query: Edition, row: IndicatorRow): string {
  const all = query.partsOf(row.id);
  const joint = query.say('provenance.joint');
  if (row.indicator === 'scenario-shortfall') return scenarioParts(query, all, row.unit).join(joint);
  const size = ({ value }: PartRow) => Math.abs(value);
  const parts = all.filter(({ value }) => value !== 0 || row.unit === 'criteria');
  const sorted = [...parts].sort((a, b) => size(b) - size(a));
  const shown = sorted
    .slice(0, mostParts)
    .map(({ part, value }) => `${labelOf(query, row, part)} ${sizeInWords(query, row, value)}`);
  const more = sorted.length - shown.length;
  return [...shown, ...(more > 0 ? [query.words.more(more)] : [])].join(joint);
}
