import type { Row } from '../../tables/schema.ts';
import { compact, decimal, significant } from '../../text/numbers.ts';

/**
 * A gap as it is printed: what the exporter reports over what the importer does, `0.86`, `24.9`; two decimals below ten,
 * else three significant digits.
 *
 * @param share imports less exports as a part of the imports
 * @example gapText(-23.9) // '24.9'
 */
export function gapText(share: number): string {
  const ratio = 1 - share;
  return ratio >= 0.1 && ratio < 9.995 ? decimal(ratio, 2) : significant(ratio);
}

/** The lowest and the highest ratio of several years, from the largest and the least gap: "0.86 to 1.27". */
export function gapRange(least: number, most: number): string {
  const [low, high] = [gapText(most), gapText(least)];
  return low === high ? low : `${low} to ${high}`;
}

/**
 * What a hub exports: "12 million US$, 106% of what it imports"; the part alone where the terms of the source bar the sum
 * from being passed on.
 */
export function exportsText({ exports, ratio }: Pick<Row<'re_exporters'>, 'exports' | 'ratio'>): string {
  const part = `${decimal(ratio * 100, 0)}% of what it imports`;
  return exports === null ? part : `${compact(exports, 'USD')}, ${part}`;
}
