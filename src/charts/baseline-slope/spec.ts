import type { TopLevelSpec } from 'vega-lite';
import { pixels } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { byDash, ink, type Layer, layered, only, tipped } from '../theme.ts';

const x = { field: 'x', ...pixels };
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;

function along(field: string) {
  return {
    field,
    type: 'quantitative' as const,
    scale: { domain: [{ expr: 'bottom' }, { expr: 'top' }], nice: false, zero: false },
    axis: null,
  };
}

/** The two years as upright lines. */
const years: Layer = {
  transform: only('year'),
  mark: { type: 'rule', color: ink.grid, strokeWidth: 1 },
  encoding: { x, y: along('from'), y2: { field: 'to' } },
};

const whiskers: Layer = {
  transform: only('whisker'),
  mark: { type: 'rule', strokeWidth: 8, opacity: 0.35, ...tipped },
  encoding: { x, y: along('from'), y2: { field: 'to' }, stroke },
};

function slopes(layer: string, strokeWidth: number): Layer {
  return {
    transform: only(layer),
    mark: { type: 'rule', strokeWidth },
    encoding: {
      x,
      x2: { field: 'x2' },
      y: along('from'),
      y2: { field: 'to' },
      stroke,
      strokeDash: byDash,
    },
  };
}

const dots: Layer = {
  transform: only('dot'),
  mark: { type: 'point', shape: 'circle', size: 42, filled: true, opacity: 1, ...tipped },
  encoding: { x, y: along('from'), fill: { field: 'fill', type: 'nominal', scale: null } },
};

const leaders: Layer = {
  transform: only('leader'),
  mark: { type: 'rule', strokeWidth: 1 },
  encoding: { x, x2: { field: 'x2' }, y: { field: 'y', ...pixels }, y2: { field: 'y2' }, stroke },
};

const spec: TopLevelSpec = layered({ bottom: 0, top: 1 }, [
  years,
  whiskers,
  slopes('rest', 1.25),
  slopes('slope', 2.5),
  dots,
  leaders,
  labelLayer,
]);

/** Straight lines from one year to another, named at both ends. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = { wide: spec, narrow: spec };
