import { baselineSlope } from './baseline-slope.ts';
import { changeWaterfall } from './change-waterfall.ts';
import { indicatorOverview } from './indicator-overview.ts';
import { indicatorTrend } from './indicator-trend.ts';
import type { ChartKind } from './kind.ts';
import { shareHeat } from './share-heat.ts';
import { shareMultiples } from './share-multiples.ts';
import { stageDumbbell } from './stage-dumbbell.ts';
import { stageShares } from './stage-shares.ts';
import { supplierMap } from './supplier-map.ts';
import { supplierShares } from './supplier-shares.ts';
import { supplyFlow } from './supply-flow.ts';

/** Every kind of `<Chart>`; what each is drawn from stands under the same name in `src/components/figure/kinds`. */
export const chartKinds = {
  'supplier-shares': supplierShares,
  'stage-shares': stageShares,
  'indicator-trend': indicatorTrend,
  'indicator-overview': indicatorOverview,
  'stage-dumbbell': stageDumbbell,
  'baseline-slope': baselineSlope,
  'change-waterfall': changeWaterfall,
  'share-heat': shareHeat,
  'share-multiples': shareMultiples,
  'supplier-map': supplierMap,
  'supply-flow': supplyFlow,
} as const satisfies Readonly<Record<string, ChartKind>>;

export type ChartKindId = keyof typeof chartKinds;

/** Whether there is a kind of chart of this name. */
export function isChartKind(id: string): id is ChartKindId {
  return Object.hasOwn(chartKinds, id);
}
