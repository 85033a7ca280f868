import type { ImportedSeries } from '../series.ts';

/**
 * What says in a mapping that a figure of a series is right, or that the publisher has none: where to write it, and its
 * lines. What the mapping does not say is gone with the next import.
 *
 * @param year of the figure
 * @param key an economy, `WLD`, or a term of a balance
 */
export function confirmedLines({ head, origin }: ImportedSeries, year: number, key: string): readonly string[] {
  const reporter = head['reporter'] === undefined ? [] : [`        reporter: ${head['reporter']}`];
  return [
    `  If the source prints it so, add to the series at ${origin?.mapping ?? 'its place in the mapping'}`,
    '    confirmed:',
    `      - figure: ${key}`,
    `        year: ${year}`,
    ...reporter,
    '        why: <what the source prints, looked up again>',
  ];
}
