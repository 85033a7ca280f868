export type { Bands } from './indicator-overview/bands.ts';
export { type IndicatorOverviewInput, indicatorOverview } from './indicator-overview/indicator-overview.ts';
export { type IndicatorTrendInput, indicatorTrend } from './indicator-trend/indicator-trend.ts';
export {
  type ChartKind,
  type ChartModel,
  type Column,
  chartKinds,
  completeSpec,
  type DataRow,
  type Drawing,
  type Names,
  type Width,
  widths,
} from './model.ts';
export { type DrawOptions, drawChart } from './render.ts';
export { type StageSharesInput, stageShares } from './stage-shares/stage-shares.ts';
export type { Reference } from './supplier-shares/drawing.ts';
export { euBenchmark, type SupplierSharesInput, supplierShares } from './supplier-shares/supplier-shares.ts';
export type { Bounds } from './text/format.ts';
export { economyColour } from './theme.ts';
