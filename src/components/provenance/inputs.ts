import type { IndicatorRow, InputRow, SeriesRow } from '../../tables/schema.ts';
import { span } from '../../text/dates.ts';
import type { Edition } from '../../text/edition.ts';
import { decimal, reported } from '../../text/numbers.ts';
import { rangeOf } from '../../text/range.ts';
import { factsOf, inUnit } from '../../text/units.ts';
import { inputLabel } from './input-label.ts';

/** A place in the project's own records, with the address to correct it where the repository is on the web. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
  readonly href: string | undefined;
}

/** One line of the table of inputs in a panel. */
export interface InputLine {
  readonly label: string;
  readonly value: string;
  /** Where an inexact value may lie; empty for an exact one, and where the range stands for the value. */
  readonly range: string;
  readonly isEstimated: boolean;
  /** What all inputs come to. */
  readonly isWhole: boolean;
  /** The year, or "2021–24" for an average. */
  readonly period: string;
  readonly source: string;
  readonly place: RecordPlace;
}

/** Where a record stands, and the address that opens its file at that line in the repository's editor on the web. */
export function recordPlace(query: Edition, place: { readonly file: string; readonly line: number }): RecordPlace {
  const { repository, branch, editor } = query.site;
  const parts: Readonly<Record<string, string>> = { repository, branch, file: place.file, line: String(place.line) };
  const address = editor.replaceAll(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole);
  const href = repository === '' ? undefined : address;
  return { file: place.file, line: place.line, href };
}

function missingInput({ say, words }: Edition, row: InputRow): string {
  const range = rangeOf({ ...row, reason: '' }, words);
  if (row.quality === 'reported' && range === '') return words.terms['not-passed-on'] ?? '';
  const reason = row.quality === 'withheld' ? (words.terms['withheld'] ?? '') : words.reasons['not-reported'];
  if (range === '') return reason;
  return row.quality === 'withheld' ? say('provenance.reasonAndRange', { reason, range }) : range;
}

/** The value of an input as published, or its bounds, or that it is not reported. */
function inputValue(query: Edition, row: InputRow): string {
  const { words } = query;
  if (row.value === null) return missingInput(query, row);
  const { as, fine, times } = factsOf(row.unit);
  const isComputed = as === 'decimals' || (as === 'percent' && times !== 1);
  const number = isComputed ? decimal(row.value * times, fine, words) : reported(row.value, words);
  return inUnit(number, row.unit, words);
}

const whole = 'all';

/** Suppliers by size, then what all of them come to. */
function largestFirst(a: InputRow, b: InputRow): number {
  return Number(a.input === whole) - Number(b.input === whole) || (b.value ?? -1) - (a.value ?? -1);
}

/** Fewer left out than this are not worth the way to the table of inputs. */
const fewestLeftOut = 3;

/** The leading inputs, and the sum of all where there is one; all of them where next to none would be left out. */
function leading(inputs: readonly InputRow[], count: number): readonly InputRow[] {
  if (inputs.length < count + fewestLeftOut) return inputs;
  const last = inputs.at(-1);
  return last?.input === whole ? [...inputs.slice(0, count - 1), last] : inputs.slice(0, count);
}

/** The series that an input stands in: the one whose path its own begins with. */
export function seriesOfInput(query: Edition, input: InputRow): SeriesRow | undefined {
  return query.seriesIn(input.file).find(({ path }) => input.path === path || input.path.startsWith(`${path}/`));
}

/**
 * Inputs in the order to list them: suppliers by size, the sum last; the two ends of a change, and inputs of several
 * units, as the formula takes them.
 */
export function sortedInputs(query: Edition, row: IndicatorRow): readonly InputRow[] {
  const inputs = query.inputsOf(row.id);
  const isOneList = row.base_year === null && new Set(inputs.map(({ unit }) => unit)).size === 1;
  return isOneList ? [...inputs].sort(largestFirst) : inputs;
}

/** Inputs that stand in one file and come from one source. */
export interface InputGroup {
  readonly file: string;
  /** Empty where it is that of the group before. */
  readonly source: string;
  readonly lines: readonly InputLine[];
}

/** The lines by where they stand, in their order. */
export function inputGroups(lines: readonly InputLine[]): readonly InputGroup[] {
  const groups = [...Map.groupBy(lines, ({ place, source }) => `${place.file}|${source}`).values()];
  let before = '';
  return groups.map((of) => {
    const [first] = of;
    const { source = '', place } = first ?? {};
    const group = { file: place?.file ?? '', source: source === before ? '' : source, lines: of };
    before = source;
    return group;
  });
}

/** The lines of the table of inputs, the leading ones up to about `count`: never so that one or two are left out. */
export function inputLines(
  query: Edition,
  { mineral }: Pick<IndicatorRow, 'mineral'>,
  inputs: readonly InputRow[],
  count: number,
): readonly InputLine[] {
  return leading(inputs, count).map((input) => ({
    label: inputLabel(query, input.input, mineral),
    value: inputValue(query, input),
    range: input.value === null ? '' : rangeOf({ ...input, reason: '' }, query.words),
    isEstimated: input.quality === 'estimated',
    isWhole: input.input === whole,
    period: span(seriesOfInput(query, input)?.average_from ?? input.year, input.year),
    source: input.source,
    place: recordPlace(query, input),
  }));
}
