import type { TopLevelSpec } from 'vega-lite';
import { pixels, tickLabel } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { byDash, ink, type Layer, layered, only, tipped } from '../theme.ts';

const year = {
  field: 'year',
  type: 'quantitative' as const,
  scale: { domain: [{ expr: 'firstYear' }, { expr: 'lastYear' }], nice: false, zero: false },
  axis: { orient: 'bottom' as const, grid: false, values: { expr: 'years' }, format: 'd', labelPadding: 8 },
};

function along(field: string) {
  return {
    field,
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'bottom' }, { expr: 'top' }], nice: false, zero: false },
    axis: { orient: 'left' as const, values: { expr: 'ticks' }, labelExpr: tickLabel, labelPadding: 8 },
  };
}

const unbroken = [{ field: 'series' }, { field: 'run' }];
const fill = { field: 'fill', type: 'nominal', scale: null } as const;
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;

const band: Layer = {
  transform: only('band'),
  mark: { type: 'area', opacity: 0.18 },
  encoding: { x: year, y: along('lower'), y2: { field: 'upper' }, detail: unbroken, fill },
};

/** A year of which only bounds are known, or a range in a year that stands alone. */
const whisker: Layer = {
  transform: only('whisker'),
  mark: { type: 'rule', strokeWidth: 8, opacity: 0.35, ...tipped },
  encoding: { x: year, y: along('lower'), y2: { field: 'upper' }, stroke },
};

const context: Layer = {
  transform: only('context'),
  mark: { type: 'line', strokeWidth: 1.25, color: ink.rest },
  encoding: { x: year, y: along('value'), detail: unbroken },
};

/** Of a named line, in pixels. */
export const strokeWidth = 2.5;

const line: Layer = {
  transform: only('line'),
  mark: { type: 'line', strokeWidth, strokeJoin: 'round' },
  encoding: {
    x: year,
    y: along('value'),
    detail: unbroken,
    stroke,
    strokeDash: byDash,
  },
};

const dot: Layer = {
  transform: only('dot'),
  mark: { type: 'point', shape: 'circle', size: 26, filled: true, opacity: 1, ...tipped },
  encoding: { x: year, y: along('value'), fill },
};

const leader: Layer = {
  transform: only('leader'),
  mark: { type: 'rule', strokeWidth: 1 },
  encoding: {
    x: { field: 'x', ...pixels },
    y: { field: 'y', ...pixels },
    x2: { field: 'x2' },
    y2: { field: 'y2' },
    stroke,
  },
};

const params = { firstYear: 0, lastYear: 1, years: [0, 1], bottom: 0, top: 1, ticks: [0, 1], labels: ['0', '1'] };
const spec: TopLevelSpec = layered(params, [band, whisker, context, line, dot, leader, labelLayer]);

/** Lines over years with the range of each value behind them, named at their ends. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: spec, narrow: spec };
