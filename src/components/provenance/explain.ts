import { isDifference } from '../../references/differences.ts';
import type { IndicatorRow, Row } from '../../tables/schema.ts';
import { basisInWords } from '../../text/basis.ts';
import type { Edition } from '../../text/edition.ts';
import { english } from '../../text/english.ts';
import { link } from '../../text/link.ts';
import { followed } from '../../text/numbers.ts';
import { phrasesIn } from '../../text/phrases.ts';
import type { Printable } from '../../text/printable.ts';
import { rangeOf } from '../../text/range.ts';
import { reasonInWords } from '../../text/reason.ts';
import { printed } from '../../text/result.ts';
import { resultMarks, type Words } from '../../text/words.ts';
import { assumptionsInWords, isNamedByParts, namedSupplier } from './assumptions.ts';
import { gradeReason } from './grades.ts';
import { type InputLine, inputLines, seriesOfInput, sortedInputs } from './inputs.ts';
import { knownErrorsIn } from './known-errors.ts';
import { partsInWords, partsName } from './parts.ts';
import { revisionsBetween } from './revisions.ts';
import { subjectOf } from './subject.ts';

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
  readonly assumptions: readonly string[];
  /** Errors of sources that are known in the inputs. */
  readonly errors: readonly Row<'corrections'>[];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** What the ends of a range are; where an assumption says that an input went in without its full bounds, that too. */
function methodInWords(row: IndicatorRow, words: Words): string {
  const known = (['exact', 'outer', 'monte-carlo'] as const).find((method) => method === row.method);
  if (known === undefined || rangeOf(printable(row), words) === '') return '';
  const phrases = phrasesIn(row.assumptions);
  if (phrases.some((phrase) => /^bounds hold \d+ percent/.test(phrase))) return words.ofEstimate;
  const isPartial = phrases.some((phrase) => phrase.endsWith('without its bounds'));
  return isPartial ? `${words.methods[known]}, but for what is assumed exact` : words.methods[known];
}

function markInWords({ mark }: IndicatorRow, words: Words): string {
  const known = resultMarks.find((each) => each === mark);
  return known === undefined ? mark : words.resultMarks[known];
}

/** The formula with its numbers and what it comes to: "(27,000 − 8,900) ÷ 27,000 = 0.6704". */
function workingOf(query: Edition, row: IndicatorRow): string {
  const working = query.workingOf(row.id);
  return working === '' || row.value === null ? '' : `${working} = ${followed(row.value)}`;
}

/** The grade, what it means and why it is that; for a missing number, why it is missing. */
function certaintyOf(query: Edition, row: IndicatorRow, words: Words): string {
  if (row.value === null) return reasonInWords(row.reason, words);
  if (row.grade === '') return '';
  const tests = query.gradesOf(row.id);
  const reason = tests ? `, ${gradeReason(tests)}` : '';
  const caution = row.assumptions === '' ? '' : `. ${words.gradesData}`;
  return `Grade ${row.grade}: ${words.grades[row.grade]}${reason}${caution}`;
}

/**
 * Everything there is to say about a result, ready to print.
 *
 * @param shownInputs how many inputs are listed, the largest first, before the table of inputs is referred to; where
 *   that would leave out one or two, all are listed
 */
export function explain(query: Edition, row: IndicatorRow, shownInputs = 12, words: Words = english): Explanation {
  const definition = query.definition(row.indicator);
  const inputs = sortedInputs(query, row);
  const series = inputs.flatMap((input) => seriesOfInput(query, input) ?? []);
  const lines = inputLines(query, inputs, shownInputs, words);
  const shown = printed(printable(row), undefined, words);
  const revisions = row.base_year === null ? [] : revisionsBetween(series, row.base_year, row.year);
  return {
    number: shown.text,
    subject: subjectOf(query, row, words),
    formula: definition?.words ?? '',
    latex: definition?.latex ?? '',
    working: workingOf(query, row),
    definition: definition && { name: definition.name, href: link(`indicators/${definition.id}/`) },
    inputs: lines,
    more: inputs.length - lines.length,
    tables: distinct(series.map(({ table }) => table)),
    counts: distinct(series.map(({ basis }) => basisInWords(basis))),
    sources: row.sources.split(' ').filter((id) => id !== ''),
    range: rangeOf(printable(row), words),
    method: methodInWords(row, words),
    certainty: certaintyOf(query, row, words),
    parts: partsInWords(query, row, words),
    mark: markInWords(row, words),
    partsName: partsName(row),
    supplier: isNamedByParts(row) ? '' : namedSupplier(query, row),
    assumptions: [...assumptionsInWords(query, row, words), ...revisions],
    errors: knownErrorsIn(query, row.id),
  };
}

/** A result as the number formats take it. */
export function printable(row: IndicatorRow): Printable {
  return { ...row, isChange: isDifference(row.indicator) };
}
