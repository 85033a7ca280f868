import type { ChartKindId } from '../../../references/charts/kinds.ts';
import { indicatorOverviewChart } from './indicator-overview.ts';
import { indicatorTrendChart } from './indicator-trend.ts';
import type { MakeChart } from './kind.ts';
import { stageSharesChart } from './stage-shares.ts';
import { supplierSharesChart } from './supplier-shares.ts';

/** What each kind of chart is drawn from: one for each kind that prose may ask for, or the types do not fit. */
export const makers: Readonly<Record<ChartKindId, MakeChart>> = {
  'supplier-shares': supplierSharesChart,
  'stage-shares': stageSharesChart,
  'indicator-trend': indicatorTrendChart,
  'indicator-overview': indicatorOverviewChart,
};
