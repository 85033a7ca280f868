import { inDigits, inWords } from './number-format.ts';
import type { Words } from './words.ts';

/** From here on a quantity is told with three significant digits and a word for its size. */
const large = 1e6;

/** Three significant digits from a million on, whole numbers from a thousand on, below that three digits again. */
function rounded(value: number): number {
  const threeDigits = Number(value.toPrecision(3));
  if (Math.abs(threeDigits) >= large || Math.abs(value) < 1000) return threeDigits;
  return Math.round(value);
}

/** The sizes that have words of their own where people count by ten thousands, the largest first. */
const myriads = [1e16, 1e12, 1e8, 1e4] as const;

/** Each size by its own word: "4億9,200万"; what is below ten thousand in digits. */
function inSteps(value: number, words: Words): string {
  let rest = value;
  const steps = myriads.flatMap((size) => {
    const whole = Math.floor(rest / size);
    rest -= whole * size;
    return whole === 0 ? [] : [inWords(whole * size, words.locale, 'short')];
  });
  const digits = rest === 0 && steps.length > 0 ? '' : inDigits(rest, words.locale, { maximumFractionDigits: 3 });
  return steps.join('') + digits;
}

/**
 * An amount for running text as the language counts: "492 million", "1.88 billion", "73,757" in English; "4億9,200万",
 * "7万3,757" in Japanese. From a million on with three significant digits.
 */
export function amount(value: number, words: Words): string {
  const size = Math.abs(rounded(value));
  const sign = value < 0 && size > 0 ? '−' : '';
  if (words.amounts === 'in-steps') return sign + inSteps(size, words);
  if (size >= large) return sign + inWords(size, words.locale, 'long');
  return sign + inDigits(size, words.locale, { maximumFractionDigits: 3 });
}
