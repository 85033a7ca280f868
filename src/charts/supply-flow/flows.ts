import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { dimensionOf, sizeOf, unitNamed } from '../../domain/unit.ts';
import type { ImportRow } from '../../tables/schema.ts';

/** What one importer received from one supplier in a year; `OTH` as supplier for what the source does not split. */
export interface Flow {
  readonly supplier: string;
  readonly importer: string;
  /** In US dollars, or tonnes. */
  readonly amount: number;
}

/** An economy, or what is not split, with all that it sent or received. */
export interface Party {
  readonly economy: string;
  readonly amount: number;
}

export interface Trade {
  /** The largest first. */
  readonly flows: readonly Flow[];
  /** The largest first, what is not split last. */
  readonly suppliers: readonly Party[];
  readonly importers: readonly Party[];
  /** Of all flows together. */
  readonly total: number;
}

/**
 * The flows of one kind of goods in one year, from each supplier to each importer. A figure without a point is no flow;
 * where a source prints a total, what its partners leave over is a flow from nobody named.
 *
 * @param rows partners of any number of reporters at one stage of one mineral, by one measure, in units of one dimension
 * @throws {RangeError} if there is no flow, or the rows are of several stages, years or dimensions
 */
export function tradeOf(rows: readonly ImportRow[]): Trade {
  assertOneTrade(rows);
  const flows = [...Map.groupBy(rows, ({ reporter }) => reporter).values()]
    .flatMap(flowsInto)
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.supplier + a.importer < b.supplier + b.importer ? -1 : 1));
  if (flows.length === 0) throw new RangeError('no flow');
  return {
    flows,
    suppliers: partiesOf(flows, 'supplier'),
    importers: partiesOf(flows, 'importer'),
    total: sumOf(flows),
  };
}

/** The sum of the amounts of some flows. */
export function sumOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, { amount }) => sum + amount, 0);
}

/** So much of a printed total may be rounding. */
const tolerance = 1e-6;

function flowsInto(rows: readonly ImportRow[]): readonly Flow[] {
  const figures = rows.flatMap(({ reporter, partner, value, unit }) =>
    value === null ? [] : [{ supplier: partner, importer: reporter, amount: value * sizeIn(unit) }],
  );
  const partners = figures.filter(({ supplier }) => supplier !== WORLD);
  const total = figures.find(({ supplier }) => supplier === WORLD);
  const isSplit = partners.some(({ supplier }) => supplier === OTHERS);
  const left = total === undefined || isSplit ? 0 : total.amount - sumOf(partners);
  if (total === undefined || left <= tolerance * total.amount) return partners;
  return [...partners, { ...total, supplier: OTHERS, amount: left }];
}

/** What a unit is in US dollars, or in tonnes. */
function sizeIn(unit: string): number {
  const known = unitNamed(unit);
  if (known === undefined) throw new RangeError(`no unit is called ${unit}`);
  return sizeOf(known) / sizeOf(dimensionOf(known) === 'money' ? 'USD' : 't');
}

function partiesOf(flows: readonly Flow[], side: 'supplier' | 'importer'): readonly Party[] {
  const parties = [...Map.groupBy(flows, (flow) => flow[side])].map(([economy, of]) => ({
    economy,
    amount: sumOf(of),
  }));
  const last = ({ economy }: Party) => Number(economy === OTHERS);
  return parties.sort((a, b) => last(a) - last(b) || b.amount - a.amount || (a.economy < b.economy ? -1 : 1));
}

function assertOneTrade(rows: readonly ImportRow[]): void {
  const trades = new Set(
    rows.map(({ mineral, stage, year, measure, unit }) => {
      const known = unitNamed(unit);
      return [mineral, stage, year, measure, known === undefined ? unit : dimensionOf(known)].join(' ');
    }),
  );
  if (trades.size !== 1) throw new RangeError(`rows of one trade expected, not of ${trades.size}`);
}
