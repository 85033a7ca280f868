import type { ChartKindId } from '../../../references/charts/kinds.ts';
import { baselineSlopeChart } from './baseline-slope.ts';
import { changeWaterfallChart } from './change-waterfall.ts';
import { indicatorOverviewChart } from './indicator-overview.ts';
import { indicatorTrendChart } from './indicator-trend.ts';
import type { MakeChart } from './kind.ts';
import { shareHeatChart } from './share-heat.ts';
import { shareMultiplesChart } from './share-multiples.ts';
import { stageDumbbellChart } from './stage-dumbbell.ts';
import { stageSharesChart } from './stage-shares.ts';
import { supplierMapChart } from './supplier-map.ts';
import { supplierSharesChart } from './supplier-shares.ts';
import { supplyFlowChart } from './supply-flow.ts';

/** What each kind of chart is drawn from: one for each kind that prose may ask for, or the types do not fit. */
export const makers: Readonly<Record<ChartKindId, MakeChart>> = {
  'supplier-shares': supplierSharesChart,
  'stage-shares': stageSharesChart,
  'indicator-trend': indicatorTrendChart,
  'indicator-overview': indicatorOverviewChart,
  'stage-dumbbell': stageDumbbellChart,
  'baseline-slope': baselineSlopeChart,
  'change-waterfall': changeWaterfallChart,
  'share-heat': shareHeatChart,
  'share-multiples': shareMultiplesChart,
  'supplier-map': supplierMapChart,
  'supply-flow': supplyFlowChart,
};
