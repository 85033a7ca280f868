import type { BalanceSeries, BalanceTerm, BalanceYear } from '../domain/dataset.ts';
import type { Figure } from '../domain/published.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import { assumption } from '../indicators/dependence/balance-terms.ts';
import type { About, IndicatorOf } from '../indicators/indicator.ts';
import { type Balance, balanceInput } from '../indicators/inputs/balance.ts';
import { indicatorsTaking } from '../indicators/registry.ts';
import { type Computed, type Input, inputOf } from './computed.ts';
import { computedFrom } from './gathered.ts';

/** A term as the indicators take it: `undefined` where the record is silent, `null` where the publisher prints NA. */
function term(year: BalanceYear, name: BalanceTerm): Quantity | null | undefined {
  const figure = year.terms.get(name);
  return figure === undefined ? undefined : figure.quantity;
}

/** The terms of one year of a balance as the indicators take them. */
export function balanceOf(year: BalanceYear): Balance {
  const entries = {
    production: term(year, 'production'),
    secondary: term(year, 'secondary'),
    imports: term(year, 'imports'),
    exports: term(year, 'exports'),
    stockChange: term(year, 'stock_change'),
    consumption: term(year, 'consumption'),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, quantity]) => quantity !== undefined));
}

/** The publisher's own reliance, in percent, as a result; `E` is a net exporter. */
function published(figure: Figure): Result {
  const assumptions = ['as published'];
  if (figure.published === 'E') return { kind: 'unavailable', reason: 'net-exporter', mark: 'E', assumptions };
  const quantity = figure.quantity;
  if (quantity === null) return { kind: 'unavailable', reason: 'not-reported', assumptions };
  const lower = quantity.lower / 100;
  const upper = quantity.upper === null ? null : quantity.upper / 100;
  if (quantity.value === null)
    return { kind: 'unavailable', reason: 'withheld', lower, upper, method: 'exact', assumptions };
  return { kind: 'value', value: quantity.value / 100, lower, upper, method: 'exact', assumptions };
}

const flows: readonly BalanceTerm[] = ['production', 'secondary', 'imports', 'exports', 'stock_change'];

/** The terms that the formula of an indicator takes from this very record. */
function termsOf(indicator: About, year: BalanceYear): readonly BalanceTerm[] {
  if (indicator.id === 'import-reliance') return ['production', 'imports', 'exports'];
  const hasFlows = year.terms.has('imports') && year.terms.has('exports');
  if (indicator.id !== 'net-import-reliance' || !year.terms.get('consumption')?.quantity) return flows;
  if (!hasFlows) return ['production', 'secondary', 'consumption'];
  return year.terms.get('production')?.quantity ? flows : ['imports', 'exports', 'stock_change', 'consumption'];
}

function inputsOf(series: BalanceSeries, year: BalanceYear, names: readonly BalanceTerm[]): readonly Input[] {
  return names.flatMap((name) => {
    const figure = year.terms.get(name);
    const unit = name === 'net_import_reliance' ? 'percent' : series.unit;
    return figure ? [inputOf(name, figure, { unit, year: year.year, source: series.source })] : [];
  });
}

/** The part of the inputs, by size, that is estimated, withheld or only bounded; 0..1. */
export function estimatedPart(inputs: readonly Input[]): number {
  const sizes = inputs.map(({ quantity }) => Math.abs(quantity?.value ?? quantity?.lower ?? 0));
  const whole = sizes.reduce((total, part) => total + part, 0);
  const doubtful = inputs.map(({ quality }, index) => (quality === 'reported' ? 0 : (sizes[index] ?? 0)));
  return whole === 0 ? 0 : doubtful.reduce((total, part) => total + part, 0) / whole;
}

function widthOf({ lower, upper }: Result): number {
  if (lower === undefined || upper === undefined) return Number.POSITIVE_INFINITY;
  return (upper ?? Number.POSITIVE_INFINITY) - lower;
}

/** Whether a formula rests on all its terms, as far as the record can tell. */
function isFounded(formula: Result): boolean {
  if (formula.assumptions.includes(assumption.publishedConsumption)) return false;
  return formula.kind === 'value' || (formula.reason !== 'not-reported' && formula.reason !== 'withheld');
}

/** Whether the publisher's own figure says more than a formula whose terms are not all published. */
function saysMore(own: Result, formula: Result): boolean {
  if (isFounded(formula)) return false;
  return own.kind === 'value' || own.reason === 'net-exporter' || widthOf(own) < widthOf(formula);
}

/** That the publisher says that a year gives no meaningful result, with its reason; `undefined` of all other years. */
function precluded({ notMeaningful }: BalanceSeries, { year }: BalanceYear): Result | undefined {
  const said = notMeaningful?.find((each) => each.year === year);
  return said && { kind: 'unavailable', reason: 'not-applicable', assumptions: [`no meaningful result: ${said.why}`] };
}

/**
 * The result of the formula, or the publisher's own reliance where the terms for the formula are not published and the
 * publisher says more. The page then says so: a published figure and a computed one are not the same claim.
 */
function evaluate(
  indicator: IndicatorOf<Balance>,
  year: BalanceYear,
): { result: Result; terms: readonly BalanceTerm[] } {
  const result = indicator.evaluate(balanceOf(year));
  const figure = indicator.id === 'net-import-reliance' ? year.terms.get('net_import_reliance') : undefined;
  const own = figure && published(figure);
  if (own && saysMore(own, result)) return { result: own, terms: ['net_import_reliance'] };
  return { result, terms: termsOf(indicator, year) };
}

function fromYear(series: BalanceSeries, year: BalanceYear, asOfYear: number): readonly Computed[] {
  return indicatorsTaking(balanceInput).map((indicator) => {
    const { result: found, terms } = evaluate(indicator, year);
    const result = precluded(series, year) ?? found;
    const inputs = inputsOf(series, year, terms);
    const { reporter, mineral, stage, unit, source } = series;
    const gathered = {
      subject: { reporter, mineral, stage, measure: '' as const, year: year.year },
      input: balanceOf(year),
      inputs,
      unit,
      sources: [source],
      quality: { coverage: 1, estimated: estimatedPart(inputs), age: asOfYear - year.year },
    };
    return computedFrom(indicator, gathered, result);
  });
}

/**
 * Every result that a supply balance gives, year by year. Those of a year that the publisher says is not meaningful are
 * `not-applicable`, and their assumptions say why.
 */
export function fromBalances(series: BalanceSeries, asOfYear: number): readonly Computed[] {
  return series.years.flatMap((year) => fromYear(series, year, asOfYear));
}
