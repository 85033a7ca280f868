import type { Dataset, TradeSeries } from '../../../domain/dataset.ts';
import { exactly, interval, type Quantity, sum, upperEnd } from '../../../domain/quantity.ts';
import { copperMidpoint, geopolriskCf } from '../../../indicators/supply-risk/geopolrisk-cf.ts';
import { geopolriskMidpoint } from '../../../indicators/supply-risk/geopolrisk-midpoint.ts';
import { inBaseUnit } from '../../base-unit.ts';
import type { Computed, Input } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom, type Gathered, worstQuality } from '../../gathered.ts';
import { totalInput, totalOf } from '../../list-total.ts';
import { quantityOf } from '../../quantity-of.ts';
import type { SupplierList } from '../../supplier-list.ts';

/** Below this many tonnes, imports of all reporters together are samples and no market: they tell no price. */
const leastWeight = 100;

/** What one reporter paid for what: the same imports by value and by weight. */
interface Purchase {
  readonly value: SupplierList;
  readonly weight: SupplierList;
}

/** The price of one mineral, stage and year: what all reporters paid over what they got. */
interface Price {
  readonly perKilogram: Quantity;
  readonly purchases: readonly Purchase[];
}

const placeOf = ({ mineral, stage, year }: Pick<SupplierList, 'mineral' | 'stage' | 'year'>): string =>
  [mineral, stage, year].join('|');

function codeOf(list: SupplierList, { trade }: Dataset): string | undefined {
  const { file, path } = list.origin;
  return trade.find((series: TradeSeries) => series.file === file && path.startsWith(`${series.path}/`))?.hs;
}

/** Imports that are known by both measures: the same reporter, stage, year, publisher and code. */
function purchasesOf({ imports, dataset }: Facts): ReadonlyMap<string, readonly Purchase[]> {
  const keyOf = (list: SupplierList) => [placeOf(list), list.source, codeOf(list, dataset)].join('|');
  const known = imports.filter(({ isIncomplete, measure }) => !isIncomplete && measure !== '');
  const byReporter = Map.groupBy(known, (list) => [keyOf(list), list.reporter].join('|'));
  const purchases = [...byReporter.values()].flatMap((same): readonly Purchase[] => {
    const value = same.find(({ measure }) => measure === 'value');
    const weight = same.find(({ measure }) => measure === 'quantity');
    return value && weight ? [{ value, weight }] : [];
  });
  return Map.groupBy(purchases, ({ weight }) => keyOf(weight));
}

const whole = (lists: readonly SupplierList[]): Quantity =>
  sum(lists.map((list) => inBaseUnit(totalOf(list), list.unit)));

function priceOf(purchases: readonly Purchase[]): readonly (Price & { readonly tonnes: number })[] {
  const dollars = whole(purchases.map(({ value }) => value));
  const tonnes = whole(purchases.map(({ weight }) => weight));
  if (tonnes.lower < leastWeight) return [];
  const over = (usd: number, t: number) => usd / (1000 * t);
  const point = dollars.value === null || tonnes.value === null ? null : over(dollars.value, tonnes.value);
  const perKilogram = interval(point, over(dollars.lower, upperEnd(tonnes)), over(upperEnd(dollars), tonnes.lower));
  return [{ perKilogram, purchases, tonnes: tonnes.lower }];
}

/** One price for each mineral, stage and year; where publishers or codes differ, that of the most tonnes. */
function pricesOf(facts: Facts): ReadonlyMap<string, Price> {
  const priced = [...purchasesOf(facts).values()].flatMap(priceOf).sort((a, b) => a.tonnes - b.tonnes);
  return new Map(priced.flatMap((price) => price.purchases.map(({ weight }) => [placeOf(weight), price] as const)));
}

function purchaseInputs({ purchases }: Price): readonly Input[] {
  return purchases.flatMap(({ value, weight }) => [
    totalInput(`value-of-imports.${value.reporter}`, value),
    totalInput(`weight-of-imports.${weight.reporter}`, weight),
  ]);
}

type Priced = Gathered<{ readonly score: Quantity | null; readonly price: Quantity }>;

function pricedOf(score: Computed, price: Price): Priced {
  const { indicator: _, ...subject } = score.subject;
  const values = price.purchases.map(({ value }) => value);
  const age = score.quality.age;
  const qualities = values.map(({ coverage, estimated }) => ({ coverage, estimated, age }));
  return {
    subject,
    input: { score: quantityOf(score.result), price: price.perKilogram },
    inputs: [...resultAsInput(score), ...purchaseInputs(price)],
    unit: 'USD/kg',
    sources: [...new Set([...score.sources, ...values.map(({ source }) => source)])],
    quality: worstQuality([score.quality, ...qualities], age),
    assumptions: [
      ...score.result.assumptions,
      'price as value over weight of the imports of all reporters that have both',
    ],
  };
}

/** Who published the midpoint of copper that all factors are divided by. */
const referenceSource = 'geopolrisk-py-2022';
const referenceYear = 2021;

/** The reference as an input, at the record of its source. */
function referenceInput({ dataset }: Facts): readonly Input[] {
  const source = dataset.sources.get(referenceSource);
  if (source === undefined) return [];
  const { file, path, line } = source;
  return [
    {
      ...{ input: 'midpoint-of-copper', quantity: exactly(copperMidpoint), unit: 'USD/kg', year: referenceYear },
      ...{ quality: 'reported', source: referenceSource, file, path, line },
    },
  ];
}

function factorOf(priced: Priced, facts: Facts): Computed {
  const reference = referenceInput(facts);
  return computedFrom(geopolriskCf, {
    ...priced,
    inputs: [...priced.inputs, ...reference],
    sources: [...new Set([...priced.sources, ...reference.map(({ source }) => source)])],
  });
}

/**
 * Midpoint and characterisation factor of every score that has a value, at one price for all reporters: the value over the
 * weight of the imports of all that have both, of one publisher and code. No rows where these are less than
 * `leastWeight` tonnes.
 */
export const pricedRisks: Gatherer = (facts) => {
  const prices = pricesOf(facts);
  return facts.results
    .of('geopolrisk')
    .filter(({ result }) => result.kind === 'value')
    .flatMap((score) => {
      const price = prices.get(placeOf(score.subject));
      if (price === undefined) return [];
      const priced = pricedOf(score, price);
      return [computedFrom(geopolriskMidpoint, priced), factorOf(priced, facts)];
    });
};
