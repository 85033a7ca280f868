import type { TopLevelSpec } from 'vega-lite';
import { pixels } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

const x = { field: 'x', ...pixels };
const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;

function line(layer: string, dash: number[]): Layer {
  return {
    transform: only(layer),
    mark: { type: 'rule', color: ink.line, strokeWidth: 1.5, strokeDash: dash },
    encoding: { x, y, y2: { field: 'y2' } },
  };
}

/** A month or a year of which the day is not known. */
const spans: Layer = {
  transform: only('span'),
  mark: { type: 'rule', strokeWidth: 9, opacity: 0.35 },
  encoding: { x, y, y2: { field: 'y2' }, stroke },
};

const ticks: Layer = {
  transform: only('tick'),
  mark: { type: 'rule', strokeWidth: 1 },
  encoding: { x, x2: { field: 'x2' }, y, stroke },
};

const leaders: Layer = {
  transform: only('leader'),
  mark: { type: 'rule', strokeWidth: 1, color: ink.line },
  encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' } },
};

/** Radius of a point, in pixels. */
export const radius = 5;

const points: Layer = {
  transform: only('point'),
  mark: {
    type: 'point',
    shape: 'circle',
    size: Math.PI * radius ** 2,
    strokeWidth: 2,
    filled: false,
    opacity: 1,
    ...tipped,
  },
  encoding: { x, y, fill, stroke },
};

const spec: TopLevelSpec = layered({}, [
  line('past', [1, 0]),
  line('future', [2, 4]),
  spans,
  ticks,
  leaders,
  points,
  labelLayer,
]);

/** Time running down, whole until the date of the data and dotted after it, with a point an event. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: spec, narrow: spec };
