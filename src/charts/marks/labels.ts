import type { DrawnRow } from '../model.ts';
import { blockWidth } from '../text/text-width.ts';
import { type FaceName, faces, ink, type Layer, only } from '../theme.ts';

/** A piece of text in the drawing, lines separated by `\n`. */
export interface Label {
  /** Anchor, and middle of the first line, in pixels of the plotting area. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: FaceName;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Height of a line of text, in pixels. */
export const lineHeight = 17;

/** The row that draws a label: ink and left-aligned unless it says otherwise. */
export function labelRow({ x, y, text, face, fill = ink.text, align = 'left' }: Label): DrawnRow {
  const { size, weight } = faces[face];
  return { layer: 'label', x, y, text, fill, align, size, weight: weight === 'semibold' ? 600 : 400 };
}

/** Left and right end of a label, in pixels of the plotting area. */
export function extent({ x, text, face, align = 'left' }: Label): readonly [number, number] {
  const width = blockWidth(text, faces[face]);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return [left, left + width];
}

/** The layer that draws every label where the builder has put it. */
export const labelLayer: Layer = {
  transform: only('label'),
  mark: {
    type: 'text',
    align: { expr: 'datum.align' },
    fontSize: { expr: 'datum.size' },
    fontWeight: { expr: 'datum.weight' },
  },
  encoding: {
    x: { field: 'x', type: 'quantitative', scale: null, axis: null },
    y: { field: 'y', type: 'quantitative', scale: null, axis: null },
    text: { field: 'text', type: 'nominal' },
    color: { field: 'fill', type: 'nominal', scale: null },
  },
};
