import type { TopLevelSpec } from 'vega-lite';
import { pixels } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

const x = { field: 'x', ...pixels };
const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;

const cells: Layer = {
  transform: only('cell'),
  mark: { type: 'rect', ...tipped },
  encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' }, color: fill },
};

/** What has no figure to colour, parted from the ground by a line. */
const frames: Layer = {
  transform: only('frame'),
  mark: { type: 'rect', filled: false, stroke: ink.grid, strokeWidth: 1 },
  encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' } },
};

/** Length of the sides of a cut corner, in pixels. */
export const corner = 8;

const corners: Layer = {
  transform: only('corner'),
  mark: { type: 'point', shape: 'M0,0L-2,0L0,2Z', size: corner ** 2, filled: true, color: ink.paper, opacity: 1 },
  encoding: { x, y },
};

const ticks: Layer = {
  transform: only('tick'),
  mark: { type: 'rule', color: ink.line, strokeWidth: 1 },
  encoding: { x, y, y2: { field: 'y2' } },
};

const spec: TopLevelSpec = layered({}, [cells, frames, corners, ticks, labelLayer]);

/** Cells in steps of one hue with their number in them, and a strip of the steps above. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: spec, narrow: spec };
