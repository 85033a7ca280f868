import type { Query } from '../../tables/query.ts';
import type { IndicatorRow, InputRow, SeriesRow } from '../../tables/schema.ts';
import { english } from '../../text/english.ts';
import { link } from '../../text/link.ts';
import { compact, decimal, isMoney, reported } from '../../text/numbers.ts';
import { type Printable, printed, rangeOf, reasonInWords } from '../../text/result.ts';
import type { Words } from '../../text/words.ts';

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
  readonly isEstimated: boolean;
  /** What all inputs come to. */
  readonly isWhole: boolean;
  readonly year: number;
  readonly place: RecordPlace;
}

/** Everything a panel says about a computed number. */
export interface Explanation {
  readonly number: string;
  readonly subject: string;
  readonly formula: string;
  readonly definition: { readonly name: string; readonly href: string } | undefined;
  readonly inputs: readonly InputLine[];
  /** Inputs that are not shown; they stand in the table of inputs. */
  readonly more: number;
  readonly sources: readonly string[];
  /** Tables within the sources that the inputs stand in. */
  readonly tables: readonly string[];
  /** What the quantities count, such as oxide or contained metal. */
  readonly counts: readonly string[];
  readonly range: string;
  readonly certainty: string;
  readonly assumptions: readonly string[];
}

/** Where a record stands, and the address that opens it on the web. */
export function recordPlace(query: Query, place: { readonly file: string; readonly line: number }): RecordPlace {
  const { repository, branch } = query.site;
  const href = repository === '' ? undefined : `${repository}/blob/${branch}/${place.file}#L${place.line}`;
  return { file: place.file, line: place.line, href };
}

/** The name of an input: an economy, a term of a balance, or an indicator whose change is measured. */
export function inputLabel(query: Query, input: string, words: Words = english): string {
  const term = words.terms[input];
  if (term !== undefined) return term;
  return query.economy(input)?.name ?? query.definition(input)?.name ?? input.replaceAll(/[-_]/g, ' ');
}

/** The value of an input as published, or its bounds, or that it is not reported. */
export function inputValue(row: InputRow, words: Words = english): string {
  const unit = words.units[row.unit] ?? row.unit;
  if (row.value === null) {
    const range = rangeOf({ ...row, reason: '' }, words);
    if (row.quality === 'reported' && range === '') return words.terms['not-passed-on'] ?? '';
    if (row.quality === 'withheld')
      return range === '' ? words.reasons.withheld : `${words.reasons.withheld}: ${range}`;
    return range === '' ? words.reasons['not-reported'] : range;
  }
  if (row.unit === 'share') return `${decimal(row.value * 100, 1, words)}%`;
  if (row.unit === 'percent') return `${reported(row.value, words)}%`;
  if (row.unit === 'index' || row.unit === 'suppliers') return decimal(row.value, 2, words);
  return isMoney(row.unit) || row.unit !== 't'
    ? `${reported(row.value, words)} ${unit}`
    : compact(row.value, 't', words);
}

const whole = 'all';

/** Suppliers by size, then what all of them come to. */
function largestFirst(a: InputRow, b: InputRow): number {
  return Number(a.input === whole) - Number(b.input === whole) || (b.value ?? -1) - (a.value ?? -1);
}

/** The leading inputs, and the sum of all where there is one. */
function leading(inputs: readonly InputRow[], count: number): readonly InputRow[] {
  if (inputs.length <= count) return inputs;
  const last = inputs.at(-1);
  return last?.input === whole ? [...inputs.slice(0, count - 1), last] : inputs.slice(0, count);
}

/** The series that an input stands in: the one whose path its own begins with. */
function seriesOfInput(query: Query, input: InputRow): SeriesRow | undefined {
  const inFile = query.tables.series.filter(({ file }) => file === input.file);
  return inFile.find(({ path }) => input.path === path || input.path.startsWith(`${path}/`));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** What a result is about, as a noun phrase: "Largest supplier’s share · Rare earths, magnet · Japan · 2024, by value". */
export function subjectOf(query: Query, row: IndicatorRow, words: Words = english): string {
  const stage = query.stage(row.mineral, row.stage);
  const mineral = query.mineral(row.mineral)?.name ?? row.mineral;
  const measure = words.measures[row.measure] ?? '';
  const since = row.base_year === null ? '' : `since ${row.base_year}`;
  const parts = [
    query.definition(row.indicator)?.name ?? row.indicator,
    row.partner === '' ? '' : (query.economy(row.partner)?.name ?? row.partner),
    row.bloc === '' ? '' : (query.bloc(row.bloc)?.name ?? row.bloc),
    [mineral, stage?.name.toLowerCase() ?? row.stage].join(', '),
    row.reporter === ''
      ? 'world production'
      : `imports of ${query.economy(row.reporter)?.name_in_text ?? row.reporter}`,
    [String(row.year), measure, since].filter((part) => part !== '').join(' '),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function certaintyOf(row: IndicatorRow, words: Words): string {
  const method =
    row.method === 'exact' || row.method === 'outer' || row.method === 'monte-carlo' ? row.method : undefined;
  const grade = row.grade === '' ? '' : `Grade ${row.grade}: ${words.grades[row.grade]}`;
  const how = method && rangeOf({ ...row }, words) !== '' ? words.methods[method] : '';
  return [grade, how].filter((part) => part !== '').join('; ');
}

/**
 * Everything there is to say about a result, ready to print.
 *
 * @param shownInputs how many inputs are listed, the largest first, before the table of inputs is referred to
 */
export function explain(query: Query, row: IndicatorRow, shownInputs = 12, words: Words = english): Explanation {
  const definition = query.definition(row.indicator);
  const inputs = [...query.inputsOf(row.id)].sort(row.indicator.startsWith('change') ? () => 0 : largestFirst);
  const series = inputs.flatMap((input) => seriesOfInput(query, input) ?? []);
  const shown = printed(printable(row), undefined, words);
  return {
    number: shown.text,
    subject: subjectOf(query, row, words),
    formula: definition?.words ?? '',
    definition: definition && { name: definition.name, href: link(`indicators/${definition.id}/`) },
    inputs: leading(inputs, shownInputs).map((input) => ({
      label: inputLabel(query, input.input, words),
      value: inputValue(input, words),
      isEstimated: input.quality === 'estimated',
      isWhole: input.input === whole,
      year: input.year,
      place: recordPlace(query, input),
    })),
    more: Math.max(0, inputs.length - shownInputs),
    tables: distinct(series.map(({ table }) => table)),
    counts: distinct(series.map(({ basis }) => basis)),
    sources: row.sources.split(' ').filter((id) => id !== ''),
    range: rangeOf(row, words),
    certainty: row.value === null ? reasonInWords(row.reason, words) : certaintyOf(row, words),
    assumptions: row.assumptions
      .split('; ')
      .filter((text) => text !== '')
      .map((text) => words.assumptions[text] ?? text),
  };
}

/** A result as the number formats take it. */
export function printable(row: IndicatorRow): Printable {
  return { ...row, isChange: row.indicator === 'change' };
}
