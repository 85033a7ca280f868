import { z } from 'astro/zod';
import { differenceReasons, verdicts } from '../compute/differences/difference.ts';
import { measure, number, optionalNumber, text, yesNo } from './columns.ts';

/** Row schemas of what several publishers say of the same, and of which of them indicators use. */
export const differenceSchemas = {
  /** Whose world production indicators use at which stage, in which years, and why. */
  primary_sources: z.strictObject({
    mineral: text,
    stage: text,
    first_year: number,
    last_year: number,
    source: text,
    why: text,
    file: text,
    line: number,
  }),
  /**
   * A figure beside the primary one, each in the unit of its publisher: `economy` is an economy, a partner or a term of a
   * balance. The difference is the other less the primary, as a fraction of the primary, after conversion by `factor`
   * where one is needed. A `reason` says why there is none.
   */
  differences: z.strictObject({
    kind: z.enum(['production', 'imports', 'exports', 'balance']),
    reporter: text,
    mineral: text,
    stage: text,
    economy: text,
    year: number,
    measure,
    hs: text,
    between: z.enum(['publishers', 'editions']),
    primary_source: text,
    primary_unit: text,
    primary_basis: text,
    primary_value: optionalNumber,
    primary_lower: optionalNumber,
    primary_upper: optionalNumber,
    primary_quality: text,
    other_source: text,
    other_unit: text,
    other_basis: text,
    other_value: optionalNumber,
    other_lower: optionalNumber,
    other_upper: optionalNumber,
    other_quality: text,
    factor: optionalNumber,
    factor_source: text,
    difference: optionalNumber,
    difference_lower: optionalNumber,
    difference_upper: optionalNumber,
    verdict: z.enum(verdicts),
    above_tenth: yesNo,
    caveats: text,
    reason: z.enum([...differenceReasons, '']),
  }),
  /**
   * A flow as its importer and its exporter report it, in US dollars or tonnes. The gap is imports less exports; its
   * bounds are those of the share.
   */
  mirror: z.strictObject({
    importer: text,
    exporter: text,
    mineral: text,
    stage: text,
    hs: text,
    year: number,
    measure,
    unit: text,
    imports: optionalNumber,
    imports_quality: text,
    imports_source: text,
    exports: optionalNumber,
    exports_quality: text,
    exports_source: text,
    gap: optionalNumber,
    gap_share: optionalNumber,
    gap_share_lower: optionalNumber,
    gap_share_upper: optionalNumber,
  }),
  /**
   * Likely re-export hubs: economies that export what they are not known to produce. Money is in US dollars, and left out
   * where the source bars passing its figures on.
   */
  re_exporters: z.strictObject({
    economy: text,
    mineral: text,
    stage: text,
    year: number,
    exports: optionalNumber,
    imports: optionalNumber,
    ratio: number,
    net_imports: optionalNumber,
    source: text,
    production: z.enum(['none', 'not-listed']),
    production_year: number,
    production_source: text,
  }),
} as const;
