import type { TopLevelSpec } from 'vega-lite';
import { pixels } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only } from '../theme.ts';

const valueLabels = "format(factor * datum.value, ',.4~r') + (datum.value === top ? suffix : '')";

function across(field: string) {
  return {
    field,
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'bottom' }, { expr: 'top' }], nice: false, zero: false },
    axis: { orient: 'bottom' as const, values: { expr: 'ticks' }, labelExpr: valueLabels, labelFlush: true },
  };
}

const y = { field: 'y', ...pixels };
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;
const fill = { field: 'fill', type: 'nominal', scale: null } as const;

/** The ground line of each row, over the whole width. */
const ground: Layer = {
  transform: only('ground'),
  mark: { type: 'rule', strokeWidth: 1, color: ink.grid },
  encoding: { x: { field: 'x', ...pixels }, x2: { field: 'x2' }, y },
};

/** Where a band of the indicator ends. */
const edge: Layer = {
  transform: only('edge'),
  mark: { type: 'rule', color: ink.line, strokeWidth: 1.25, strokeDash: [3, 3] },
  encoding: { x: across('at'), y, y2: { field: 'y2' } },
};

const range: Layer = {
  transform: only('range'),
  mark: { type: 'rule', strokeWidth: 7, opacity: 0.3 },
  encoding: { x: across('from'), x2: { field: 'to' }, y, stroke },
};

function shaped(layer: string, x: ReturnType<typeof across> | ({ field: string } & typeof pixels)): Layer {
  return {
    transform: only(layer),
    mark: { type: 'point', size: 62, filled: true, opacity: 1, stroke: ink.paper, strokeWidth: 1 },
    encoding: { x, y, fill, shape: { field: 'shape', type: 'nominal', scale: null } },
  };
}

const params = { bottom: 0, top: 1, ticks: [0, 1], factor: 1, suffix: '' };
const dots = shaped('dot', across('at'));
const keys = shaped('key', { field: 'x', ...pixels });
const spec: TopLevelSpec = layered(params, [ground, edge, range, dots, keys, labelLayer]);

/** Dots in rows with the range of each value behind them, the edges of bands as lines, a key above. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: spec, narrow: spec };
