import type { Names } from '../model.ts';
import type { Share, Shares, SupplyRow } from '../shares.ts';
import { type Bounds, percent } from '../text/format.ts';
import { listed, shortEnough, upperFirst, weighedBy } from '../text/phrases.ts';
import { type Entry, valueLabel } from './entries.ts';

/** What a list is about, in words. */
export interface Subject {
  readonly names: Names;
  /** Any row of the list. */
  readonly row: SupplyRow;
  /** "2024", or the years that an average covers: "2021–24". */
  readonly period: string;
}

/** A share known less closely than this is named by its range, and beyond the second not at all. */
const pointWidth = 0.1;
const rangeWidth = 0.3;

/**
 * The finding: how much the largest supplier holds, or the two that stand level. The measure instead where the largest
 * share is known too vaguely, or where three or more stand level.
 */
export function title(shares: Shares, subject: Subject): string {
  const [first, second, third] = shares.suppliers;
  const size = first && sizeInWords(first.share);
  const measure = measureTitles(subject);
  if (!first || !size || (isLevel(first, second) && isLevel(first, third))) return shortEnough(measure);
  const name = ({ economy }: Share) => subject.names.economyInText(economy);
  const [one, several] = 'partner' in subject.row ? ['supplies', 'supply'] : ['produces', 'produce'];
  const whole = wholeInWords(subject);
  const finding =
    second && isLevel(first, second)
      ? `${name(first)} and ${name(second)} each ${several} ${size} of ${whole}`
      : `${name(first)} ${one} ${size} of ${whole}`;
  return shortEnough([upperFirst(finding), ...measure]);
}

/** Measure, coverage, unit and period: "Share of Japan’s imports of magnets by partner, percent of value, 2024". */
export function subtitle({ names, row, period }: Subject): string {
  const goods = names.goods(row.mineral, row.stage);
  if ('partner' in row) {
    const reporter = names.possessive(row.reporter);
    const weight = weighedBy(row.measure);
    const unit = weight === '' ? 'percent' : `percent by ${weight}`;
    return `Share of ${reporter} imports of ${goods} by partner, ${unit}, ${period}`;
  }
  const unit = row.unit === 'percent' ? 'percent' : 'percent by weight';
  const basis = row.basis === '' ? '' : ` (${row.basis})`;
  return `Share of world production of ${goods} by economy, ${unit}${basis}, ${period}`;
}

/** The bars in words, the five largest by name. */
export function altText(entries: readonly Entry[]): string {
  const said = entries.map((entry) => {
    const { main, aside } = valueLabel(entry);
    return [entry.label, main, aside.replace('[e]', 'estimated')].filter(Boolean).join(' ');
  });
  const [shown, left] = [said.slice(0, 5), said.length - 5];
  const more = left > 0 ? ` ${left} more in the table.` : '';
  return `Bars from the largest share down: ${listed(shown)}.${more}`;
}

/** How to read the marks that occur. */
export function notes(entries: readonly Entry[], notReported: readonly string[]): readonly string[] {
  const shares = entries.flatMap(({ share }) => share ?? []);
  const open = entries.filter((entry) => entry.share !== null && valueLabel(entry).aside.includes('('));
  return [
    ...(open.length > 0 ? ['The pale part of a bar is where the share may lie.'] : []),
    ...(entries.some(({ estimated }) => estimated) ? ['An open circle, [e], is an estimate of the publisher.'] : []),
    ...(shares.some(({ value }) => value === null) ? ['Where a bar is hatched, only bounds are known.'] : []),
    ...(notReported.length > 0 ? [`Not reported: ${listed(notReported)}.`] : []),
  ];
}

function measureTitles({ names, row }: Subject): readonly string[] {
  const goods = names.goods(row.mineral, row.stage);
  if (!('partner' in row)) return [`World production of ${goods} by economy`, `World production of ${goods}`];
  const reporter = names.economyInText(row.reporter);
  return [`Suppliers of ${names.possessive(row.reporter)} imports of ${goods}`, `Suppliers of ${goods} to ${reporter}`];
}

function wholeInWords({ names, row }: Subject): string {
  const goods = names.goods(row.mineral, row.stage);
  if (!('partner' in row)) return `the world’s ${goods}`;
  return `${names.possessive(row.reporter)} imports of ${goods}`;
}

/** A share as a sentence gives it, or nothing where it is known too vaguely to be a finding. */
function sizeInWords({ value, lower, upper }: Bounds): string | null {
  const width = (upper ?? 1) - lower;
  if (upper === 0) return null;
  if (value !== null && width <= pointWidth) return percent(value);
  if (width <= rangeWidth) return `between ${percent(lower)} and ${percent(upper ?? 1)}`;
  return value === null && lower >= 0.5 ? `at least ${percent(lower)}` : null;
}

/** Do two suppliers print the same percentage? */
function isLevel(a: Share, b: Share | undefined): boolean {
  if (!b || a.share.value === null || b.share.value === null) return false;
  return percent(a.share.value) === percent(b.share.value);
}
