import type { TopLevelSpec } from 'vega-lite';
import { pixels } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

const x = { field: 'x', ...pixels };
const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;

/** Middle lines in pixels of the plotting area, as wide as their flow. A symbol of size 4 is drawn as its path says. */
const bands: Layer = {
  transform: only('band'),
  mark: {
    type: 'point',
    shape: { expr: 'datum.path' },
    size: 4,
    filled: false,
    opacity: 0.5,
    strokeWidth: { expr: 'datum.width' },
    ...tipped,
  },
  encoding: { x, y, stroke: { field: 'fill', type: 'nominal', scale: null } },
};

const boxes: Layer = {
  transform: only('box'),
  mark: { type: 'rect', ...tipped },
  encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' }, fill },
};

const leaders: Layer = {
  transform: only('leader'),
  mark: { type: 'rule', color: ink.line, strokeWidth: 1 },
  encoding: { x, x2: { field: 'x2' }, y, y2: { field: 'y2' } },
};

const spec: TopLevelSpec = layered({}, [bands, boxes, leaders, labelLayer]);

/** Bands from suppliers to importers between their nodes, columns of production beside them. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: spec, narrow: spec };
