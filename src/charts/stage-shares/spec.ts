import type { TopLevelSpec } from 'vega-lite';
import { bareShareAxis, pixels, shareAxis } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;

/** Height of a bar, in pixels. */
export const barHeight: Readonly<Record<Width, number>> = { wide: 30, narrow: 26 };

function parts(height: number, axis: typeof shareAxis | typeof bareShareAxis): Layer {
  return {
    transform: only('part'),
    mark: { type: 'bar', height, stroke: ink.paper, strokeWidth: 1.5, ...tipped },
    encoding: { x: { field: 'from', type: 'quantitative', ...axis }, x2: { field: 'to' }, y, color: fill },
  };
}

/** Height of the strip at the foot of a bar, in pixels. */
export const stripHeight = 5;

function borders(axis: typeof shareAxis | typeof bareShareAxis): Layer {
  return {
    transform: only('border'),
    mark: { type: 'bar', height: stripHeight, color: ink.paper, opacity: 0.6 },
    encoding: { x: { field: 'from', type: 'quantitative', ...axis }, x2: { field: 'to' }, y },
  };
}

const swatches: Layer = {
  transform: only('swatch'),
  mark: { type: 'bar', height: 11 },
  encoding: { x: { field: 'x', ...pixels }, x2: { field: 'x2' }, y, color: fill },
};

/** Bars of 100% cut into the parts of each economy, strips where the borders may lie, a key where parts are too small to carry their name. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = {
  wide: layered({ top: 1, ticks: [0, 1], labels: ['0', '100%'] }, [
    parts(barHeight.wide, shareAxis),
    borders(shareAxis),
    swatches,
    labelLayer,
  ]),
  narrow: layered({ top: 1, ticks: [0, 1], labels: ['0', '100%'] }, [
    parts(barHeight.narrow, bareShareAxis),
    borders(bareShareAxis),
    swatches,
    labelLayer,
  ]),
};
