import type { TopLevelSpec } from 'vega-lite';
import { pixels, tickLabel } from '../marks/axes.ts';
import { labelLayer } from '../marks/labels.ts';
import type { Width } from '../model.ts';
import { ink, type Layer, layered, only, tipped } from '../theme.ts';

/** Height of a bar, in pixels. */
export const barHeight = 16;

function along(field: string, isBare: boolean) {
  const axis = isBare
    ? null
    : { orient: 'bottom' as const, values: { expr: 'ticks' }, labelExpr: tickLabel, labelFlush: true };
  const scale = { domain: [{ expr: 'bottom' }, { expr: 'top' }], nice: false, zero: false };
  return { field, type: 'quantitative' as const, axis, scale };
}

const y = { field: 'y', ...pixels };
const fill = { field: 'fill', type: 'nominal', scale: null } as const;
const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;

function layers(isBare: boolean): Layer[] {
  const x = along('from', isBare);
  const span = { x, x2: { field: 'to' }, y };
  return [
    {
      transform: only('zero'),
      mark: { type: 'rule', color: ink.line, strokeWidth: 1 },
      encoding: { x, y, y2: { field: 'y2' } },
    },
    {
      transform: only('connector'),
      mark: { type: 'rule', color: ink.line, strokeWidth: 1 },
      encoding: { x, y, y2: { field: 'y2' } },
    },
    { transform: only('bar'), mark: { type: 'bar', height: barHeight, ...tipped }, encoding: { ...span, color: fill } },
    {
      transform: only('hollow'),
      mark: { type: 'bar', height: barHeight - 2, strokeWidth: 2, ...tipped },
      encoding: { ...span, fill: { ...fill }, stroke },
    },
    {
      transform: only('range'),
      mark: { type: 'rule', color: ink.text, strokeWidth: 2 },
      encoding: span,
    },
    labelLayer,
  ];
}

const params = { bottom: 0, top: 1, ticks: [0, 1], labels: ['0', '1'] };

/** Bars from where the one before ended: full where they rise, hollow where they fall. */
export const specs: Readonly<Record<Width, TopLevelSpec>> = {
  wide: layered(params, layers(false)),
  narrow: layered(params, layers(true)),
};
