import { z } from 'astro/zod';
import { correctionStates } from '../../../domain/correction.ts';
import { balances, bounds, head, names, production, results, source, sources, text, trade } from './parts.ts';

const year = z.int().optional();
const table = text.optional().describe('Table, page or file within the source.');

const stage = z.strictObject({
  id: text,
  position: z.int().describe('Place in the chain, upstream first.'),
  name: text,
  name_ja: text.optional(),
  goods: text,
  kind: z.enum(['extraction', 'processing', 'fabrication']),
  basis: text.optional().describe('What is counted at this stage.'),
  note: text.optional(),
  hs: z.array(text).describe('Codes of the Harmonised System that are traded at this stage.'),
});

const series = z.strictObject({
  kind: z.enum(['production', 'imports', 'exports', 'balance', 'sourcing']),
  reporter: text.optional(),
  mineral: text,
  stage: text,
  source,
  unit: text,
  basis: text.optional(),
  table,
  hs: text.optional(),
  classification: text.optional(),
  first_year: z.int(),
  last_year: z.int(),
  average_from: z.int().optional(),
  coverage: z.number().optional(),
  primary: z.enum(['yes', 'no']),
  note: text.optional(),
  file: text,
  path: text,
  line: z.int(),
  passed_on: z
    .enum(['all figures', 'totals', 'none'])
    .describe('What the terms of the source let stand in these files.'),
});

const use = z.strictObject({
  reporter: text,
  application: text,
  sector: text.optional().describe('Sector of the economy, NACE Rev. 2.'),
  ...bounds,
  unit: text,
  published: text.optional().describe('As printed.'),
  year,
  source,
  table,
  note: text.optional(),
});

const correction = z.strictObject({
  id: text,
  source,
  place: text.describe('Table, row or file within the source.'),
  what: text.describe('What is wrong there.'),
  kind: text.optional(),
  reporter: text.optional(),
  stage: text.optional(),
  economy: text.optional(),
  year,
  printed: text.optional(),
  ours: text.optional().describe('What stands here.'),
  expected: text.optional(),
  reason: text.optional().describe('How it is known to be an error.'),
  told: text.optional(),
  told_on: text.optional(),
  status: z.enum(correctionStates),
  file: text,
  line: z.int(),
});

/** The form of `minerals/<id>.json`. */
export const mineralSchema = z.strictObject({
  ...head,
  kind: z.literal('mineral'),
  ...names,
  symbol: text.optional(),
  stages: z.array(stage),
  uses: z.strictObject({ text, source }).optional(),
  recycling_rate: z
    .strictObject({ ...bounds, unit: text, published: text, year, source, table })
    .optional()
    .describe('End-of-life recycling input rate.'),
  substitution: z.array(
    z.strictObject({
      kind: z.enum(['supply-risk', 'economic-importance']),
      ...bounds,
      published: text,
      year,
      source,
      table,
      note: text.optional(),
    }),
  ),
  lists: z.array(z.strictObject({ list: text, source, note: text.optional() })),
  notes: z.array(
    z.strictObject({
      note: text,
      source: text.optional(),
      absent: z.array(text).optional().describe('Parts of the profile that no source at hand gives.'),
    }),
  ),
  primary: z
    .array(z.strictObject({ stage: text, first_year: z.number(), last_year: z.number(), source, why: text }))
    .describe('Whose world production indicators use at which stage, in which years, and why.'),
  series: z.array(series),
  production,
  imports: trade,
  exports: trade,
  balances,
  shares_by_use: z.array(use).describe('What a reporter uses it for, in shares.'),
  corrections: z.array(correction).describe('Known errors of sources in figures of it.'),
  indicators: results,
  sources,
});
