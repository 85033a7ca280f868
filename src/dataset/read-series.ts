import type { BalanceSeries, ProductionSeries, TradeSeries } from '../domain/dataset.ts';
import type { Name } from '../domain/name.ts';
import type { Problem } from '../problem.ts';
import { knownFiles, namesOf, opened } from './files.ts';
import { schemasFor } from './schema/schemas.ts';
import { type Context, latestYear } from './series/context.ts';
import { readProduction } from './series/production.ts';
import type { Draft } from './series/series-file.ts';
import { readSupply } from './series/supply.ts';
import type { SourceFile } from './yaml/text.ts';

/** The series of some files, each as its file has it. */
export interface SeriesReading {
  readonly production: readonly Draft<ProductionSeries>[];
  readonly trade: readonly Draft<TradeSeries>[];
  readonly balances: readonly Draft<BalanceSeries>[];
}

const noEpsilons: ReadonlyMap<string, number> = new Map();
const untold = (_problem: Problem): void => {};
const unnamed = (_name: Name): void => {};

/**
 * The series in files of production and supply by themselves, for those who set new figures beside what stands there.
 * Nothing is weighed, set against a total or told: what cannot be read is left out, an id that no file explains is read as
 * it stands. Paths are relative to the root. Never throws.
 */
export function readSeries(files: readonly SourceFile[]): SeriesReading {
  const known = knownFiles(files, untold);
  const names = namesOf(known);
  const context: Context = {
    names,
    schemas: schemasFor(names),
    report: untold,
    name: unnamed,
    epsilons: noEpsilons,
    lastYear: latestYear,
  };
  const read = known.map((file): Partial<SeriesReading> => {
    const { kind } = file;
    if (kind.kind !== 'production' && kind.kind !== 'supply') return {};
    const located = opened(file, untold);
    if (located === undefined) return {};
    const at = { located, mineral: kind.id };
    return kind.kind === 'supply'
      ? readSupply({ ...at, economy: kind.reporter }, context)
      : { production: readProduction(at, context) };
  });
  return {
    production: read.flatMap(({ production = [] }) => production),
    trade: read.flatMap(({ trade = [] }) => trade),
    balances: read.flatMap(({ balances = [] }) => balances),
  };
}
