import { isDifference } from '../../references/differences.ts';
import type { IndicatorRow, Row, SeriesRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { followed } from '../../text/numbers.ts';
import { phrasesIn } from '../../text/phrases.ts';
import type { Printable } from '../../text/printable.ts';
import { rangeOf } from '../../text/range.ts';
import { reasonInWords } from '../../text/reason.ts';
import { printed } from '../../text/result.ts';
import { resultMarks, type Words } from '../../text/words.ts';
import { longNames } from '../names.ts';
import { assumptionsInWords, type ToldAssumption } from './assumptions.ts';
import { gradeReason } from './grades.ts';
import { type InputLine, inputLines, seriesOfInput, sortedInputs } from './inputs.ts';
import { knownErrorsIn } from './known-errors.ts';
import { partsInWords, partsName } from './parts.ts';
import { revisionsBetween } from './revisions.ts';
import { subjectOf } from './subject.ts';
import { isNamedByParts, namedSupplier } from './supplier.ts';

/** Everything a panel says about a computed number. */
export interface Explanation {
  readonly number: string;
  readonly subject: string;
  /** The formula in words, and as LaTeX. */
  readonly formula: string;
  readonly latex: string;
  /** The formula with its numbers put in, and what it comes to; empty where there is none to follow. */
  readonly working: string;
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
  /** What the range is: exact, an enclosure, an interval of draws; empty where there is no range. */
  readonly method: string;
  /** The grade with its meaning and the grades of its tests; for a missing number, why it is missing. */
  readonly certainty: string;
  /** What the result is made of, the largest part first; empty where it has no parts. */
  readonly parts: string;
  /** What the parts are: "Parts", "Largest supplier", "Supplier lost". */
  readonly partsName: string;
  /** The supplier that is lost, where neither the subject nor the parts name it. */
  readonly supplier: string;
  /** What the mark of the result says, such as net exporter. */
  readonly mark: string;
  readonly assumptions: readonly ToldAssumption[];
  /** Errors of sources that are known in the inputs. */
  readonly errors: readonly Row<'corrections'>[];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** What the ends of a range are; where an assumption says that an input went in without its full bounds, that too. */
function methodInWords({ say, words }: Edition, row: IndicatorRow): string {
  const known = (['exact', 'outer', 'monte-carlo'] as const).find((method) => method === row.method);
  if (known === undefined || rangeOf(printable(row), words) === '') return '';
  const phrases = phrasesIn(row.assumptions);
  if (phrases.some((phrase) => /^bounds hold \d+ percent/.test(phrase))) return words.ofEstimate;
  const isPartial = phrases.some((phrase) => phrase.endsWith('without its bounds'));
  return isPartial ? say('provenance.partialMethod', { method: words.methods[known] }) : words.methods[known];
}

function markInWords({ mark }: IndicatorRow, words: Words): string {
  const known = resultMarks.find((each) => each === mark);
  return known === undefined ? mark : words.resultMarks[known];
}

/** The formula with its numbers and what it comes to: "(27,000 − 8,900) ÷ 27,000 = 0.6704". */
function workingOf(query: Edition, row: IndicatorRow): string {
  const working = query.workingOf(row.id);
  if (working === '' || row.value === null) return '';
  const terms = working.replaceAll(/\((\d+) more\)/g, (_, count) => query.say('provenance.moreTerms', { count }));
  return `${terms} = ${followed(row.value, query.words)}`;
}

/** The grade, what it means and why it is that; for a missing number, why it is missing. */
function certaintyOf(query: Edition, row: IndicatorRow): string {
  const { say, words } = query;
  if (row.value === null) return reasonInWords(row.reason, words);
  if (row.grade === '') return '';
  const tests = query.gradesOf(row.id);
  return say('provenance.grade.said', {
    grade: row.grade,
    meaning: words.grades[row.grade],
    why: tests ? gradeReason(query, tests) : 'none',
    caution: row.assumptions === '' ? 'none' : words.gradesData,
  });
}

/** What is taken for granted between the years of a change, and by the engine. */
function assumptionsOf(query: Edition, row: IndicatorRow, series: readonly SeriesRow[]): readonly ToldAssumption[] {
  const revisions = row.base_year === null ? [] : revisionsBetween(query, series, row.base_year, row.year);
  return [...assumptionsInWords(query, row), ...revisions.map((text) => ({ text, quotation: '' }))];
}

/**
 * Everything there is to say about a result, ready to print.
 *
 * @param shownInputs how many inputs are listed, the largest first, before the table of inputs is referred to; where
 *   that would leave out one or two, all are listed
 */
export function explain(query: Edition, row: IndicatorRow, shownInputs = 12): Explanation {
  const { words } = query;
  const names = longNames(query);
  const definition = query.definition(row.indicator);
  const inputs = sortedInputs(query, row);
  const series = inputs.flatMap((input) => seriesOfInput(query, input) ?? []);
  const lines = inputLines(query, row, inputs, shownInputs);
  return {
    number: printed(printable(row), undefined, words).text,
    subject: subjectOf(query, row),
    formula: definition ? names.formula(row.indicator) : '',
    latex: definition === undefined ? '' : names.latex(definition.id),
    working: workingOf(query, row),
    definition: definition && {
      name: names.indicator(row.indicator),
      href: query.link(`indicators/${definition.id}/`),
    },
    inputs: lines,
    more: inputs.length - lines.length,
    tables: distinct(series.map(({ table }) => table)),
    counts: distinct(series.map(({ basis }) => names.basis(basis))),
    sources: row.sources.split(' ').filter((id) => id !== ''),
    range: rangeOf(printable(row), words),
    method: methodInWords(query, row),
    certainty: certaintyOf(query, row),
    parts: partsInWords(query, row),
    mark: markInWords(row, words),
    partsName: partsName(query, row),
    supplier: isNamedByParts(row) ? '' : namedSupplier(query, row),
    assumptions: assumptionsOf(query, row, series),
    errors: knownErrorsIn(query, row.id),
  };
}

/** A result as the number formats take it. */
export function printable(row: IndicatorRow): Printable {
  return { ...row, isChange: isDifference(row.indicator) };
}
