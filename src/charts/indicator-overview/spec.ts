import type { TopLevelSpec } from 'vega-lite';
import { pixels, tickLabel } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

const y = { field: 'y', ...pixels };
const x = { field: 'x', ...pixels };
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;
const fill = { field: 'fill', type: 'nominal', scale: null } as const;

/** The ground line of each row, over the whole width. */
const ground: Layer = {
  transform: only('ground'),
  mark: { type: 'rule', strokeWidth: 1, color: ink.grid },
  encoding: { x, x2: { field: 'x2' }, y },
};

/** The axis at one row, where its lines would run through the names. */
const tick: Layer = {
  transform: only('tick'),
  mark: { type: 'rule', strokeWidth: 1, color: ink.grid },
  encoding: { x, y, y2: { field: 'y2' } },
};

/** Where a band of the indicator ends. */
const edge: Layer = {
  transform: only('edge'),
  mark: { type: 'rule', color: ink.line, strokeWidth: 1.25, strokeDash: [3, 3] },
  encoding: { x, y, y2: { field: 'y2' } },
};

const keys: Layer = {
  transform: only('key'),
  mark: { type: 'point', filled: true, opacity: 1 },
  encoding: {
    x,
    y,
    fill,
    size: { field: 'size', type: 'quantitative', scale: null },
    shape: { field: 'shape', type: 'nominal', scale: null },
  },
};

function across(field: string, grid: boolean) {
  return {
    field,
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'bottom' }, { expr: 'top' }], nice: false, zero: false },
    axis: { orient: 'bottom' as const, values: { expr: 'ticks' }, labelExpr: tickLabel, labelFlush: true, grid },
  };
}

function specOf(grid: boolean): TopLevelSpec {
  const range: Layer = {
    transform: only('range'),
    mark: { type: 'rule', strokeWidth: 7, opacity: 0.3 },
    encoding: { x: across('from', grid), x2: { field: 'to' }, y, stroke },
  };
  const bounds: Layer = {
    transform: only('bounds'),
    mark: { type: 'rule', strokeWidth: 3, opacity: 0.6, ...tipped },
    encoding: { x: across('from', grid), x2: { field: 'to' }, y, stroke },
  };
  const dots: Layer = {
    transform: only('dot'),
    mark: { type: 'point', size: 76, filled: true, opacity: 1, stroke: ink.paper, strokeWidth: 1, ...tipped },
    encoding: { x: across('at', grid), y, fill, shape: { field: 'shape', type: 'nominal', scale: null } },
  };
  const earlier: Layer = {
    transform: only('earlier'),
    mark: { type: 'point', shape: 'circle', size: 22, filled: false, opacity: 1, stroke: ink.line, strokeWidth: 1 },
    encoding: { x: across('at', grid), y },
  };
  const params = { bottom: 0, top: 1, ticks: [0, 1], labels: ['0', '1'] };
  return layered(params, [ground, tick, edge, range, bounds, earlier, dots, keys, labelLayer]);
}

/**
 * Dots in rows with the range of each value behind them, the edges of bands as lines, a key above; on a phone, where
 * names stand over the rows, the lines of axis and edges are drawn at each row alone.
 */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: specOf(true), narrow: specOf(false) };
