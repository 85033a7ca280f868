import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { compact, decimal, significant } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';

/**
 * A gap as it is printed: what the exporter reports over what the importer does, `0.86`, `24.9`; two decimals below ten,
 * else three significant digits.
 *
 * @param share imports less exports as a part of the imports
 * @example gapText(-23.9) // '24.9'
 */
export function gapText(share: number, words: Words): string {
  const ratio = 1 - share;
  return ratio >= 0.1 && ratio < 9.995 ? decimal(ratio, 2, words) : significant(ratio, words);
}

/** The lowest and the highest ratio of several years, from the largest and the least gap: "0.86 to 1.27". */
export function gapRange({ say, words }: Edition, least: number, most: number): string {
  const [low, high] = [gapText(most, words), gapText(least, words)];
  return low === high ? low : say('mirror.gapRange', { low, high });
}

/**
 * What a hub exports: "12 million US$, 106% of what it imports"; the part alone where the terms of the source bar the sum
 * from being passed on.
 */
export function exportsText(
  { say, words }: Edition,
  { exports, ratio }: Pick<Row<'re_exporters'>, 'exports' | 'ratio'>,
): string {
  const part = words.percent(decimal(ratio * 100, 0, words));
  if (exports === null) return say('mirror.exportedPart', { part });
  return say('mirror.exported', { exports: compact(exports, 'USD', words), part });
}
