import type { BalanceSeries, BalanceTerm, Dataset, Mineral, ProductionSeries, TradeSeries } from '../domain/dataset.ts';
import { readFigure } from '../domain/figure.ts';
import type { Figure, YearOfSuppliers } from '../domain/published.ts';

/** Small datasets for tests, written as figures are published. Invented numbers: they never leave the tests. */
const origin = { file: 'data/test.yaml', path: '/series/0', line: 1 };

/** A figure as it would be read from `written`. */
export function figure(written: string, line = 1, max?: number): Figure {
  const read = readFigure(written, max === undefined ? {} : { max });
  if (read.kind === 'invalid') return { ...origin, line, published: written, quality: 'reported', quantity: null };
  return { ...origin, line, published: written, quality: read.quality, quantity: read.quantity };
}

/** One year of suppliers; `WLD` and `OTH` stand apart as they do in the data. */
export function year(of: number, written: Readonly<Record<string, string>>): YearOfSuppliers {
  const { WLD, OTH, ...suppliers } = written;
  return {
    ...origin,
    path: `/series/0/years/${of}`,
    year: of,
    ...(WLD === undefined ? {} : { total: figure(WLD) }),
    ...(OTH === undefined ? {} : { others: figure(OTH) }),
    suppliers: new Map(Object.entries(suppliers).map(([id, text], index) => [id, figure(text, index + 2)])),
  };
}

/** A production series of rare-earth mines. */
export function production(years: readonly YearOfSuppliers[], rest: Partial<ProductionSeries> = {}): ProductionSeries {
  return {
    ...origin,
    mineral: 'rare-earths',
    stage: 'mine',
    source: 'survey-2026',
    unit: 't',
    primary: true,
    totalExcludes: [],
    topList: false,
    years,
    ...rest,
  };
}

/** Japan's imports of magnets. */
export function imports(years: readonly YearOfSuppliers[], rest: Partial<TradeSeries> = {}): TradeSeries {
  return {
    ...origin,
    reporter: 'JPN',
    mineral: 'rare-earths',
    stage: 'magnet',
    source: 'trade-2026',
    unit: 'kUSD',
    flow: 'imports',
    measure: 'value',
    primary: true,
    years,
    ...rest,
  };
}

/** A supply balance of the United States, one year. */
export function balance(terms: Readonly<Partial<Record<BalanceTerm, string>>>, of = 2024): BalanceSeries {
  const entries = Object.entries(terms) as [BalanceTerm, string][];
  return {
    ...origin,
    reporter: 'USA',
    mineral: 'rare-earths',
    stage: 'separation',
    source: 'survey-2026',
    unit: 't',
    primary: true,
    years: [
      {
        ...origin,
        year: of,
        terms: new Map(
          entries.map(([term, text]) => [term, figure(text, 1, term === 'net_import_reliance' ? 100 : undefined)]),
        ),
      },
    ],
  };
}

/** A mineral with these stages, upstream first. */
export function mineral(id: string, stages: readonly string[]): Mineral {
  const [name, nameJa] = [id, id];
  return {
    ...{ ...origin, id, name, nameJa, nameInText: id, lists: [], notes: [] },
    stages: stages.map((stage) => ({ id: stage, name: stage, kind: 'processing' as const, basis: [], hs: [] })),
  };
}

/** A dataset that holds just these series. */
export function dataset(parts: Partial<Omit<Dataset, 'site'>>): Dataset {
  return {
    site: {
      name: 'Test',
      publisher: 'Test',
      contact: 'Test',
      branch: 'main',
      address: 'https://example.org',
      base: '/',
      languages: ['en'],
      asOf: '2026-11-23',
      baselineYear: 2018,
    },
    sources: new Map(),
    economies: new Map(),
    blocs: new Map(),
    minerals: new Map(),
    production: [],
    trade: [],
    balances: [],
    sourcing: [],
    governance: [],
    uses: [],
    tradeParameters: [],
    targets: new Map(),
    omissions: new Map(),
    factors: [],
    corrections: [],
    names: [],
    ...parts,
  };
}
