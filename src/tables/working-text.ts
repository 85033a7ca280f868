import type { Input } from '../compute/computed.ts';
import { figureText } from '../indicators/working.ts';
import { rounded } from './round.ts';

/** Digits of a reported figure: all that publishers print, without the noise of binary fractions. */
const asReported = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });

/** Below this, a whole number has so few digits that no rounding touches it. */
const shortest = 1_000_000;

/** An input as the tables carry it, where a working prints it otherwise; `undefined` where both are alike. */
function shownOtherwise({ quantity, quality }: Input): readonly [string, string] | undefined {
  const size = Math.abs(quantity?.value ?? 0);
  if (size < shortest && Number.isInteger(size)) return undefined;
  const shown = quality === 'computed' ? rounded(size) : size;
  if (Number(size.toPrecision(7)) === shown) return undefined;
  return [figureText(size), asReported.format(shown)];
}

/**
 * A working with its inputs as the table of inputs carries them: a computed one to six significant digits, a reported one in
 * full. So the formula and the inputs beside it show one number.
 *
 * @param working the formula with its numbers put in, each to seven significant digits
 */
export function workingText(working: string, inputs: readonly Input[]): string {
  const shown = new Map<string, string>();
  for (const input of inputs) {
    const pair = shownOtherwise(input);
    if (pair !== undefined) shown.set(...pair);
  }
  return shown.size === 0
    ? working
    : working.replaceAll(/\d[\d,]*(?:\.\d+)?/g, (number) => shown.get(number) ?? number);
}
