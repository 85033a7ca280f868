import { decimal, outward, percent, range } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import { type Bounds, isExact } from './format.ts';

/** Nothing at all is known of a share that may be anything. */
export function isOpen({ value, lower, upper }: Bounds): boolean {
  return value === null && lower <= 0 && (upper ?? 1) >= 1;
}

/**
 * A share of 0..1 as it stands beside a mark: "69%", and where only bounds are known "≤ 71%", "≥ 95%" or "65–73%"; `[x]`
 * where it may be anything. The ends are rounded outward.
 */
export function shareInShort(share: Bounds, words: Words): string {
  const { value, lower } = share;
  const upper = share.upper ?? 1;
  if (value !== null) return percent(value, 0, words);
  if (isOpen(share)) return '[x]';
  const end = (at: number, round: (value: number) => number) =>
    words.percent(decimal(outward(at * 100, 0, round), 0, words));
  if (lower <= 0) return `≤ ${end(upper, Math.ceil)}`;
  if (upper >= 1) return `≥ ${end(lower, Math.floor)}`;
  return range(lower, upper, { times: 100, inUnit: words.percent }, words) || percent(lower, 0, words);
}

/** A text that is heard with its bounds in words, since their signs are read out oddly or passed over: "at most 71%". */
export function boundsInWords(text: string, words: Pick<Words, 'atMost' | 'atLeast'>): string {
  return text.replaceAll(/([≤≥])\s?(\d[\d.,]*(?:\s?%)?)(?<![.,])/g, (_, sign: string, number: string) => {
    return sign === '≤' ? words.atMost(number) : words.atLeast(number);
  });
}

/** A share as it stands in a table, with one decimal and its range where that says more: "69.4% (65.6–72.8%)". */
export function shareInFull(share: Bounds, words: Words): string {
  const { value, lower } = share;
  if (isOpen(share)) return '[x]';
  const ends = range(lower, share.upper ?? 1, { times: 100, decimals: 1, inUnit: words.percent, value }, words);
  if (value === null) return ends || percent(lower, 1, words);
  const exact = percent(value, 1, words);
  return isExact(share) || ends === '' ? exact : `${exact} (${ends})`;
}
