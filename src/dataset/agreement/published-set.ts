import type { PublishedResult, PublishedSet } from '../../domain/agreement.ts';
import { type FigureRules, readFigure } from '../../domain/figure.ts';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { NamedFile } from '../documents.ts';
import { agreementSchema, publishedResultSchema } from '../schema/agreement.ts';
import type { Names } from '../schema/names.ts';
import type { Context } from '../series/context.ts';
import { originOf } from '../series/figure-at.ts';
import { epsilonOf } from '../series/production.ts';
import { itemsUnder, recordAt } from '../series/series-file.ts';
import type { Located } from '../yaml/located.ts';
import { isRecord, type Path, valueAt } from '../yaml/plain.ts';
import { type InputReader, inputAt, type TermRules } from './input.ts';
import { tellIdleRounding } from './rounding-keys.ts';

type Header = ReturnType<ReturnType<typeof agreementSchema>['parse']>;
type Row = ReturnType<ReturnType<typeof publishedResultSchema>['parse']>;

/** Reads the files of published results. Built once for a dataset, since building a schema costs more than using it. */
export function agreementReader(names: Names) {
  const header = { strict: agreementSchema(names), lenient: () => agreementSchema(undefined) };
  const row = { strict: publishedResultSchema(), lenient: publishedResultSchema };
  return ({ located, id }: NamedFile, context: Context): PublishedSet | undefined => {
    const set = recordAt(located, [], header, context);
    if (set === undefined) return undefined;
    const paths = itemsUnder(located, 'results');
    const results = paths.flatMap((path) => {
      const result = recordAt(located, path, row, context);
      return result === undefined ? [] : (resultOf(located, path, { set, result }, context) ?? []);
    });
    tellRepeated(located, results, context);
    tellIdleRounding(located, paths, context);
    const { terms: _, step: _s, significant: _d, ...rest } = set;
    return { ...originOf(located, []), ...rest, id, results };
  };
}

interface Read {
  readonly set: Header;
  readonly result: Row;
}

function resultOf(located: Located, path: Path, read: Read, context: Context): PublishedResult | undefined {
  const { subject, published, reason } = read.result;
  const written = valueAt(located.value, [...path, 'input']);
  const range = rangeOf(published, roundingOf(read));
  if (range === undefined) tellNoResult(located, [...path, 'published'], published, context);
  if (range === undefined || !isRecord(written)) return undefined;
  const reader: InputReader = { located, context, rulesOf: (key) => rulesOf(key, read, context) };
  const input = inputAt(written, [...path, 'input'], reader);
  const why = reason === undefined ? {} : { reason };
  return { ...originOf(located, path), subject, input, published, range, isNetExporter: published === 'E', ...why };
}

function rulesOf(key: string, { set, result }: Read, context: Context): TermRules {
  const { unit, ...rounding } = set.terms[key] ?? {};
  const step = result.steps?.[key];
  return {
    ...epsilonOf(set.inputsSource ?? set.source, context),
    ...rounding,
    ...(step === undefined ? {} : { step }),
    percent: unit === 'percent',
  };
}

type Rounding = Pick<Header, 'step' | 'significant' | 'unit'>;

/** How a result is rounded: as the set says, or as the result says of itself. */
function roundingOf({ set, result }: Read): Rounding {
  const step = result.steps?.['published'];
  return step === undefined ? set : { ...set, step };
}

/**
 * What a printed result stands for. A mark of estimation widens nothing here: the publisher computed the result, and
 * what is estimated are the inputs.
 */
function rangeOf(published: string, { step, significant, unit }: Rounding): Quantity | undefined {
  if (published === 'E') return exactly(0);
  const rules: FigureRules = {
    signed: true,
    epsilon: 0,
    ...(step === undefined ? {} : { step }),
    ...(significant === undefined ? {} : { significant }),
    ...(unit === 'percent' ? { max: 100 } : {}),
  };
  const isBound = /^[<>]/.test(published);
  const reading = readFigure(published, { ...rules, signed: !isBound });
  if (reading.kind === 'invalid' || reading.quality === 'withheld') return undefined;
  if (reading.quantity?.value !== 0) return reading.quantity ?? undefined;
  const half = (step ?? 0) / 2;
  return { value: 0, lower: -half, upper: half };
}

function tellNoResult(located: Located, path: Path, published: string, { report }: Context): void {
  report({
    code: 'not-a-figure',
    place: located.placeOf(path, 'value'),
    message: `"${published}" is no result to compare with.`,
    hint: 'Write the result as it is printed: 86, 91 e, >95, <25, or E for a net exporter. Leave out results that are not published.',
  });
}

function tellRepeated(located: Located, results: readonly PublishedResult[], { report }: Context): void {
  const seen = new Set<string>();
  for (const { subject, path } of results) {
    if (seen.has(subject)) {
      report({
        code: 'duplicate-id',
        place: located.placeOf(`${path}/subject`, 'value'),
        message: `Two results of this set are called "${subject}".`,
        hint: 'Give each a subject of its own, such as with its year or form, or delete one.',
      });
    }
    seen.add(subject);
  }
}
