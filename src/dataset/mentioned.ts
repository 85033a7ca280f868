import type { Dataset, Economy, TradeSeries } from '../domain/dataset.ts';
import { economyOf } from './economies.ts';

type Series = Pick<Dataset, 'production' | 'trade' | 'balances' | 'sourcing'>;
type OfMinerals = Series & Pick<Dataset, 'uses' | 'tradeParameters'>;
type Mentioning = OfMinerals & Pick<Dataset, 'governance' | 'blocs' | 'targets'>;

/** The codes of the economies that the figures of minerals mention, as producer, reporter or partner, each once. */
export function mentionedIn({
  production,
  trade,
  balances,
  sourcing,
  uses,
  tradeParameters,
}: OfMinerals): ReadonlySet<string> {
  return new Set([
    ...suppliersIn([...production, ...trade, ...sourcing]),
    ...production.flatMap(({ totalExcludes }) => totalExcludes),
    ...[...trade, ...balances, ...sourcing, ...uses, ...tradeParameters].map(({ reporter }) => reporter),
    ...tradeParameters.flatMap(({ economies }) => [...economies.keys()]),
  ]);
}

/**
 * Every economy that the data mention as producer, reporter, partner, member of a bloc or subject of a governance
 * estimate, by code in alphabetical order; under the names of `data/economies/` where there are such. `elsewhere` are the
 * codes that files mention which are not among these data.
 */
export function economiesOf(
  data: Mentioning,
  named: ReadonlyMap<string, Economy>,
  elsewhere: Iterable<string> = [],
): ReadonlyMap<string, Economy> {
  const { governance, blocs, targets } = data;
  const codes = new Set([
    ...named.keys(),
    ...mentionedIn(data),
    ...elsewhere,
    ...[...targets.values()].map(({ reporter }) => reporter),
    ...[...targets.values()].flatMap(({ partner }) => partner ?? []),
    ...governance.map(({ economy }) => economy),
    ...[...blocs.values()].flatMap(({ members }) => members),
  ]);
  return new Map(
    [...codes].toSorted().flatMap((code) => {
      const economy = named.get(code) ?? economyOf(code);
      return economy === undefined ? [] : [[code, economy] as const];
    }),
  );
}

/** The codes of all suppliers, each once: there may be a million figures, and a list of them all would be slow. */
function suppliersIn(series: readonly Pick<TradeSeries, 'years'>[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { years } of series)
    for (const { suppliers } of years) for (const code of suppliers.keys()) codes.add(code);
  return codes;
}

/** The newest year that a series of production, trade, sourcing or a balance has figures for; 1900 where there are none. */
export function newestYear({ production, trade, balances, sourcing }: Series): number {
  const years = [...production, ...trade, ...balances, ...sourcing].flatMap((series) =>
    series.years.map(({ year }) => year),
  );
  return years.reduce((newest, year) => Math.max(newest, year), 1900);
}
