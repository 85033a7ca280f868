import type { TopLevelSpec } from 'vega-lite';
import { bareShareAxis, pixels, shareAxis } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

type Axis = typeof shareAxis | typeof bareShareAxis;

const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;

/** Radius of a point, in pixels. */
export const radius = 5;

function along(axis: Axis) {
  return { x: { field: 'from', type: 'quantitative', ...axis }, x2: { field: 'to' }, y } as const;
}

function track(axis: Axis): Layer {
  return {
    transform: only('track'),
    mark: { type: 'rule', color: ink.grid, strokeWidth: 1 },
    encoding: along(axis),
  };
}

function link(axis: Axis): Layer {
  return {
    transform: only('link'),
    mark: { type: 'rule', strokeWidth: 2, opacity: 0.5 },
    encoding: { ...along(axis), stroke },
  };
}

function range(axis: Axis): Layer {
  return {
    transform: only('range'),
    mark: { type: 'bar', height: 11, opacity: 0.35, ...tipped },
    encoding: { ...along(axis), color: fill },
  };
}

function point(axis: Axis): Layer {
  return {
    transform: only('point'),
    mark: {
      ...{ type: 'point', shape: 'circle', size: Math.PI * radius ** 2, strokeWidth: 2, filled: false, opacity: 1 },
      ...tipped,
    },
    encoding: { x: { field: 'at', type: 'quantitative', ...axis }, y, fill, stroke },
  };
}

/** The key above the rows: its marks stand where the builder has put them. */
const keyPoint: Layer = {
  transform: only('key-point'),
  mark: { type: 'point', shape: 'circle', size: Math.PI * radius ** 2, strokeWidth: 2, filled: false, opacity: 1 },
  encoding: { x: { field: 'x', ...pixels }, y, fill, stroke },
};

const keyRange: Layer = {
  transform: only('key-range'),
  mark: { type: 'bar', height: 11, opacity: 0.35 },
  encoding: { x: { field: 'x', ...pixels }, x2: { field: 'x2' }, y, color: fill },
};

function specOf(axis: Axis): TopLevelSpec {
  return layered({ top: 1, ticks: [0, 1], labels: ['0', '100%'] }, [
    track(axis),
    link(axis),
    range(axis),
    point(axis),
    keyPoint,
    keyRange,
    labelLayer,
  ]);
}

/** A row of two points a mineral, hollow for the mine and full for the refinery, with pale bars where they may lie. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: specOf(shareAxis), narrow: specOf(bareShareAxis) };
