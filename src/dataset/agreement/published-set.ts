import type { PublishedResult, PublishedSet } from '../../domain/agreement.ts';
import { type FigureRules, readFigure } from '../../domain/figure.ts';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { NamedFile } from '../documents.ts';
import { agreementSchema, publishedResultSchema } from '../schema/agreement.ts';
import type { Names } from '../schema/names.ts';
import type { Context } from '../series/context.ts';
import { originOf } from '../series/figure-at.ts';
import { itemsUnder, recordAt } from '../series/series-file.ts';
import type { Located } from '../yaml/located.ts';
import { isRecord, type Path, type Plain, valueAt } from '../yaml/plain.ts';
import { asPrinted } from './as-printed.ts';
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
    const paths = itemsUnder(located, 'results');
    const results = paths.flatMap((path) => {
      const result = recordAt(located, path, row, context);
      return resultOf(located, path, { set, result }, context) ?? [];
    });
    tellRepeated(located, results, context);
    if (set === undefined) return undefined;
    tellIdleRounding(located, paths, context);
    const { terms: _, step: _s, significant: _d, estimatesSignificant: _e, ...rest } = set;
    return { ...originOf(located, []), ...rest, id, results };
  };
}

/** What is known of a result: its set and its own record, each absent where too little is left of it. */
interface Read {
  readonly set: Header | undefined;
  readonly result: Row | undefined;
}

/** A result, and all mistakes in its figures, whatever is wrong in the records that hold them. */
function resultOf(located: Located, path: Path, read: Read, context: Context): PublishedResult | undefined {
  const written = valueAt(located.value, [...path, 'input']);
  const reader: InputReader = { located, context, rulesOf: (key, figure) => rulesOf(key, figure, read) };
  const input = isRecord(written) ? inputAt(written, [...path, 'input'], reader) : undefined;
  const range = rangeAt(located, path, read, context);
  if (read.result === undefined || range === undefined || input === undefined) return undefined;
  const { subject, published, reason, contradiction } = read.result;
  const why = {
    ...(reason === undefined ? {} : { reason }),
    ...(contradiction === undefined ? {} : { contradiction }),
  };
  if (reason !== undefined && contradiction !== undefined) tellTwoAccounts(located, path, context);
  return { ...originOf(located, path), subject, input, published, range, isNetExporter: published === 'E', ...why };
}

/** What the printed result stands for; that it stands for nothing is told. */
function rangeAt(located: Located, path: Path, read: Read, context: Context): Quantity | undefined {
  const published = valueAt(located.value, [...path, 'published']);
  if (typeof published !== 'string' || published.trim() === '') return undefined;
  const range = rangeOf(published.trim(), roundingOf(published.trim(), read));
  if (range === undefined) tellNoResult(located, [...path, 'published'], published, context);
  return range;
}

function rulesOf(key: string, figure: Plain, { set, result }: Read): TermRules {
  const { unit, ...rounding } = set?.terms[key] ?? {};
  const step = result?.steps?.[key];
  const rules = { ...rounding, ...(step === undefined ? {} : { step }), percent: unit === 'percent' };
  return asPrinted(figure, rules, set?.estimatesSignificant);
}

/** How a result is rounded: as the set says, or as the result says of itself. */
function roundingOf(published: string, { set, result }: Read): FigureRules {
  const { significant, estimatesSignificant } = set ?? {};
  const step = result?.steps?.['published'] ?? set?.step;
  const rules: FigureRules = {
    ...(step === undefined ? {} : { step }),
    ...(significant === undefined ? {} : { significant }),
    ...(set?.unit === 'percent' ? { max: 100 } : {}),
  };
  return asPrinted(published, rules, set?.step === undefined ? estimatesSignificant : undefined);
}

/** What a printed result stands for. */
function rangeOf(published: string, rules: FigureRules): Quantity | undefined {
  if (published === 'E') return exactly(0);
  const reading = readFigure(published, { ...rules, signed: !/^[<>]/.test(published) });
  if (reading.kind === 'invalid' || reading.quality === 'withheld') return undefined;
  if (reading.quantity?.value !== 0) return reading.quantity ?? undefined;
  const half = (rules.step ?? 0) / 2;
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

function tellTwoAccounts(located: Located, path: Path, { report }: Context): void {
  report({
    code: 'needless-reason',
    place: located.placeOf([...path, 'contradiction'], 'key'),
    message: 'A reason and a contradiction are given for one difference.',
    hint: 'Keep the reason where the publisher says why its number is another; else keep the contradiction.',
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
