import type { Language } from '../../text/language/language.ts';
import { level, percent, range as rangeText, reported, signed, significant } from '../../text/numbers.ts';
import { factsOf, inUnit, unitName } from '../../text/units.ts';
import type { Words } from '../../text/words.ts';
import { type Bounds, shareBounds } from './format.ts';

/** How the values of an indicator are printed and drawn. */
export interface Measure {
  /** In words, for the subtitle. */
  readonly unit: string;
  /** At a line's end and in titles. */
  readonly short: (value: number) => string;
  /** The same without what follows a number, for the first of two. */
  readonly bare: (value: number) => string;
  /** In tables. */
  readonly exact: (value: number) => string;
  /** The one number where both ends print alike. */
  readonly range: (lower: number, upper: number, value?: number | null) => string;
  /** "at least 40", where there is no upper end; `number` is printed already. */
  readonly atLeast: (number: string) => string;
  /** Bounds without a value: "≤ 71%", "at least 40", "not known". */
  readonly bounds: (lower: number, upper: number | null) => string;
  /** What values are multiplied by where they are printed. */
  readonly factor: number;
  /** The labels of an axis, from its lowest tick up. */
  readonly ticks: (at: readonly number[]) => readonly string[];
  /** Whether values are differences of shares, in percentage points. */
  readonly isPoints: boolean;
  /** The largest that values can be, where there is such: 1 for a share. */
  readonly whole: number | null;
}

/** A number at a tick of an axis, with as many digits as a round step has. */
function tickText(value: number, words: Words): string {
  return significant(value, words, 4);
}

/** The labels of an axis of shares, lowest tick first: percent, whose sign stands at the last one alone: "0", "50", "100%". */
export function shareTicks(ticks: readonly number[], words: Words): readonly string[] {
  const texts = ticks.map((tick) => tickText(100 * tick, words));
  return texts.map((text, index) => (index === texts.length - 1 ? words.percent(text) : text));
}

function shares({ words, say }: Language): Measure {
  return {
    unit: unitName('share', words),
    short: (value) => percent(value, 0, words),
    bare: (value) => percent(value, 0, words),
    exact: (value) => percent(value, 1, words),
    range: (lower, upper, value) =>
      rangeText(lower, upper, { times: 100, decimals: 1, inUnit: words.percent, value }, words) ||
      percent(lower, 1, words),
    atLeast: words.atLeast,
    bounds: (lower, upper) => shareBounds(lower, upper ?? 1, words) || say('charts.shared.notKnown'),
    factor: 100,
    ticks: (at) => shareTicks(at, words),
    isPoints: false,
    whole: 1,
  };
}

/** Differences of shares, in percentage points. */
function points(language: Language): Measure {
  const { words } = language;
  return {
    ...shares(language),
    unit: language.say('charts.shared.points'),
    short: (value) => signed(100 * value, 0, words),
    bare: (value) => signed(100 * value, 0, words),
    exact: (value) => signed(100 * value, 1, words),
    ticks: (at) => at.map((tick) => tickText(100 * tick, words)),
    isPoints: true,
    whole: null,
  };
}

function ends(lower: string, upper: string): string {
  return lower === upper ? lower : `${lower}–${upper}`;
}

/** Prints a number as it is: with the decimals of its unit or, where it has none, three digits in short. */
function printers(unit: string, words: Words) {
  const { as, decimals, fine, whole } = factsOf(unit);
  const isFixed = as === 'decimals';
  const bare = (value: number) =>
    isFixed ? level(value, decimals, whole, words) : reported(Number(value.toPrecision(3)), words);
  const exact = (value: number) => (isFixed ? level(value, fine, whole, words) : reported(value, words));
  const fixed = (lower: number, upper: number, value: number | null) =>
    isFixed ? rangeText(lower, upper, { decimals: fine, value }, words) : '';
  return { bare, exact, fixed, short: (value: number) => (isFixed ? inUnit(bare(value), unit, words) : bare(value)) };
}

/** Numbers as they are, with what follows the unit. */
function plain(unit: string, { words, say }: Language): Measure {
  const { times, whole } = factsOf(unit);
  const { bare, exact, fixed, short } = printers(unit, words);
  return {
    unit: unitName(unit, words),
    short,
    bare,
    exact,
    range: (lower, upper, value = null) => fixed(lower, upper, value) || ends(exact(lower), exact(upper)),
    atLeast: words.atLeast,
    bounds: (lower, upper) => {
      if (upper === null) return lower <= 0 ? say('charts.shared.notKnown') : `≥ ${short(lower)}`;
      return `${bare(lower)}–${short(upper)}`;
    },
    factor: times,
    ticks: (at) => at.map((tick) => tickText(times * tick, words)),
    isPoints: false,
    whole,
  };
}

/** Quantities of different things, each with its unit beside it. */
export function eachMeasure(language: Language): Measure {
  return { ...plain('t', language), unit: language.say('charts.shared.eachUnit') };
}

/**
 * How values in the unit of an indicators row are printed and drawn.
 * @param isChange whether values are differences of levels: of shares they are told in percentage points
 */
export function measureOf(unit: string, language: Language, isChange = false): Measure {
  if (unit === 'share') return isChange ? points(language) : shares(language);
  const { decimals } = factsOf(unit);
  const measure = plain(unit, language);
  return isChange ? { ...measure, short: (value) => signed(value, decimals, language.words), whole: null } : measure;
}

/** A value as it stands at a line's end, or the bounds where there is no value. */
export function boundsInShort({ value, lower, upper }: Bounds, measure: Measure): string {
  return value === null ? measure.bounds(lower, upper) : measure.short(value);
}

/**
 * A value as it stands in a table, with its range where that says more: the ends rounded outward, an end that is the
 * value itself as the value is.
 */
export function boundsInFull({ value, lower, upper }: Bounds, measure: Measure): string {
  const range = upper === null ? measure.atLeast(measure.exact(lower)) : measure.range(lower, upper, value);
  if (value === null) return range;
  const exact = measure.exact(value);
  return upper !== null && range === exact ? exact : `${exact} (${range})`;
}
