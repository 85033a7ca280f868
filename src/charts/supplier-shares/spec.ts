import type { TopLevelSpec } from 'vega-lite';
import { bareShareAxis, pixels, shareAxis } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;

type Axis = typeof shareAxis | typeof bareShareAxis;

function bars(layer: string, height: number, opacity: number, axis: Axis): Layer {
  return {
    transform: only(layer),
    mark: { type: 'bar', height, opacity, ...tipped },
    encoding: { x: { field: 'from', type: 'quantitative', ...axis }, x2: { field: 'to' }, y, color: fill },
  };
}

function points(axis: Axis): Layer {
  return {
    transform: only('point'),
    mark: { type: 'point', shape: 'circle', size: 48, strokeWidth: 2, filled: false, opacity: 1, ...tipped },
    encoding: {
      x: { field: 'at', type: 'quantitative', ...axis },
      y,
      fill,
      stroke: { field: 'stroke', type: 'nominal', scale: null },
    },
  };
}

function reference(axis: Axis): Layer {
  return {
    transform: only('reference'),
    mark: { type: 'rule', color: ink.line, strokeWidth: 1.25, strokeDash: [3, 3] },
    encoding: { x: { field: 'at', type: 'quantitative', ...axis }, y, y2: { field: 'y2' } },
  };
}

/** Height of a bar, in pixels. */
export const barHeight: Readonly<Record<Width, number>> = { wide: 16, narrow: 14 };

function specOf(height: number, axis: Axis): TopLevelSpec {
  return layered({ top: 1, ticks: [0, 1], labels: ['0', '100%'] }, [
    bars('solid', height, 1, axis),
    bars('range', height, 0.4, axis),
    bars('hatched', height, 1, axis),
    reference(axis),
    points(axis),
    labelLayer,
  ]);
}

/** What is certain of a share solid, where else it may lie pale or hatched, its point on top. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = {
  wide: specOf(barHeight.wide, shareAxis),
  narrow: specOf(barHeight.narrow, bareShareAxis),
};
