import { z } from 'astro/zod';
import { bounds, cited, measure, number, optionalNumber, text, yesNo } from './columns.ts';

/** Row schemas of what the EU method takes beside supply, and of targets. */
export const criticalitySchemas = {
  /** End-of-life recycling input rates in percent, with the year and place that `minerals` has no column for. */
  recycling_rates: z.strictObject({ mineral: text, ...cited, unit: text }),
  /** Substitution indices of the EU method: 1 means that nothing can take the mineral's place. */
  substitution: z.strictObject({
    mineral: text,
    kind: z.enum(['supply-risk', 'economic-importance']),
    ...cited,
    note: text,
  }),
  /** End uses by sector: the share in percent; values added in million euro. */
  uses: z.strictObject({
    reporter: text,
    mineral: text,
    application: text,
    sector: text,
    ...cited,
    unit: text,
    value_added: optionalNumber,
    largest_sector: text,
    largest_value_added: optionalNumber,
    note: text,
  }),
  /** What a reporter uses by origin, in percent: its own production, or that of its members, and imports. */
  sourcing: z.strictObject({
    reporter: text,
    mineral: text,
    stage: text,
    economy: text,
    year: number,
    ...bounds,
    unit: text,
    quality: text,
    primary: yesNo,
    source: text,
  }),
  /** Trade parameters of the EU method; an economy that is not listed has 1. */
  trade_parameters: z.strictObject({
    reporter: text,
    mineral: text,
    stage: text,
    economy: text,
    ...cited,
    note: text,
  }),
  /** Published targets. An empty mineral, stage, partner or bloc means that the target is not for a single one. */
  targets: z.strictObject({
    id: text,
    title: text,
    reporter: text,
    mineral: text,
    stage: text,
    indicator: text,
    partner: text,
    bloc: text,
    measure,
    bound: z.enum(['at-least', 'at-most']),
    ...cited,
    unit: text,
    baseline_year: optionalNumber,
    baseline_value: optionalNumber,
    baseline_published: text,
    note: text,
  }),
} as const;
