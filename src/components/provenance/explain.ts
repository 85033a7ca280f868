import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { basisInWords } from '../../text/basis.ts';
import { english } from '../../text/english.ts';
import { link } from '../../text/link.ts';
import { phrasesIn } from '../../text/phrases.ts';
import type { Printable } from '../../text/printable.ts';
import { rangeOf } from '../../text/range.ts';
import { reasonInWords } from '../../text/reason.ts';
import { printed } from '../../text/result.ts';
import type { Words } from '../../text/words.ts';
import { periodOf } from '../period.ts';
import { type InputLine, inputLines, seriesOfInput, sortedInputs } from './inputs.ts';

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

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Whose figures a result is computed from: the world's, a reporter's imports, or its balance. */
function scopeOf(query: Query, row: IndicatorRow): string {
  if (row.reporter === '') return 'world production';
  const reporter = query.economy(row.reporter)?.name_in_text ?? row.reporter;
  return query.definition(row.indicator)?.input === 'balance' ? `balance of ${reporter}` : `imports of ${reporter}`;
}

/** What is measured, and for a change, whose change: "Change", "Share of a supplier". */
function measured(query: Query, row: IndicatorRow): readonly string[] {
  const name = (id: string) => query.definition(id)?.name ?? id;
  const [, of = ''] = row.id.split('.');
  return row.base_year === null ? [name(row.indicator)] : [name(row.indicator), name(of)];
}

/** What a result is about: "Share of a supplier · China · Rare earths, magnet · imports of Japan · 2024 by value". */
export function subjectOf(query: Query, row: IndicatorRow, words: Words = english): string {
  const stage = query.stage(row.mineral, row.stage)?.name.toLowerCase() ?? row.stage;
  const mineral = query.mineral(row.mineral)?.name ?? row.mineral;
  const since = row.base_year === null ? '' : `since ${row.base_year}`;
  const parts = [
    ...measured(query, row),
    row.partner === '' ? '' : (query.economy(row.partner)?.name ?? row.partner),
    row.bloc === '' ? '' : (query.bloc(row.bloc)?.name ?? row.bloc),
    `${mineral}, ${stage}`,
    scopeOf(query, row),
    distinct([periodOf(query, row), words.measures[row.measure] ?? '', since]).join(' '),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function certaintyOf(row: IndicatorRow, words: Words): string {
  const method =
    row.method === 'exact' || row.method === 'outer' || row.method === 'monte-carlo' ? row.method : undefined;
  const grade = row.grade === '' ? '' : `Grade ${row.grade}: ${words.grades[row.grade]}`;
  const how = method && rangeOf(printable(row), words) !== '' ? words.methods[method] : '';
  return [grade, how].filter((part) => part !== '').join('; ');
}

/**
 * Everything there is to say about a result, ready to print.
 *
 * @param shownInputs how many inputs are listed, the largest first, before the table of inputs is referred to; where
 *   that would leave out one or two, all are listed
 */
export function explain(query: Query, row: IndicatorRow, shownInputs = 12, words: Words = english): Explanation {
  const definition = query.definition(row.indicator);
  const inputs = sortedInputs(query, row);
  const series = inputs.flatMap((input) => seriesOfInput(query, input) ?? []);
  const lines = inputLines(query, inputs, shownInputs, words);
  const shown = printed(printable(row), undefined, words);
  return {
    number: shown.text,
    subject: subjectOf(query, row, words),
    formula: definition?.words ?? '',
    definition: definition && { name: definition.name, href: link(`indicators/${definition.id}/`) },
    inputs: lines,
    more: inputs.length - lines.length,
    tables: distinct(series.map(({ table }) => table)),
    counts: distinct(series.map(({ basis }) => basisInWords(basis))),
    sources: row.sources.split(' ').filter((id) => id !== ''),
    range: rangeOf(printable(row), words),
    certainty: row.value === null ? reasonInWords(row.reason, words) : certaintyOf(row, words),
    assumptions: phrasesIn(row.assumptions).map((phrase) => words.assumptions[phrase] ?? phrase),
  };
}

/** A result as the number formats take it. */
export function printable(row: IndicatorRow): Printable {
  return { ...row, isChange: row.indicator === 'change' };
}
