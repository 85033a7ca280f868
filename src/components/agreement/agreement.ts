import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { decimal, range, reported, signed } from '../../text/numbers.ts';
import { reasonInWords } from '../../text/reason.ts';
import type { Told } from '../../text/told.ts';
import { factsOf } from '../../text/units.ts';

export type AgreementRow = Row<'agreement'>;
export type AgreementSet = Row<'agreement_sets'>;

/** How many published results stand how to ours. */
export interface Counts {
  readonly compared: number;
  readonly agrees: number;
  readonly withinRounding: number;
  readonly explained: number;
  readonly publisherDiffers: number;
}

/** The counts over several sets. */
export function countsOf(sets: readonly AgreementSet[]): Counts {
  const total = (count: (set: AgreementSet) => number) => sets.reduce((sum, set) => sum + count(set), 0);
  const agrees = total((set) => set.agrees);
  const withinRounding = total((set) => set.within_rounding);
  const explained = total((set) => set.explained);
  const publisherDiffers = total((set) => set.publisher_differs);
  const compared = agrees + withinRounding + explained + publisherDiffers;
  return { compared, agrees, withinRounding, explained, publisherDiffers };
}

/** The sets of one indicator, or all of them, in the order in which the indicators are presented and then by title. */
export function setsOf({ tables }: Edition, indicator?: string): readonly AgreementSet[] {
  const places = new Map(tables.definitions.map(({ id }, place) => [id, place]));
  const placeOf = (set: AgreementSet) => places.get(set.indicator) ?? places.size;
  return tables.agreement_sets
    .filter((set) => indicator === undefined || set.indicator === indicator)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title, 'en'));
}

/** The rows of a set, in the order of its file. */
export function rowsOf({ tables }: Edition, set: AgreementSet): readonly AgreementRow[] {
  return tables.agreement.filter((row) => row.set === set.id);
}

/** The published result as printed, thousands apart; one that was published in full is cut to what a reader takes in. */
export function publishedText({ words }: Told, { published }: AgreementRow): string {
  const text = published.replace(/\s*e$/, '');
  return /^(\d{4,}|\d+\.\d{4,})$/.test(text) ? reported(Number(text), words) : text;
}

/** Our value in the unit of the published result; `E` for a net exporter, else the reason why there is none. */
export function oursText({ words }: Told, { value, unit, reason }: AgreementRow): string {
  if (value !== null) return decimal(value, decimalsOf(unit, value), words);
  return reason === 'net-exporter' ? 'E' : reasonInWords(reason, words);
}

/** Our bounds, where they are not one with the value. */
export function boundsText({ words }: Told, { lower, upper, unit }: AgreementRow): string {
  if (lower === null || lower === upper) return '';
  return range(lower, upper, { decimals: decimalsOf(unit, upper ?? lower) }, words);
}

/** Ours less the published, with its sign; empty where one of the two is no single number. */
export function differenceText({ words }: Told, { difference, unit, value }: AgreementRow): string {
  return difference === null ? '' : signed(difference, decimalsOf(unit, value ?? difference), words);
}

/** One decimal more than a publisher prints of a percentage; four significant digits of a quantity. */
function decimalsOf(unit: string, size: number): number {
  const { as, fine } = factsOf(unit);
  if (as === 'percent') return 1;
  if (as === 'decimals') return Math.max(fine, 1);
  return size === 0 ? 0 : Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(size)))));
}
