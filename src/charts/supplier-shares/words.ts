import { listed } from '../../text/grammar.ts';
import type { Language } from '../../text/language/language.ts';
import { percent } from '../../text/numbers.ts';
import type { Names } from '../model.ts';
import type { Share, Shares, SupplyRow } from '../shares.ts';
import { type Bounds, percentRange } from '../text/format.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import type { Entry } from './entries.ts';

/** What a list is about, in words. */
export interface Subject {
  readonly names: Names;
  readonly language: Language;
  /** Any row of the list. */
  readonly row: SupplyRow;
  /** "2024", or the years that an average covers: "2021–24". */
  readonly period: string;
}

/** Where the messages of this kind stand. */
export const section = 'charts.supplier-shares';

/** A share known less closely than this is named by its range, and beyond the second not at all. */
const pointWidth = 0.1;
const rangeWidth = 0.3;

/**
 * The finding: how much the largest supplier holds, or the two that stand level. The measure instead where the largest
 * share is known too vaguely, which the title then says, or where three or more stand level.
 */
export function title(shares: Shares, subject: Subject): string {
  const { names, language } = subject;
  const [first, second, third] = shares.suppliers;
  const size = first && sizeInWords(first.share, language);
  const measure = measureTitles(subject);
  const level = (other: Share | undefined) => first !== undefined && isLevel(first, other, language);
  if (first && !size && first.share.upper !== 0) return shortEnough([open(subject), ...measure]);
  if (!first || !size || (level(second) && level(third))) return shortEnough(measure);
  const name = (share: Share | undefined) => (share ? names.economyInText(share.economy) : '');
  const values = { ...placeOf(subject), size, supplier: name(first), second: name(second) };
  const finding = language.say(`${section}.title.${flowOf(subject)}${level(second) ? 'OfTwo' : ''}`, values);
  return shortEnough([upperFirst(finding), ...measure]);
}

/** That the share of the largest supplier lies within too wide a range to be told. */
function open(subject: Subject): string {
  const key = flowOf(subject) === 'production' ? 'openProduction' : 'openImports';
  return upperFirst(subject.language.say(`${section}.title.${key}`, placeOf(subject)));
}

/** Measure, coverage, unit and period: "Share of Japan’s imports of magnets by partner, percent of value, 2024". */
export function subtitle(subject: Subject): string {
  const { names, language, row, period } = subject;
  const isImport = 'partner' in row;
  return language.say(`${section}.subtitle.${flowOf(subject)}`, {
    ...placeOf(subject),
    measure: isImport ? row.measure || 'none' : 'none',
    isWeighed: String(row.unit !== 'percent'),
    basis: isImport ? 'none' : names.basis(row.basis) || 'none',
    period,
  });
}

/** At most so many bars are told; one more where it would be the only one left. */
const mostTold = 5;

/** The bars in words, the largest by name, and how many of the lines of the table are not among them. */
export function altText(entries: readonly Entry[], lines: number, { language }: Subject): string {
  const told = entries.length === mostTold + 1 ? entries : entries.slice(0, mostTold);
  const more = lines - told.reduce((sum, entry) => sum + entry.lines, 0);
  const bars = told.map(({ tip }) => tip);
  return language.say(`${section}.alt`, { bars: listed(bars, language.words), more });
}

/** How to read the marks that occur. */
export function notes(
  entries: readonly Entry[],
  notReported: readonly string[],
  { language }: Subject,
): readonly string[] {
  const shares = entries.flatMap(({ share }) => share ?? []);
  const note = (key: string, holds: boolean, values = {}) =>
    holds ? [language.say(`${section}.notes.${key}`, values)] : [];
  return [
    ...note(
      'range',
      entries.some(({ value }) => value.range !== ''),
    ),
    ...note(
      'estimated',
      entries.some(({ estimated }) => estimated),
    ),
    ...note(
      'bounds',
      shares.some(({ value }) => value === null),
    ),
    ...note('notReported', notReported.length > 0, { economies: listed(notReported, language.words) }),
  ];
}

function flowOf({ row }: Subject): 'imports' | 'production' {
  return 'partner' in row ? 'imports' : 'production';
}

/** The goods, and whose imports of them. */
function placeOf({ names, row }: Subject) {
  const reporter = 'partner' in row ? row.reporter : '';
  return {
    goods: names.goods(row.mineral, row.stage),
    reporter: reporter === '' ? '' : names.economyInText(reporter),
    owner: reporter === '' ? '' : names.possessive(reporter),
  };
}

function measureTitles(subject: Subject): readonly string[] {
  const key = `${section}.measure.${flowOf(subject)}`;
  return [key, `${key}Short`].map((each) => subject.language.say(each, placeOf(subject)));
}

/** A share as a sentence gives it, or nothing where it is known too vaguely to be a finding. */
function sizeInWords({ value, lower, upper }: Bounds, { say, words }: Language): string | null {
  const top = upper ?? 1;
  if (upper === 0) return null;
  if (value !== null && top - lower <= pointWidth) return percent(value, 0, words);
  const [low, high] = [percent(lower, 0, words), percent(top, 0, words)];
  if (top - lower <= rangeWidth)
    return say(`${section}.size.between`, { low, high, range: percentRange(lower, top, words) });
  return value === null && lower >= 0.5 ? say(`${section}.size.atLeast`, { low }) : null;
}

/** Do two suppliers print the same percentage? */
function isLevel(a: Share, b: Share | undefined, { words }: Language): boolean {
  if (!b || a.share.value === null || b.share.value === null) return false;
  return percent(a.share.value, 0, words) === percent(b.share.value, 0, words);
}
