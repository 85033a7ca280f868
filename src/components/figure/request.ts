import type { ChartAttribute } from '../../references/charts/attributes.ts';
import { chartIdOf } from '../../references/charts/chart-id.ts';
import type { Written } from '../../references/parse.ts';

/** What a `<Chart>` asks for: attributes as the author writes them. */
export type ChartRequest = {
  readonly kind: string;
  /** A value that the axis has room for, so that drawings side by side compare. It changes no number, hence no id. */
  readonly holds?: number;
} & { readonly [name in Exclude<ChartAttribute, 'note'>]?: string };

/** The request as the look-ups of references take it: its attributes by name. */
export function writtenOf({ kind, holds: _, ...attributes }: ChartRequest): Written {
  return new Map(Object.entries({ kind, ...attributes }));
}

/**
 * The id of a chart, the stem of the addresses of its page and its data, the same in every language.
 *
 * @example 'supplier-shares.jpn.rare-earths.magnet.value.2024'
 */
export function chartId(request: ChartRequest): string {
  return chartIdOf(writtenOf(request));
}
