import { z } from 'astro/zod';
import { integer, list, oneOf, pattern, text, yesNo } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';
import { common } from './series.ts';

const sector = pattern(/^[A-U]\d\d$/, 'a sector of NACE Rev. 2', 'C27, a letter and two digits');

/** The shares are printed to so many percentage points. */
const roundedTo = integer('a number of percentage points', [1, 10]);

/** An item of `uses` in `data/supply/<ISO3>/<mineral>.yaml`. The figures are read with the other figures. */
export function usesSchema(names: Names | undefined) {
  return record({
    ...cited(names),
    unit: oneOf('unit', ['percent']),
    rounded_to: roundedTo.exactOptional(),
    /** The manufacturing sector with the greatest value added in the same source, in million euro. */
    largest_sector: record({ sector, value_added: text }),
    shares: list(record({ application: text, sector, share: text, value_added: text })),
  });
}

/** An item of `sourcing` in `data/supply/<ISO3>/<mineral>.yaml`, without its figures. */
export function sourcingSchema(names: Names | undefined, mineral: string) {
  return record({
    ...common(names, mineral),
    unit: oneOf('unit', ['percent']),
    rounded_to: roundedTo.exactOptional(),
    /** First year of an average that ends in the year of the figures. */
    average_from: integer('a year', [1900, 2100]).exactOptional(),
    /** Nobody within the rest is larger than the smallest listed. */
    top_list: yesNo.default(false),
  });
}

/** An item of `trade_parameters` in `data/supply/<ISO3>/<mineral>.yaml`, without its figures. */
export function tradeParametersSchema(names: Names | undefined, mineral: string) {
  return record({
    stage: mentions(names).stage(mineral),
    ...cited(names),
    // Read one by one, as the years of series are.
    economies: z.record(z.string(), z.unknown()),
  });
}

function cited(names: Names | undefined) {
  return {
    source: mentions(names).source,
    table: text.exactOptional(),
    year: integer('a year', [1900, 2100]).exactOptional(),
    note: text.exactOptional(),
  };
}
