import { type GovernanceDimension, type GovernanceSeries, governanceDimensions } from '../../../domain/dataset.ts';
import { governance1 } from '../../../indicators/supply-risk/governance-1.ts';
import { governance10 } from '../../../indicators/supply-risk/governance-10.ts';
import { type Computed, type Input, inputOf } from '../../computed.ts';
import type { Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';

type Estimate = GovernanceSeries['years'][number];

/** The estimates of one economy and year, by dimension, with the series that each is of. */
interface Estimates {
  readonly economy: string;
  readonly year: number;
  readonly source: string;
  readonly byDimension: ReadonlyMap<GovernanceDimension, Estimate>;
}

function byEconomyAndYear(series: readonly GovernanceSeries[]): readonly Estimates[] {
  const entries = series.flatMap(({ economy, dimension, source, years }) =>
    years.map((estimate) => ({ key: `${economy} ${estimate.year}`, economy, dimension, source, estimate })),
  );
  return [...Map.groupBy(entries, ({ key }) => key).values()].flatMap((same): readonly Estimates[] => {
    const [first] = same;
    if (first === undefined) return [];
    const byDimension = new Map(same.map(({ dimension, estimate }) => [dimension, estimate]));
    return [{ economy: first.economy, year: first.estimate.year, source: first.source, byDimension }];
  });
}

function gathered({ economy, year, source }: Estimates, asOfYear: number, coverage: number) {
  return {
    subject: { reporter: economy, mineral: '', stage: '', measure: '' as const, year },
    unit: 'estimate',
    sources: [source],
    quality: { coverage, estimated: 0, age: asOfYear - year },
  };
}

function ofAllDimensions(estimates: Estimates, asOfYear: number): Computed {
  const { byDimension, year, source } = estimates;
  const points = governanceDimensions.map((dimension) => byDimension.get(dimension)?.estimate.quantity?.value ?? null);
  const inputs = governanceDimensions.flatMap((dimension): readonly Input[] => {
    const figure = byDimension.get(dimension)?.estimate;
    return figure ? [inputOf(dimension, figure, { unit: 'estimate', year, source })] : [];
  });
  const coverage = points.filter((point) => point !== null).length / governanceDimensions.length;
  const rest = gathered(estimates, asOfYear, coverage);
  return computedFrom(governance10, { ...rest, input: { estimates: points }, inputs });
}

function ofStability(estimates: Estimates, asOfYear: number): readonly Computed[] {
  const { byDimension, year, source } = estimates;
  const stability = byDimension.get('political-stability');
  if (stability === undefined) return [];
  const estimate = stability.estimate.quantity?.value ?? null;
  const stderr = stability.stderr?.quantity?.value ?? undefined;
  const rest = { unit: 'estimate', year, source };
  const inputs = [
    inputOf('political-stability', stability.estimate, rest),
    ...(stability.stderr ? [inputOf('standard-error', stability.stderr, rest)] : []),
  ];
  const input = { estimate, ...(stderr === undefined ? {} : { stderr }) };
  return [computedFrom(governance1, { ...gathered(estimates, asOfYear, 1), input, inputs })];
}

/** Governance of every economy and year for which the edition in use has estimates, on both scales. */
export const governance: Gatherer = ({ dataset, asOfYear }) => {
  const all = byEconomyAndYear(dataset.governance.filter(({ primary }) => primary));
  return all.flatMap((estimates) => [ofAllDimensions(estimates, asOfYear), ...ofStability(estimates, asOfYear)]);
};
