import type { ContentFactor } from '../../domain/content-factor.ts';
import type { BalanceSeries, Mineral, ProductionSeries, TradeSeries } from '../../domain/dataset.ts';
import type { Series } from '../../domain/published.ts';
import { dimensionOf } from '../../domain/unit.ts';
import { didYouMean, listed, type Problem } from '../../problem.ts';
import type { Draft } from '../series/series-file.ts';
import type { Places } from './places.ts';

/** What is held to the contents that the stages of the minerals count. */
export interface Based {
  readonly minerals: ReadonlyMap<string, Mineral>;
  /** With the primary mark settled. */
  readonly production: readonly ProductionSeries[];
  readonly trade: readonly Draft<TradeSeries>[];
  readonly balances: readonly Draft<BalanceSeries>[];
  readonly factors: readonly ContentFactor[];
}

/**
 * Series of tonnes that do not say what they count, at stages that do; production that indicators use and that counts
 * something else than its stage; a basis that is another one misspelt; and factors between contents that nothing counts.
 * Indicators add and divide only what has one basis, word for word, so that each of these would part what belongs together
 * or, where nobody says anything, put ore beside metal.
 */
export function basisProblems(data: Based, places: Places): readonly Problem[] {
  const series: readonly AnySeries[] = [...data.production, ...data.trade, ...data.balances.filter(hasTonnes)];
  return [
    ...series.flatMap((each) => seriesProblems(each, data.minerals, places)),
    ...factorProblems(data, series, places),
  ];
}

/** A balance may hold the published reliance alone, which is in percent. */
function hasTonnes({ years }: Draft<BalanceSeries>): boolean {
  return years.some(({ terms }) => [...terms.keys()].some((term) => term !== 'net_import_reliance'));
}

type AnySeries = Draft<Series> & { readonly reporter?: string };

function seriesProblems(series: AnySeries, minerals: Based['minerals'], places: Places): readonly Problem[] {
  const counted = minerals.get(series.mineral)?.stages.find(({ id }) => id === series.stage)?.basis ?? [];
  if (dimensionOf(series.unit) !== 'mass' || counted.length === 0) return [];
  const { basis } = series;
  if (basis === undefined) return [silent(series, counted, places)];
  if (counted.includes(basis)) return [];
  const near = didYouMean(basis, counted);
  const isUsed = series.reporter === undefined && series.primary === true;
  return isUsed || near !== undefined ? [unlike(series, counted, near, places)] : [];
}

function silent(series: AnySeries, counted: readonly string[], places: Places): Problem {
  return {
    code: 'basis-missing',
    place: places({ ...series, path: `${series.path}/unit` }),
    message: `These tonnes of ${series.mineral}, ${series.stage}, do not say what they count.`,
    hint: `Add "basis:", such as ${listed(new Set([...counted, 'gross weight']))}: without it nobody knows whether they are ore or metal.`,
  };
}

function unlike(series: AnySeries, counted: readonly string[], near: string | undefined, places: Places): Problem {
  const meant = near === undefined ? '' : `Did you mean "${near}"? `;
  const { mineral, stage } = series;
  return {
    code: 'basis-unlike-stage',
    place: places({ ...series, path: `${series.path}/basis` }, 'value'),
    message: `${mineral}, ${stage}, counts ${listed(counted)}, and this series counts "${series.basis}".`,
    hint: `${meant}Correct it, say "primary: no" in the series, or add what it counts to the stage in data/minerals/${mineral}.yaml.`,
  };
}

function factorProblems({ minerals, factors }: Based, series: readonly AnySeries[], places: Places) {
  const known = new Map<string, Set<string>>();
  for (const { id, stages } of minerals.values()) {
    for (const stage of stages) known.set(`${id}|${stage.id}`, new Set(stage.basis));
  }
  for (const { mineral, stage, basis } of series) if (basis) known.get(`${mineral}|${stage}`)?.add(basis);
  const seen = new Set<string>();
  return factors.flatMap((factor): readonly Problem[] => {
    const { mineral, stage, from, to } = factor;
    const counted = known.get(`${mineral}|${stage}`);
    const stranger = (['from', 'to'] as const).find((side) => counted?.has(factor[side]) !== true);
    if (stranger !== undefined) return [uncounted(factor, stranger, counted ?? new Set(), places)];
    const pair = [mineral, stage, ...[from, to].sort()].join('|');
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    const place = places({ ...factor, path: `${factor.path}/from` });
    const message = `There is a factor between ${from} and ${to} of ${mineral}, ${stage}, already.`;
    return [
      { code: 'duplicate-id', place, message, hint: 'Delete one of the two; the way back follows from the other.' },
    ];
  });
}

function uncounted(factor: ContentFactor, side: 'from' | 'to', counted: ReadonlySet<string>, places: Places): Problem {
  const { mineral, stage } = factor;
  const all = listed(counted);
  return {
    code: 'basis-unlike-stage',
    place: places({ ...factor, path: `${factor.path}/${side}` }, 'value'),
    message: `Nothing at ${stage} of ${mineral} counts "${factor[side]}".`,
    hint: all === '' ? `Does ${mineral} have this stage?` : `What is counted there: ${all}.`,
  };
}
