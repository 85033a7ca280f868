import type { BalanceSeries, BalanceTerm, BalanceYear } from '../../../domain/dataset.ts';
import { relianceChange } from '../../../indicators/time/reliance-change.ts';
import { type Computed, inputOf } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { balanceOf, estimatedPart } from '../../from-balances.ts';
import { computedFrom } from '../../gathered.ts';

const terms: readonly BalanceTerm[] = ['production', 'secondary', 'imports', 'exports', 'stock_change'];
const required: readonly BalanceTerm[] = ['production', 'imports', 'exports'];

interface YearOfBalance {
  readonly series: BalanceSeries;
  readonly year: BalanceYear;
}

const present = ({ terms: known }: Pick<BalanceYear, 'terms'>): readonly BalanceTerm[] =>
  terms.filter((term) => known.has(term));

/** Whether a year has a point for each of its terms, and its publisher takes them for meaningful. */
function isComplete({ series, year }: YearOfBalance): boolean {
  const known = year.terms;
  if (series.notMeaningful?.some((each) => each.year === year.year)) return false;
  const hasPoint = (term: BalanceTerm) => known.get(term)?.quantity?.value != null;
  return required.every(hasPoint) && present({ terms: known }).every(hasPoint);
}

function isNetExporter({ results }: Facts, { series, year }: YearOfBalance): boolean {
  const { reporter, mineral, stage } = series;
  const subject = { indicator: 'net-import-reliance', reporter, mineral, stage, measure: '' as const };
  const reliance = results.at({ ...subject, year: year.year });
  return reliance?.result.kind === 'unavailable' && reliance.result.reason === 'net-exporter';
}

/** Records that differ in the year alone and have the same terms: a term that one year lacks would count as a change. */
function seriesKey({ series, year }: YearOfBalance): string {
  const { reporter, mineral, stage, source, unit, basis } = series;
  return [reporter, mineral, stage, source, unit, basis, ...present(year)].join('|');
}

function figuresOf({ series, year }: YearOfBalance) {
  const rest = { unit: series.unit, year: year.year, source: series.source };
  return terms.flatMap((term) => {
    const figure = year.terms.get(term);
    return figure === undefined ? [] : [inputOf(term, figure, rest)];
  });
}

function changeOf({ asOfYear }: Facts, from: YearOfBalance, to: YearOfBalance): Computed {
  const { reporter, mineral, stage, unit, source } = to.series;
  const inputs = [...figuresOf(from), ...figuresOf(to)];
  return computedFrom(relianceChange, {
    subject: { reporter, mineral, stage, measure: '', year: to.year.year, baseYear: from.year.year },
    input: { from: balanceOf(from.year), to: balanceOf(to.year) },
    inputs,
    unit,
    sources: [source],
    quality: { coverage: 1, estimated: estimatedPart(inputs), age: asOfYear - to.year.year },
  });
}

/**
 * The change of net import reliance by term: each year of a balance against the first from the baseline year on that has
 * the same terms, within one source. No rows without a point for every term of both years, nor where the reporter is a net
 * exporter in both: it relies on nobody.
 */
export const relianceChanges: Gatherer = (facts) => {
  const baseline = facts.dataset.site.baselineYear ?? 0;
  const records = facts.balances
    .flatMap((series) => series.years.map((year): YearOfBalance => ({ series, year })))
    .filter((record) => record.year.year >= baseline && isComplete(record));
  return [...Map.groupBy(records, seriesKey).values()].flatMap((series) => {
    const [from, ...later] = [...series].sort((a, b) => a.year.year - b.year.year);
    const asked = later.filter((to) => from && !(isNetExporter(facts, from) && isNetExporter(facts, to)));
    return from === undefined ? [] : asked.map((to) => changeOf(facts, from, to));
  });
};
