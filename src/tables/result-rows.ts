import type { Computed, Input } from '../compute/computed.ts';
import type { Redistribution } from '../domain/dataset.ts';
import type { Fact } from '../domain/result.ts';
import { resultId } from './result-id.ts';
import { rounded, roundedOrNull } from './round.ts';
import type { IndicatorRow, InputRow, PartRow, Row } from './schema.ts';
import { workingText } from './working-text.ts';

/** A result under its id. */
export interface Named {
  readonly id: string;
  readonly computed: Computed;
}

/** Results under their ids, in the order of these: by code unit, so that every machine agrees. */
export function named(results: readonly Computed[]): readonly Named[] {
  const all = results.map((computed) => ({ id: resultId(computed.subject), computed }));
  return all.sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}

/** One row of `indicators`: value, bounds and grade, or the reason why there is no value. */
export function indicatorRow({ id, computed }: Named): IndicatorRow {
  const { subject, unit, result, graded, sources } = computed;
  return {
    id,
    indicator: subject.indicator,
    reporter: subject.reporter ?? '',
    mineral: subject.mineral,
    stage: subject.stage,
    partner: subject.partner ?? '',
    bloc: subject.bloc ?? '',
    measure: subject.measure,
    year: subject.year,
    base_year: subject.baseYear ?? null,
    value: result.kind === 'value' ? rounded(result.value) : null,
    lower: roundedOrNull(result.lower),
    upper: roundedOrNull(result.upper),
    unit,
    mark: result.mark ?? '',
    grade: graded?.grade ?? '',
    reason: result.kind === 'unavailable' ? result.reason : '',
    method: result.method ?? '',
    assumptions: [...new Set(result.assumptions)].map((phrase) => phrase.replaceAll(' ', '-')).join(' '),
    sources: [...sources].sort().join(' '),
  };
}

/** The row of `inputs` for one of them. Computed inputs are rounded as every computed number; reported ones stay as they are. */
export function inputRow(id: string, input: Input, mayPass: Redistribution): InputRow {
  const { quantity, quality } = input;
  const shown = mayPass === 'no' && quality !== 'computed' ? null : quantity;
  const number = quality === 'computed' ? roundedOrNull : (value: number | null | undefined) => value ?? null;
  return {
    id,
    input: input.input,
    value: number(shown?.value),
    lower: number(shown?.lower),
    upper: number(shown?.upper),
    unit: input.unit,
    year: input.year,
    quality,
    source: input.source,
    file: input.file,
    path: input.path,
    line: input.line,
  };
}

/** The rows of `inputs` that belong to one result. A source that bars passing on its figures leaves their cells empty. */
export function inputRows({ id, computed }: Named, mayPass: (source: string) => Redistribution): readonly InputRow[] {
  return computed.inputs.map((input) => inputRow(id, input, mayPass(input.source)));
}

/** The rows of `parts` that belong to one result: its parts, and what further numbers it carries under their names. */
export function partRows({ id, computed: { result } }: Named): readonly PartRow[] {
  if (result.kind !== 'value') return [];
  const facts = Object.entries(result.facts ?? {}).flatMap(([name, fact]) => numbersOf(name, fact));
  const parts = (result.parts ?? []).map(({ part, value }) => [part, value] as const);
  return [...parts, ...facts].map(([part, value]) => ({ id, part, value: rounded(value) }));
}

function numbersOf(name: string, fact: Fact): readonly (readonly [string, number])[] {
  if (typeof fact === 'number') return [[name, fact]];
  if (typeof fact !== 'object' || fact === null) return [];
  const members = isList(fact)
    ? fact.map((member, index) => [`${name}-${index + 1}`, member] as const)
    : Object.entries(fact).map(([key, member]) => [`${name}-${key}`, member] as const);
  return members.flatMap(([key, member]) => numbersOf(key, member));
}

function isList(fact: object): fact is readonly (number | Readonly<Record<string, number>>)[] {
  return Array.isArray(fact);
}

/**
 * How the number came about: the formula with its numbers put in, the inputs as `inputRows` has them. Nothing for a result without a value, nor where a
 * source bars passing on a figure that the formula takes.
 */
export function workingRows(
  { id, computed: { working, inputs } }: Named,
  mayPass: (source: string) => Redistribution,
): readonly Row<'workings'>[] {
  const isBarred = inputs.some(({ source, quality }) => quality !== 'computed' && mayPass(source) === 'no');
  return working === undefined || isBarred ? [] : [{ id, working: workingText(working, inputs) }];
}

/** The grade of each test behind the grade of one result. */
export function gradeRows({ id, computed: { graded } }: Named): readonly Row<'grades'>[] {
  return graded === undefined ? [] : [{ id, ...graded.tests }];
}
