import type { Label } from '../marks/labels.ts';
import type { ChartModel, Width } from '../model.ts';
import type { Shaded } from './shades.ts';

/** What a map shows in one width. */
export interface MapDrawing {
  readonly shown: readonly Shaded[];
  readonly labels: readonly Label[];
}

/** A chart with a map over its drawing: the map is never the only carrier of what it shows. */
export interface MapModel extends ChartModel {
  readonly maps: Readonly<Record<Width, MapDrawing>>;
  /** What the map adds to the text of the drawing under it. */
  readonly mapAlt: string;
  /** What each shade stands for, in the order of the shares. */
  readonly key: readonly { readonly shade: string; readonly text: string }[];
}

/** Has a chart a map? */
export function hasMap(model: ChartModel): model is MapModel {
  return 'maps' in model;
}
