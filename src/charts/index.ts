// A kind of chart is a folder here, and is listed twice: in `src/references/charts/kinds.ts` with what prose may say of it,
// and in `src/components/figure/kinds/kinds.ts` with what it is drawn from.
export {
  type ChartModel,
  type Column,
  completeSpec,
  type DataRow,
  type Drawing,
  type Names,
  type Width,
  widths,
} from './model.ts';
export { type DrawOptions, drawChart } from './render.ts';
export type { Bounds } from './text/format.ts';
