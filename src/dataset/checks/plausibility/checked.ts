import type { SourcingSeries } from '../../../domain/criticality.ts';
import type { BalanceSeries, ProductionSeries, TradeSeries } from '../../../domain/dataset.ts';
import type { Confirmation, Origin, Series } from '../../../domain/published.ts';
import { dimensionOf, type Unit } from '../../../domain/unit.ts';
import type { Draft } from '../../series/series-file.ts';

/** A series as far as the plausibility of its figures is concerned. */
export interface Checked extends Origin {
  readonly kind: 'production' | 'trade' | 'balance' | 'sourcing';
  /** In words: "mine production of cobalt". */
  readonly subject: string;
  /** Equal for series whose figures of one key and year should be alike, whoever publishes them. */
  readonly alike: string;
  readonly mineral: string;
  readonly stage: string;
  readonly source: string;
  readonly unit: Unit;
  readonly basis: string;
  readonly reporter?: string;
  readonly hs?: string;
  readonly flow?: string;
  /** What trade of a partner with the reporter would be `alike` to, seen from the other side; only of trade under a code. */
  readonly mirrored?: (partner: string) => string;
  /** False where indicators do not use the series, a basket of goods among them. */
  readonly isUsed: boolean;
  /** Economies that the printed total leaves out. */
  readonly excluded: readonly string[];
  readonly confirmed: readonly Confirmation[];
}

/** A series with a figure for each economy or partner. */
export type BySupplier = Draft<ProductionSeries> | Draft<TradeSeries> | Draft<SourcingSeries>;

/** A series of production, trade or sourcing as the rules see it. */
export function checkedOf(series: BySupplier): Checked {
  const { mineral, stage } = series;
  const basis = basisOf(series.basis);
  const shared = common(series);
  if (!('reporter' in series)) {
    const subject = `${stage} production of ${mineral}`;
    const alike = ['production', mineral, stage, dimensionOf(series.unit), basis].join('|');
    return { ...shared, kind: 'production', subject, alike };
  }
  const { reporter, unit } = series;
  if (!('flow' in series)) {
    const alike = ['sourcing', mineral, stage, reporter, basis].join('|');
    return { ...shared, kind: 'sourcing', subject: `${stage} sourcing of ${mineral} of ${reporter}`, alike, reporter };
  }
  const { flow, hs = '', averageFrom } = series;
  const subject = `${stage} ${flow} of ${mineral} of ${reporter}`;
  const averaged = averageFrom === undefined ? '' : 'averaged';
  const what = ['trade', mineral, stage, dimensionOf(unit), hs, basis, averaged].join('|');
  const seenBy = (side: string, way: string) => `${what}|${way}|${side}`;
  const mirrored = (partner: string) => seenBy(partner, flow === 'imports' ? 'exports' : 'imports');
  const coded = hs === '' ? {} : { hs, mirrored };
  return { ...shared, kind: 'trade', subject, alike: seenBy(reporter, flow), reporter, flow, ...coded };
}

/** A balance as the rules see it. */
export function checkedBalance(series: Draft<BalanceSeries>): Checked {
  const { mineral, stage, reporter } = series;
  const subject = `the ${stage} balance of ${mineral} of ${reporter}`;
  const alike = ['balance', mineral, stage, reporter, basisOf(series.basis)].join('|');
  return { ...common(series), kind: 'balance', reporter, subject, alike };
}

type About = Draft<Series> & { readonly totalExcludes?: readonly string[] };

function common({ file, path, line, mineral, stage, source, unit, ...rest }: About) {
  const { primary, totalExcludes: excluded = [], confirmed = [] } = rest;
  const origin = { file, path, line };
  const isUsed = primary !== false;
  return { ...origin, mineral, stage, source, unit, basis: basisOf(rest.basis), isUsed, excluded, confirmed };
}

function basisOf(basis = ''): string {
  return basis.toLowerCase();
}
