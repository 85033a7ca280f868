import type { Dataset, TradeSeries } from '../../domain/dataset.ts';
import type { YearOfSuppliers } from '../../domain/published.ts';
import { plainCode } from './account.ts';
import { differencesIn } from './differences.ts';

/** From twice, or half, on, another total of imports is said beside what rests on the first. */
const factorTold = 2;

/** What results say whose imports another source counts otherwise. */
export const totalApart = {
  more: 'another source counts twice these imports or more',
  less: 'another source counts half of these imports or less',
} as const;

/** Those of a result’s assumptions that say that another source counts its imports otherwise. */
export function saidApart(assumptions: readonly string[]): readonly string[] {
  return assumptions.filter((phrase) => phrase === totalApart.more || phrase === totalApart.less);
}

/** What is to be said of the total of a series of imports, by year; nothing where no other source counts them otherwise. */
export type TotalsApart = ReadonlyMap<number, readonly string[]>;

type Compared = Pick<Dataset, 'trade' | 'sources' | 'factors'>;

type Goods = Pick<TradeSeries, 'reporter' | 'mineral' | 'stage' | 'measure' | 'hs'>;

function goodsKey({ reporter, mineral, stage, measure, hs = '' }: Goods): string {
  return [reporter, mineral, stage, measure, plainCode(hs)].join('|');
}

/** A year with its total alone, so that no partner is held against another. */
function totalAlone({ suppliers, others, ...year }: YearOfSuppliers): YearOfSuppliers {
  return { ...year, suppliers: new Map() };
}

/** Imports of which more sources than the primary one tell, the others by their totals alone. */
function comparedIn(trade: readonly TradeSeries[]): readonly TradeSeries[] {
  const imports = trade.filter(({ flow, measure, hs }) => flow === 'imports' && measure !== '' && hs !== undefined);
  const others = imports
    .filter(({ primary }) => !primary)
    .map((series) => ({
      ...series,
      years: series.years.filter(({ total }) => total !== undefined).map(totalAlone),
    }))
    .filter(({ years }) => years.length > 0);
  const told = new Set(others.map(goodsKey));
  return [...imports.filter((series) => series.primary && told.has(goodsKey(series))), ...others];
}

function phraseOf(difference: number | null): readonly string[] {
  const factor = 1 + (difference ?? 0);
  if (factor >= factorTold) return [totalApart.more];
  return factor <= 1 / factorTold ? [totalApart.less] : [];
}

/**
 * What results have to say of the imports that they rest on, as an assumption: that another publisher’s total of the same
 * goods, reporter, measure and year is twice as much or more, or half as much or less. The four tests of a grade do not see
 * it. Editions of one publisher are no second witness, and totals whose units or contents differ do not compare.
 *
 * Gives for a primary series the phrases by year; an empty map where there is nothing to say.
 */
export function totalsApartIn({ trade, sources, factors }: Compared): (series: TradeSeries) => TotalsApart {
  const compared = comparedIn(trade);
  const found = new Map<string, Map<number, readonly string[]>>();
  for (const { subject, between, spread } of differencesIn({ ...none, trade: compared, sources, factors })) {
    const phrases = between === 'publishers' ? phraseOf(spread.value) : [];
    if (phrases.length === 0) continue;
    const years = found.get(goodsKey(subject)) ?? new Map<number, readonly string[]>();
    found.set(goodsKey(subject), years.set(subject.year, [...(years.get(subject.year) ?? []), ...phrases]));
  }
  return (series) =>
    (series.flow === 'imports' && series.primary ? found.get(goodsKey(series)) : undefined) ?? new Map();
}

/** Trade alone is compared. */
const none = { production: [], balances: [] } as const;
