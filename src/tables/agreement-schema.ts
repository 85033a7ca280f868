import { z } from 'astro/zod';
import { bounds, number, optionalNumber, text } from './columns.ts';

/** Row schemas of what others published, beside what comes out here. */
export const agreementSchemas = {
  /**
   * Published results beside ours, in the unit of the publisher. `published` is as printed, with the range that it
   * stands for; `difference` is ours less the published. `reason` says why there is no value, `explanation` why the two
   * differ by more than rounding.
   */
  agreement: z.strictObject({
    set: text,
    position: number,
    indicator: text,
    subject: text,
    published: text,
    published_lower: number,
    published_upper: optionalNumber,
    ...bounds,
    unit: text,
    reason: text,
    difference: optionalNumber,
    verdict: z.enum(['agrees', 'within-rounding', 'explained', 'publisher-differs']),
    explanation: text,
    source: text,
    file: text,
    line: number,
  }),
  /** The sets of published results in `agreement`, with how many of them stand how to ours. */
  agreement_sets: z.strictObject({
    id: text,
    indicator: text,
    title: text,
    source: text,
    inputs_source: text,
    table: text,
    unit: text,
    agrees: number,
    within_rounding: number,
    explained: number,
    publisher_differs: number,
    note: text,
    left_out: text,
    file: text,
  }),
} as const;
