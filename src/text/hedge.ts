import { compact, decimal, outward, threeDigits } from './numbers.ts';
import { type Format, type Printable, reasonOf } from './printable.ts';
import { rangeOf, shapeOf } from './range.ts';
import { factsOf, inUnit, isOpen } from './units.ts';
import { defaultFormat, printValue } from './value.ts';
import type { Words } from './words.ts';

/** Formats that say in words what is known of a number's bounds. */
const hedges = ['at-least', 'at-most', 'between', 'about'] as const;
export type Hedge = (typeof hedges)[number];

/** Whether a format says bounds in words. */
export function isHedge(format: Format): format is Hedge {
  return hedges.some((hedge) => hedge === format);
}

/** An end rounded away from the value, so that what is printed holds the true one; `bare` of words that the other end has. */
function endInWords(row: Printable, end: number, isUpper: boolean, words: Words, bare = false): string {
  const { times, decimals } = shapeOf(row);
  const { as } = factsOf(row.unit);
  const round = isUpper ? Math.ceil : Math.floor;
  const printed = outward(end * times, decimals, round);
  const number = decimal(printed, decimals, words);
  if (row.isChange && row.unit === 'share') return bare ? number : words.points(number, printed === 1);
  if (as === 'quantity') return compact(threeDigits(end, round), row.unit, words);
  return bare && as !== 'percent' ? number : inUnit(number, row.unit, words);
}

/** Which of its ends says something: an end that every value of the unit has says nothing. */
function tellingEnds(row: Printable): { readonly low: number | null; readonly high: number | null } {
  const { least, whole } = factsOf(row.unit);
  const { lower, upper, isChange = false } = row;
  const isLow = lower !== null && (isChange || lower > (least ?? 0) || lower < 0);
  const isHigh = upper !== null && (isChange || whole === null || upper < whole);
  return { low: isLow ? lower : null, high: isHigh ? upper : null };
}

/**
 * The bounds of a number in words: "at least 60%", "at most 25%", "between 55% and 65%", "about 60%". Where the end asked
 * for says nothing, the other one speaks. Empty where value and bounds are one, nothing is known, or the reason why there
 * is no value says more: the number is then printed as without a format.
 */
export function hedged(row: Printable, hedge: Hedge, words: Words): string {
  if (row.lower === null || rangeOf(row, words) === '') return '';
  if (row.value === null && ['net-exporter', 'invalid-input'].includes(reasonOf(row))) return '';
  const { low, high } = tellingEnds(row);
  const atLeast = low === null ? '' : words.atLeast(endInWords(row, low, false, words));
  const atMost = high === null ? '' : words.atMost(endInWords(row, high, true, words));
  if (hedge === 'at-least') return atLeast || atMost;
  if (hedge === 'at-most') return atMost || atLeast;
  const isTold = hedge === 'about' && row.value !== null && (row.isChange || !isOpen(row.unit, row.lower, row.upper));
  if (isTold && row.value !== null) return words.about(printValue(row, row.value, defaultFormat(row), words));
  if (row.upper === null || (low === null && high === null)) return atLeast;
  return words.between(endInWords(row, row.lower, false, words, true), endInWords(row, row.upper, true, words));
}
