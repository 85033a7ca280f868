import type { TopLevelSpec } from 'vega-lite';
import { pixels } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

const x = { field: 'x', ...pixels };
const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;

const band: Layer = {
  transform: only('band'),
  mark: { type: 'area', opacity: 0.25 },
  encoding: { x, y, y2: { field: 'y2' }, detail: { field: 'run' }, fill },
};

/** A year of which only bounds are known. */
const whisker: Layer = {
  transform: only('whisker'),
  mark: { type: 'rule', strokeWidth: 6, opacity: 0.4, ...tipped },
  encoding: { x, y, y2: { field: 'y2' }, stroke },
};

/** The zero line, and the broken line to compare with. */
const rule: Layer = {
  transform: only('rule'),
  mark: { type: 'rule', color: ink.line, strokeWidth: 1 },
  encoding: {
    x,
    x2: { field: 'x2' },
    y,
    strokeDash: {
      field: 'dash',
      type: 'ordinal',
      scale: {
        domain: [0, 1],
        range: [
          [1, 0],
          [3, 3],
        ],
      },
      legend: null,
    },
  },
};

const line: Layer = {
  transform: only('line'),
  mark: { type: 'line', strokeWidth: 2, strokeJoin: 'round' },
  encoding: { x, y, detail: { field: 'run' }, stroke },
};

const dot: Layer = {
  transform: only('dot'),
  mark: { type: 'point', shape: 'circle', size: 30, filled: true, opacity: 1, ...tipped },
  encoding: { x, y, fill },
};

const spec: TopLevelSpec = layered({}, [rule, band, whisker, line, dot, labelLayer]);

/** Small panels of lines over years; every place is worked out by the builder. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: spec, narrow: spec };
