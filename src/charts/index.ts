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
