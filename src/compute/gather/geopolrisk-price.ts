import type { Dataset, TradeSeries } from '../../domain/dataset.ts';
import { interval, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import { geopolriskCf } from '../../indicators/supply-risk/geopolrisk-cf.ts';
import { geopolriskMidpoint } from '../../indicators/supply-risk/geopolrisk-midpoint.ts';
import { inBaseUnit } from '../base-unit.ts';
import type { Computed, Input } from '../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../facts.ts';
import { computedFrom, type Gathered, worstQuality } from '../gathered.ts';
import { quantityOf } from '../quantity-of.ts';
import type { SupplierList } from '../supplier-list.ts';

interface Flow {
  readonly list: SupplierList;
  readonly whole: Quantity;
}

function flowOf(list: SupplierList): Flow {
  const { suppliers, residual } = list.suppliers;
  const parts = [...suppliers.map(({ quantity }) => quantity), ...(residual ? [residual] : [])];
  return { list, whole: sum(parts) };
}

function codeOf(list: SupplierList, { trade }: Dataset): string | undefined {
  const { file, path } = list.origin;
  return trade.find((series: TradeSeries) => series.file === file && path.startsWith(`${series.path}/`))?.hs;
}

/** The two measures of one flow: the same reporter, stage, year, publisher and code, by value and by weight. */
function flowsOf({ subject }: Computed, { imports, dataset }: Facts): readonly [Flow, Flow] | undefined {
  const same = imports.filter(
    ({ reporter, mineral, stage, year, isIncomplete }) =>
      reporter === subject.reporter &&
      mineral === subject.mineral &&
      stage === subject.stage &&
      year === subject.year &&
      !isIncomplete,
  );
  const weight = same.find(({ measure }) => measure === 'quantity');
  const value = same.find(({ measure, source }) => measure === 'value' && source === weight?.source);
  if (weight === undefined || value === undefined || subject.measure !== 'quantity') return undefined;
  return codeOf(weight, dataset) === codeOf(value, dataset) ? [flowOf(value), flowOf(weight)] : undefined;
}

/** Value over weight, in US dollars per kilogram; none where nothing was traded. */
function priceOf([value, weight]: readonly [Flow, Flow]): Quantity | undefined {
  const dollars = inBaseUnit(value.whole, value.list.unit);
  const tonnes = inBaseUnit(weight.whole, weight.list.unit);
  if (tonnes.lower === 0) return undefined;
  const perKilogram = (usd: number, t: number) => usd / (1000 * t);
  const point = dollars.value === null || tonnes.value === null ? null : perKilogram(dollars.value, tonnes.value);
  return interval(point, perKilogram(dollars.lower, upperEnd(tonnes)), perKilogram(upperEnd(dollars), tonnes.lower));
}

function wholeInput(name: string, { list, whole }: Flow): Input {
  const { unit, year, source, origin } = list;
  return { input: name, quantity: whole, unit, year, source, quality: 'computed', ...origin };
}

type Priced = Gathered<{ readonly score: Quantity | null; readonly price: Quantity }>;

function pricedOf(score: Computed, facts: Facts): Priced | undefined {
  const flows = flowsOf(score, facts);
  const price = flows && priceOf(flows);
  if (flows === undefined || price === undefined) return undefined;
  const { indicator: _, ...subject } = score.subject;
  const [value, weight] = flows;
  const quality = { coverage: value.list.coverage, estimated: value.list.estimated, age: score.quality.age };
  return {
    subject,
    input: { score: quantityOf(score.result), price },
    inputs: [...resultAsInput(score), wholeInput('value-of-imports', value), wholeInput('weight-of-imports', weight)],
    unit: 'USD/kg',
    sources: [...new Set([...score.sources, value.list.source])],
    quality: worstQuality([score.quality, quality], score.quality.age),
    assumptions: [...score.result.assumptions, 'price as value over weight of imports'],
  };
}

/** Midpoint and characterisation factor of every score that has a value, where its imports are known by both measures. */
export const pricedRisks: Gatherer = (facts) =>
  facts.results
    .of('geopolrisk')
    .filter(({ result }) => result.kind === 'value')
    .flatMap((score) => {
      const priced = pricedOf(score, facts);
      return priced === undefined ? [] : [geopolriskMidpoint, geopolriskCf].map((each) => computedFrom(each, priced));
    });
