import type { TopLevelSpec } from 'vega-lite';
import { OTHERS } from '../domain/dataset.ts';
import type { Params } from './model.ts';
import type { Face } from './text/text-width.ts';

/** Colours by what they say, as CSS variables: one drawing serves light, dark and print. */
export const ink = {
  paper: 'var(--paper)',
  text: 'var(--ink)',
  secondary: 'var(--ink-2)',
  line: 'var(--ink-3)',
  grid: 'var(--rule)',
  onColour: 'var(--on-c)',
  /** Any economy without a colour of its own. */
  named: 'var(--c-N1)',
  /** What the publisher does not split. */
  rest: 'var(--c-N2)',
} as const;

/** Type in drawings, in CSS pixels: names and values, the same in semibold, and axes and asides. */
export const faces = {
  text: { size: 14, weight: 'regular' },
  strong: { size: 14, weight: 'semibold' },
  small: { size: 13, weight: 'regular' },
  smallStrong: { size: 13, weight: 'semibold' },
} as const satisfies Record<string, Face>;
export type FaceName = keyof typeof faces;

const coloured: ReadonlySet<string> = new Set(['CHN', 'USA', 'JPN', 'AUS', 'COD', 'IDN']);
/** Colours light enough in one of the two themes to need their label outside. */
const holdsNoText: ReadonlySet<string> = new Set(['COD', 'IDN']);

/** Has the economy a colour of its own, the same on every page? */
export function hasColour(economy: string): boolean {
  return coloured.has(economy);
}

/** The colour of an economy, grey for those without one and pale grey for the rest that is not split. */
export function economyColour(economy: string): string {
  if (economy === OTHERS) return ink.rest;
  return hasColour(economy) ? `var(--c-${economy})` : ink.named;
}

/** May text stand on the economy's colour, in light and in dark? */
export function holdsText(economy: string): boolean {
  return hasColour(economy) && !holdsNoText.has(economy);
}

/**
 * A hatching in the given colour, for what is not known. The drawing step defines the pattern under this address.
 * @param colour a CSS variable, `var(--c-CHN)`
 */
export function hatching(colour: string): string {
  return `url(#hatch-${colour.replace(/^var\(--|\)$/g, '')})`;
}

/** Dashes of lines in the order in which series are drawn, so that they differ in black and white. */
export const dashes: readonly (readonly number[])[] = [
  [1, 0],
  [6, 3],
  [2, 2.5],
  [9, 3, 2, 3],
  [12, 4],
  [5, 2, 1, 2, 1, 2],
];

/** Dashes by their number in a row, without a legend: lines are labelled. */
export const byDash = {
  field: 'dash',
  type: 'ordinal',
  scale: { domain: dashes.map((_, index) => index), range: dashes.map((dash) => [...dash]) },
  legend: null,
} as const;

type Layered = Extract<TopLevelSpec, { readonly layer: unknown }>;
export type Layer = Layered['layer'][number];
export type Config = NonNullable<TopLevelSpec['config']>;

/** What every drawing has in common. Fonts are left to the page's style sheet; hidden from screen readers mark by mark. */
export const config: Config = {
  view: { stroke: null },
  aria: false,
  text: { lineBreak: '\n', baseline: 'middle', lineHeight: 17, limit: 0 },
  axis: {
    title: null,
    domain: false,
    ticks: false,
    grid: true,
    gridColor: { condition: { test: 'datum.value === 0', value: ink.line }, value: ink.grid },
    gridWidth: 1,
    labelColor: ink.secondary,
    labelFontSize: faces.small.size,
    labelPadding: 6,
    labelLimit: 0,
    labelOverlap: false,
    labelFlush: false,
    labelBound: false,
  },
};

/** A layered specification over the named, empty table; sizes are placeholders that each drawing sets. */
export function layered(params: Params, layer: Layer[]): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 100,
    height: 100,
    padding: 0,
    autosize: 'none',
    background: 'transparent',
    data: { name: 'table' },
    params: Object.entries(params).map(([name, value]) => ({
      name,
      value: typeof value === 'object' ? [...value] : value,
    })),
    config,
    layer,
  };
}

/**
 * Spread into the definition of a mark: what its row says as `tip` becomes the title of the mark, which a browser shows when
 * a pointer rests on it. A row without a `tip` gives none.
 */
export const tipped = { aria: true, description: { expr: 'datum.tip' } } as const;

/** Only the rows meant for a layer. */
export function only(layer: string) {
  return [{ filter: `datum.layer === '${layer}'` }];
}
