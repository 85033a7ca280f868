import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { balanceTerms, governanceDimensions } from '../domain/dataset.ts';
import { units } from '../domain/unit.ts';

const text = z.string().min(1);
const yesNo = z.enum(['yes', 'no']);
const year = z.int().min(1900).max(2100);
/** Column → the value or values that a row must have there. */
const where = z.record(text, z.union([z.string(), z.array(z.string())]));
const partsOf = z.array(where).min(1);
const pattern = text.transform((source, context) => {
  try {
    return new RegExp(source);
  } catch {
    context.addIssue(`"${source}" is not a regular expression`);
    return z.NEVER;
  }
});
const matching = z.strictObject({ column: text, matches: pattern });

const columns = z.strictObject({
  /** Holds the economy: the producer, the partner, or whose governance it is. */
  economy: text.optional(),
  reporter: text.optional(),
  year: text.optional(),
  /** One column, or for each year its own. */
  value: z.union([text, z.record(z.coerce.number(), text)]).optional(),
  estimate: text.optional(),
  stderr: text.optional(),
});

/** All that may be said of one series, or once for all of them. Keys from `stage` on go into the data as they are. */
const shared = z.strictObject({
  columns: columns.optional(),
  where: where.optional(),
  /** The year of all figures, where the table does not say it. */
  year: year.optional(),
  years: z.array(year).optional(),
  /** `yes`: every figure; `years`: every figure of these; `column`: where that column matches the pattern. */
  estimated: z.union([yesNo, z.strictObject({ years: z.array(year) }), matching]).optional(),
  /** Where that column matches the pattern, the figure is withheld, whatever its own cell holds. */
  withheld: matching.optional(),
  /** What is written for what is printed: `s: <0.5`. */
  texts: z.record(z.string(), text).optional(),
  /** Printed in place of a figure that is not there. */
  missing: z.array(z.string()).optional(),
  /** `yes`: a year in which a listed economy has no figure is left out. */
  complete: yesNo.optional(),
  decimals: z.int().min(0).max(6).optional(),
  /** What every figure is multiplied by, and who says so. */
  factor: z.strictObject({ by: z.number(), source: text }).optional(),
  reporters: z.array(text).optional(),
  /** `yes`: a reporter of which the table has no row is passed over, unless it has none of any reporter. */
  sparse: yesNo.optional(),
  mineral: text.optional(),
  stage: text.optional(),
  dimension: z.enum(governanceDimensions).optional(),
  source: text.optional(),
  table: text.optional(),
  unit: z.enum([...units, 'estimate']).optional(),
  basis: text.optional(),
  hs: text.optional(),
  primary: yesNo.optional(),
  coverage: z.number().min(0).max(1).optional(),
  average_from: year.optional(),
  total_significant: z.int().min(1).max(12).nullish(),
  total_excludes: z.array(text).optional(),
  top_list: yesNo.optional(),
  note: text.optional(),
});

const term = z.union([
  partsOf.transform((parts) => ({ parts, change: false })),
  z.strictObject({ change_of: partsOf }).transform(({ change_of }) => ({ parts: change_of, change: true })),
]);

const schema = shared.extend({
  kind: z.enum(['production', 'imports', 'exports', 'balance', 'governance']),
  /** Economies as this table names them, where neither the library nor `economies.yaml` knows them. */
  names: z.record(text, text).optional(),
  /** Economies as this table names them whose rows are left out, and why. */
  left_out: z.record(text, text).optional(),
  /** `used`: only economies that the production and trade in the data name. */
  economies: z.enum(['all', 'used']).optional(),
  series: z.array(shared.extend({ terms: z.partialRecord(z.enum(balanceTerms), term).optional() })).min(1),
});

export type Where = z.infer<typeof where>;
export type Mapping = z.infer<typeof schema>;
/** One series as the mapping describes it, what holds for all of them included. */
export type SeriesSpec = Mapping['series'][number];

/** A mapping that was read, or everything that is wrong with it, one sentence each. */
export type MappingReading =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] };

/**
 * Reads a mapping: which rows of a publisher's table are which series of the data. What stands beside `series` holds
 * for each of them unless the series says otherwise; `where` and `columns` are put together.
 */
export function readMapping(yaml: string): MappingReading {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) {
    return { kind: 'complaints', complaints: document.errors.map(({ message }) => message) };
  }
  const parsed = schema.safeParse(document.toJS());
  const complaints = parsed.success
    ? seriesOf(parsed.data).flatMap((spec, index) => missingFrom(spec, parsed.data.kind, `series.${index}`))
    : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'mapping'}: ${message}`);
  return parsed.success && complaints.length === 0
    ? { kind: 'mapping', mapping: parsed.data }
    : { kind: 'complaints', complaints };
}

function missingFrom(spec: SeriesSpec, kind: Mapping['kind'], place: string): readonly string[] {
  const always = ['source', 'unit'] as const;
  const about = kind === 'governance' ? (['dimension'] as const) : (['mineral', 'stage'] as const);
  const whose = kind === 'production' || kind === 'governance' ? [] : (['reporters'] as const);
  return [...always, ...about, ...whose]
    .filter((key) => spec[key] === undefined)
    .map((key) => `${place}: "${key}" is missing, here and beside "series".`);
}

/** The series of a mapping, each with all that holds for it. */
export function seriesOf(mapping: Mapping): readonly SeriesSpec[] {
  const { kind: _kind, names: _names, left_out: _leftOut, economies: _economies, series, ...common } = mapping;
  return series.map((spec) => ({
    ...common,
    ...spec,
    where: { ...common.where, ...spec.where },
    columns: { ...common.columns, ...spec.columns },
  }));
}
