import { z } from 'astro/zod';
import { balanceTerms, governanceDimensions } from '../../domain/dataset.ts';
import { units } from '../../domain/unit.ts';

const text = z.string().min(1);
const yesNo = z.enum(['yes', 'no']);
/** A year, or what stands for one and the edition has made digits of. */
const year = z.coerce.number().int().min(1900).max(2100);
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

const step = z.number().min(0.000001);
const economyCode = z.string().regex(/^([A-Z]{3}|EU27)$/);

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
  /**
   * Where that column matches in every row of a series, the table tells less than another of the same source, such as no
   * marks of estimates: years that the data have are compared and stay as they are.
   */
  lesser: matching.optional(),
  /** `yes`: the rows of one economy are added up, where the publisher splits what is one stage here. */
  adds: yesNo.optional(),
  /** `yes`: a year in which a listed economy has no figure is left out. */
  complete: yesNo.optional(),
  decimals: z.int().min(0).max(6).optional(),
  /** What every figure is multiplied by, and who says so: the id of a source, and its table. Told in the note. */
  factor: z.strictObject({ by: z.number().positive(), source: text, table: text.optional() }).optional(),
  /** Column → what every row that is taken must say there: the unit or the form as printed. Another is a complaint. */
  expects: where.optional(),
  /** Significant digits that the publisher rounds the parts to, as it says; what they explain of a residual. */
  parts_significant: z.int().min(1).max(12).optional(),
  /** `computed`: only some are listed, and what the total leaves over is the rest. */
  rest: z.enum(['computed']).optional(),
  /** `yes`: every year must have its printed total, unless only some partners are listed. */
  demands_total: yesNo.optional(),
  /** Parts and printed total differ by this much in that year, and why; the reason goes into the note. */
  accepts: z.array(z.strictObject({ year, residual: z.number(), why: text, reporter: text.optional() })).optional(),
  /**
   * Figures that the import or the check of the data doubts and that are right, and why; written into the series. Of one
   * that the publisher has not, where its last edition or year had, the reason goes into the note.
   */
  confirmed: z.array(z.strictObject({ figure: text, year, why: text, reporter: text.optional() })).optional(),
  reporters: z.array(text).optional(),
  /**
   * `yes`: a reporter of which the table has no row is passed over, unless it has none of any reporter. `all`: so is a
   * whole series, unless none of the import has rows: for files whose codes people choose when they download them.
   */
  sparse: z.enum(['yes', 'no', 'all']).optional(),
  mineral: text.optional(),
  stage: text.optional(),
  dimension: z.enum(governanceDimensions).optional(),
  source: text.optional(),
  table: text.optional(),
  unit: z.enum([...units, 'estimate']).optional(),
  basis: text.optional(),
  hs: text.optional(),
  /** Column that says of each row which revision of the nomenclature its code is of, and how its codes are called. */
  classification: z.strictObject({ column: text, names: z.record(text, text) }).optional(),
  primary: yesNo.optional(),
  coverage: z.number().min(0).max(1).optional(),
  average_from: year.optional(),
  significant: z.int().min(1).max(12).optional(),
  rounded_to: z.number().min(0.000001).optional(),
  /** Steps of single terms of a balance, or of single economies of production, in place of those of the series. */
  steps: z.union([z.partialRecord(z.enum(balanceTerms), step), z.record(economyCode, step)]).optional(),
  total_significant: z.int().min(1).max(12).nullish(),
  total_excludes: z.array(text).optional(),
  top_list: yesNo.optional(),
  note: text.optional(),
});

const term = z.union([
  partsOf.transform((parts) => ({ parts, change: false })),
  z.strictObject({ change_of: partsOf }).transform(({ change_of }) => ({ parts: change_of, change: true })),
]);

export const mappingSchema = shared.extend({
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
type Read = z.infer<typeof mappingSchema>;
/** One series as the mapping describes it, what holds for all of them included; `at` is its place in the mapping. */
export type SeriesSpec = Read['series'][number] & { readonly at?: string };
export type Mapping = Omit<Read, 'series'> & { readonly series: readonly SeriesSpec[] };
