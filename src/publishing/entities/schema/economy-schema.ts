import { z } from 'astro/zod';
import { balances, head, names, number, production, results, source, sources, text, trade, year } from './parts.ts';

/** The form of `economies/<id>.json`. */
export const economySchema = z.strictObject({
  ...head,
  kind: z.literal('economy'),
  ...names,
  blocs: z.array(z.strictObject({ id: text, name: text, as_of: text, source })),
  governance: z.array(
    z.strictObject({
      dimension: text,
      source,
      unit: text.describe('Estimates are in standard deviations across economies.'),
      estimates: z.array(z.strictObject({ year, estimate: number.optional(), stderr: number.optional() })),
    }),
  ),
  production: production.describe('What it produces.'),
  imports: trade.describe('Its own imports, where it is a reporter.'),
  exports: trade.describe('Its own exports, where it is a reporter.'),
  balances,
  indicators: results.describe('Results about it as a reporter.'),
  dependents: results.describe('Results of other reporters that are about it as their partner.'),
  sources,
});
