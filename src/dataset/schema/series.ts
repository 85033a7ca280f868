import { z } from 'astro/zod';
import { governanceDimensions } from '../../domain/dataset.ts';
import { hs, integer, list, number, oneOf, pattern, text, unit, yesNo } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';

const series = z.array(z.unknown());

/** `data/production/<mineral>.yaml` without its series. */
export function productionFileSchema(names: Names | undefined) {
  return record({ mineral: mentions(names).mineral, series });
}

/** `data/supply/<ISO3>/<mineral>.yaml` without its series. */
export function supplyFileSchema(names: Names | undefined) {
  const { economy, mineral } = mentions(names);
  return record({
    reporter: economy,
    mineral,
    imports: series.exactOptional(),
    exports: series.exactOptional(),
    balance: series.exactOptional(),
    sourcing: series.exactOptional(),
    uses: series.exactOptional(),
    trade_parameters: series.exactOptional(),
  });
}

/** `data/governance/<ISO3>.yaml` without its series. */
export function governanceFileSchema(names: Names | undefined) {
  return record({ economy: mentions(names).economy, series });
}

// Years hold figures, which are read one by one where their source and unit are known.
const years = z.record(z.string(), z.unknown());

const step = number('a rounding step', [0.000001, 1_000_000_000]);

/** What the figures of a year came to when they were written, by year: the transcriber's own sum, exact to the last digit. */
const controlSums = z
  .record(z.string(), pattern(/^\d+(\.\d+)?$/, 'a sum', '402300.5, in plain digits'))
  .exactOptional();

/** A series of `data/production/<mineral>.yaml`. */
export function productionSchema(names: Names | undefined, mineral: string) {
  return record({
    ...common(names, mineral),
    unit: unit('mass', 'volume', 'share'),
    /** The publisher prints figures in steps of so much; shares then lie within half of it. */
    rounded_to: step.exactOptional(),
    /** Steps of the figures of single economies, where they are rounded more than the others. */
    steps: z.record(z.string(), step).exactOptional(),
    /** First year of an average that ends in the year of the figures. */
    average_from: integer('a year', [1900, 2100]).exactOptional(),
    /** The publisher rounds the total to so many significant digits. */
    total_significant: integer('a number of digits', [1, 15]).exactOptional(),
    /** Economies whose production the total leaves out. */
    total_excludes: list(mentions(names).economy).default([]),
    /** Nobody within "other" is larger than the smallest listed. */
    top_list: yesNo.default(false),
    control_sums: controlSums,
  });
}

const rounding = {
  /** The publisher rounds to so many significant digits at most. */
  significant: integer('a number of digits', [1, 15]).exactOptional(),
  /** The publisher prints figures in steps of so much. */
  rounded_to: step.exactOptional(),
};

/** A series of `imports` or `exports` in `data/supply/<ISO3>/<mineral>.yaml`. */
export function tradeSchema(names: Names | undefined, mineral: string) {
  return record({
    ...common(names, mineral),
    unit: unit('mass', 'volume', 'money', 'share'),
    ...rounding,
    hs: hs.exactOptional(),
    /** Revision of the nomenclature that the code is of, by year. */
    classification: z.record(z.string(), text).exactOptional(),
    control_sums: controlSums,
    /** Least part of the whole that the listed partners cover. */
    coverage: number('a fraction', [0, 1]).exactOptional(),
    /** First year of an average that ends in the year of the figures. */
    average_from: integer('a year', [1900, 2100]).exactOptional(),
  });
}

/** A series of `balance` in `data/supply/<ISO3>/<mineral>.yaml`. */
export function balanceSchema(names: Names | undefined, mineral: string) {
  return record({
    ...common(names, mineral),
    unit: unit('mass', 'volume'),
    ...rounding,
    /** Steps of single terms, which go before those of the series. */
    steps: z.record(z.string(), step).exactOptional(),
    /** Years whose terms give no meaningful consumption and reliance, as the publisher says, and why. */
    not_meaningful: list(record({ year: integer('a year', [1900, 2100]), why: text })).exactOptional(),
  });
}

/** A series of `data/governance/<ISO3>.yaml`. */
export function governanceSchema(names: Names | undefined) {
  return record({
    dimension: oneOf('dimension', governanceDimensions),
    source: mentions(names).source,
    unit: oneOf('unit', ['estimate']),
    /** `no` on an edition that indicators do not use. */
    primary: yesNo.default(true),
    years,
  });
}

/** What the record of every series of a mineral has. */
export function common(names: Names | undefined, mineral: string) {
  const { stage, source } = mentions(names);
  return {
    stage: stage(mineral),
    source,
    /** Table, page or file within the source. */
    table: text.exactOptional(),
    /** What the tonnes count: `REO`, `contained cobalt`, `gross weight`. */
    basis: text.exactOptional(),
    /** `yes` on the series that indicators use where several cover one year. */
    primary: yesNo.exactOptional(),
    note: text.exactOptional(),
    /** Figures that look wrong and are right, with the reason. */
    confirmed: list(record({ figure: text, year: integer('a year', [1900, 2100]), why: text })).exactOptional(),
    years,
  };
}
