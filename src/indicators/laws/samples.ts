import fc from 'fast-check';
import { exactly, interval, type Quantity } from '../../domain/quantity.ts';

/** Sensible inputs whose parts depend on one another: rows that add up to 1, parts no larger than their whole. */

const ids = ['AUS', 'CHN', 'JPN', 'MYS'] as const;
const eighth = fc.nat(8).map((eighths) => eighths / 8);
const amount = fc.integer({ min: 1, max: 800 }).map((eighths) => eighths / 8);
const month = fc.nat(6);

/** A number with bounds up to `by` of it away; exact as often as not. */
const about = (value: number, by: number): Quantity => interval(value, value * (1 - by), value * (1 + by));
const error = fc.constantFrom(0, 0, 0.05, 0.1);

/** Shares of some economies that add up to `whole` or less. */
const row = (economies: readonly string[], whole: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.array(fc.nat(4), { minLength: economies.length, maxLength: economies.length }), whole)
    .map(([parts, sum]) => {
      const total = Math.max(
        1,
        parts.reduce((all, part) => all + part, 0),
      );
      return Object.fromEntries(economies.map((id, index) => [id, (sum * (parts[index] ?? 0)) / total]));
    });

const uncertainRow = fc
  .tuple(row(ids, fc.constantFrom(0.5, 0.9)), fc.constantFrom(0, 0, 0, 0.1), fc.boolean())
  .map(([shares, by, estimated]) =>
    Object.fromEntries(
      Object.entries(shares).map(([id, each]) => [id, by === 0 ? each : { ...about(each, by), estimated }]),
    ),
  );

const matrix = fc
  .tuple(...ids.map(() => uncertainRow))
  .map((rows) => Object.fromEntries(ids.map((id, i) => [id, rows[i]])));

const chain = fc.record({
  partner: fc.constantFrom(...ids),
  supply: uncertainRow.filter((shares) => Object.values(shares).some((share) => share !== 0)),
  origins: fc.array(matrix, { maxLength: 2 }),
  seed: fc.nat(1000),
});

const hub = (id: string) =>
  fc
    .tuple(fc.nat(7), error, row(ids.filter((each) => each !== id).slice(0, 2), fc.constant(1)))
    .filter(([, , origins]) => Object.values(origins).some((part) => part > 0))
    .map(([share, by, origins]) => ({ share: about(share / 8, by), origins }));

const dispatch = fc
  .record({
    partner: fc.constantFrom(...ids),
    imports: fc.tuple(...ids.map(() => fc.tuple(fc.oneof(amount, fc.constant(0)), error))),
    hubs: fc.tuple(hub('CHN'), hub('MYS')),
  })
  .map(({ partner, imports, hubs: [chn, mys] }) => ({
    partner,
    imports: Object.fromEntries(ids.map((id, i) => [id, about(...(imports[i] ?? [0, 0]))])),
    reexports: { CHN: chn, MYS: mys },
  }));

const ramp = (size: fc.Arbitrary<Quantity>) => fc.record({ size, lag: month, ramp: month });

const scenario = fc
  .record({
    demand: fc.tuple(amount, error),
    supply: fc.tuple(amount, error),
    part: eighth,
    lost: eighth.map(exactly),
    months: fc.integer({ min: 0, max: 12 }).map(exactly),
    start: fc.integer({ min: 1, max: 6 }),
    horizon: fc.integer({ min: 1, max: 18 }),
    stock: fc.tuple(amount, error),
    maxDraw: fc.oneof(fc.tuple(amount, error), fc.constant(undefined)),
    substitution: ramp(eighth.map(exactly)),
    responses: fc.array(
      ramp(
        fc.oneof(
          amount.map(exactly),
          amount.map((each) => interval(each, 0, Infinity)),
        ),
      ),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ part, demand, supply, stock, maxDraw, ...rest }) => ({
    ...rest,
    ...{ demand: about(...demand), supply: about(...supply), stock: about(...stock) },
    supplier: about(supply[0] * part, supply[1]),
    ...(maxDraw === undefined ? {} : { maxDraw: about(...maxDraw) }),
  }));

const component = fc.record({
  value: fc.tuple(amount, error),
  low: fc.integer({ min: 0, max: 20 }),
  isRising: fc.boolean(),
});

const components = fc.array(component, { minLength: 1, maxLength: 4 }).map((all) => ({
  components: all.map(({ value, low, isRising }, index) => ({
    id: `component-${index}`,
    value: about(...value),
    ...(isRising ? { low, high: 90 } : { low: 90, high: low }),
    weight: 1 / all.length,
  })),
}));

const weighedMinerals = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 5 }))
  .chain(([width, count]) =>
    fc.record({
      minerals: fc
        .array(fc.array(eighth, { minLength: width, maxLength: width }), { minLength: count, maxLength: count })
        .map((rows) => Object.fromEntries(rows.map((each, index) => [`mineral-${index}`, each]))),
      draws: fc.integer({ min: 1, max: 20 }),
      seed: fc.nat(1000),
    }),
  );

const measure = fc.tuple(eighth, eighth, eighth, fc.nat(9)).map(([a, b, c, kind]) => {
  const [lower = 0, value = 0, upper = 0] = [a, b, c].sort((x, y) => x - y);
  return { value: kind === 0 ? null : value, ...(kind > 5 ? {} : { lower, upper }) };
});

const stageMeasures = fc
  .array(measure, { minLength: 1, maxLength: 5 })
  .map((all) => ({ stages: all.map((each, index) => ({ id: `stage-${index}`, ...each })) }));

const sectorUses = fc
  .record({
    shares: row(['C20', 'C24', 'C26'], fc.constantFrom(0.8, 1)),
    sizes: fc.array(amount, { minLength: 3, maxLength: 3 }),
    by: error,
    siEi: eighth.map(exactly),
  })
  .map(({ shares, sizes, by, siEi }) => ({
    uses: Object.entries(shares).map(([sector, share], index) => ({
      sector,
      share: about(share, by / 2),
      valueAdded: about(sizes[index] ?? 0, by),
    })),
    largestValueAdded: about(120, by),
    siEi,
  }));

/** Balances of somebody who mostly imports: exports and what goes to stock come out of the imports. */
const balance = fc
  .record({
    imports: fc.tuple(amount, error),
    production: fc.tuple(fc.oneof(amount, fc.constant(0)), error),
    secondary: fc.tuple(amount, error),
    exported: eighth,
    stocked: fc.integer({ min: -4, max: 4 }).map((eighths) => eighths / 8),
    kept: fc.nat(4),
  })
  .map(({ imports, production, secondary, exported, stocked, kept }) => ({
    ...{
      imports: about(...imports),
      production: about(...production),
      exports: about(imports[0] * exported, imports[1]),
    },
    ...(kept === 0 ? {} : { secondary: about(...secondary) }),
    ...(kept === 1 ? {} : { stockChange: exactly((imports[0] * stocked) / 2) }),
  }));

const gap = fc
  .record({ demand: fc.tuple(amount, error), supplied: fc.integer({ min: 0, max: 9 }), stock: fc.tuple(amount, error) })
  .map(({ demand, supplied, stock }) => ({
    demand: about(...demand),
    supply: about((demand[0] * supplied) / 8, demand[1]),
    stock: about(...stock),
  }));

/** By the name of an input. */
export const samples: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...{ chain, dispatch, scenario, components, balance, gap },
  'two-balances': fc.record({ from: balance, to: balance }),
  'weighed-minerals': weighedMinerals,
  'stage-measures': stageMeasures,
  'sector-uses': sectorUses,
};
