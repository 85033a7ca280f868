import { type ChartAttribute, chartAttributes } from '../../references/charts/attributes.ts';
import type { Written } from '../../references/parse.ts';

/** What a `<Chart>` asks for: attributes as the author writes them. */
export type ChartRequest = {
  readonly kind: string;
  /** A value that the axis has room for, so that drawings side by side compare. It changes no number, hence no id. */
  readonly holds?: number;
} & { readonly [name in Exclude<ChartAttribute, 'note'>]?: string };

/** Attributes that an id names, in their order; the two years of a span are one part of it. */
const named = Object.keys(chartAttributes).filter(
  (name): name is Exclude<ChartAttribute, 'from' | 'to' | 'note'> =>
    name in chartAttributes && !['from', 'to', 'note'].includes(name),
);

/**
 * The id of a chart, the stem of the addresses of its page and its data: what it asks for, in a fixed order. It stays the
 * same from edition to edition and in every language, and the same chart on two pages is one.
 *
 * @example 'supplier-shares.jpn.rare-earths.magnet.value.2024'
 */
export function chartId(request: ChartRequest): string {
  const span = request.from === undefined ? undefined : `${request.from}-${request.to ?? ''}`;
  return [request.kind, ...named.map((name) => request[name]), span]
    .filter((part) => part !== undefined && part !== '')
    .join('.')
    .replaceAll(' ', '-')
    .toLowerCase();
}

/** The request as the look-ups of references take it: its attributes by name. */
export function writtenOf({ kind, holds: _, ...attributes }: ChartRequest): Written {
  return new Map(Object.entries({ kind, ...attributes }));
}
