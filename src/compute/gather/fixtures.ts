import type { SourcingSeries, TradeParameters, UseSeries } from '../../domain/criticality.ts';
import { type Dataset, type GovernanceSeries, governanceDimensions, type Mineral } from '../../domain/dataset.ts';
import type { Figure, YearOfSuppliers } from '../../domain/published.ts';
import { exactly } from '../../domain/quantity.ts';
import { compute } from '../compute.ts';
import type { Computed, Subject } from '../computed.ts';
import { dataset, figure } from '../fixtures.ts';

/** Small inputs for tests of supply risk. Invented numbers: they never leave the tests. */
const origin = { file: 'data/test.yaml', path: '/series/0', line: 1 };

/** Estimates of one economy in one year, the same in every dimension; an estimate may be negative. */
export function governance(
  economy: string,
  year: number,
  estimate: number,
  stderr?: number,
): readonly GovernanceSeries[] {
  const asFigure = (value: number): Figure => ({
    ...origin,
    path: `/series/0/years/${year}/estimate`,
    published: String(value),
    quality: 'reported',
    quantity: exactly(value),
  });
  const error = stderr === undefined ? {} : { stderr: asFigure(stderr) };
  return governanceDimensions.map((dimension) => ({
    ...origin,
    economy,
    dimension,
    source: 'governance-2024',
    primary: true,
    years: [{ year, estimate: asFigure(estimate), ...error }],
  }));
}

/** Rare earths with a recycling rate, in percent, and substitution indices, as far as they are given. */
export function lowered(rest: { readonly recycling?: string; readonly substitution?: string }): Mineral {
  const { recycling, substitution } = rest;
  const cited = { source: 'criticality-2023', year: 2023 };
  return {
    ...origin,
    id: 'rare-earths',
    name: 'Rare earths',
    nameJa: 'レアアース',
    nameInText: 'rare earths',
    stages: [],
    lists: [],
    notes: [],
    ...(recycling === undefined ? {} : { recyclingRate: { ...figure(recycling), ...cited } }),
    ...(substitution === undefined
      ? {}
      : {
          substitution: {
            ...origin,
            ...cited,
            supplyRisk: figure(substitution),
            economicImportance: figure(substitution),
          },
        }),
  };
}

/** Trade parameters of the European Union for mined rare earths. */
export function parameters(economies: Readonly<Record<string, string>>, year = 2023): TradeParameters {
  return {
    ...origin,
    reporter: 'EU27',
    mineral: 'rare-earths',
    stage: 'mine',
    source: 'criticality-2023',
    year,
    economies: new Map(Object.entries(economies).map(([id, text]) => [id, figure(text)])),
  };
}

/** What the European Union uses of mined rare earths by origin, in percent, without rounding unless the rest says so. */
export function sourcing(years: readonly YearOfSuppliers[], rest: Partial<SourcingSeries> = {}): SourcingSeries {
  return {
    ...origin,
    reporter: 'EU27',
    mineral: 'rare-earths',
    stage: 'mine',
    source: 'criticality-2023',
    unit: 'percent',
    primary: true,
    topList: false,
    years,
    ...rest,
  };
}

/** End uses of rare earths in the European Union: application, sector, share in percent, value added. */
export function uses(of: readonly (readonly [string, string, string, string])[], largest = '200'): UseSeries {
  return {
    ...origin,
    reporter: 'EU27',
    mineral: 'rare-earths',
    source: 'criticality-2023',
    year: 2023,
    largestSector: 'C28',
    largestValueAdded: figure(largest),
    uses: of.map(([application, sector, share, valueAdded]) => ({
      ...origin,
      application,
      sector,
      share: figure(share, 1, 100),
      valueAdded: figure(valueAdded),
    })),
  };
}

/** The results of a dataset that are about this. */
export function resultsOf(parts: Partial<Omit<Dataset, 'site'>>, wanted: Partial<Subject>): readonly Computed[] {
  const asked = Object.entries(wanted);
  return compute(dataset(parts)).filter(({ subject }) => {
    const told = new Map<string, unknown>(Object.entries(subject));
    return asked.every(([key, value]) => told.get(key) === value);
  });
}

/** The value of a result, or the reason why it has none. */
export function given(computed: Computed | undefined): number | string | undefined {
  return computed?.result.kind === 'value' ? computed.result.value : computed?.result.reason;
}
