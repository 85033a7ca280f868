import type { Part } from '../../domain/result.ts';
import { settled } from '../quantities.ts';

/** The terms of a balance that reliance is made of, in the order in which they are told. */
const relianceTerms = ['production', 'secondary', 'imports', 'exports', 'stockChange'] as const;

/** One number for each term. */
export type Numbers = Readonly<Record<(typeof relianceTerms)[number], number>>;

/** Net imports over consumption, not cut at 0; `undefined` where nothing is consumed. */
function reliance({ production, secondary, imports, exports, stockChange }: Numbers): number | undefined {
  const inflows = production + secondary + imports + Math.abs(stockChange);
  const net = settled(imports - exports - stockChange, imports + exports + Math.abs(stockChange));
  const consumption = production + secondary + net;
  return consumption > 1e-9 * inflows ? net / consumption : undefined;
}

/** The reliance of every mixture of the two years; the bit of a term says whether it is of the later year. */
function mixtures(from: Numbers, to: Numbers): readonly number[] | undefined {
  const all = Array.from({ length: 2 ** relianceTerms.length }, (_, mixture) => {
    const entries = relianceTerms.map((term, bit) => [term, ((mixture >> bit) & 1 ? to : from)[term]] as const);
    return reliance({ ...from, ...Object.fromEntries(entries) });
  });
  const known = all.flatMap((value) => value ?? []);
  return known.length === all.length ? known : undefined;
}

/** |A|! (4 − |A|)! ÷ 5! for the number of terms that have moved before. */
const weights = [1 / 5, 1 / 20, 1 / 30, 1 / 20, 1 / 5];

function sizeOf(mixture: number): number {
  return relianceTerms.filter((_, bit) => (mixture >> bit) & 1).length;
}

function partOf(values: readonly number[], bit: number): number {
  const before = values.map((_, mixture) => mixture).filter((mixture) => !((mixture >> bit) & 1));
  const steps = before.map(
    (mixture) => (weights[sizeOf(mixture)] ?? 0) * ((values[mixture | (1 << bit)] ?? 0) - (values[mixture] ?? 0)),
  );
  return steps.reduce((sum, step) => sum + step, 0);
}

/**
 * The change of net import reliance between two years and the Shapley value of each term, which add up to it.
 * `undefined` where some mixture of the two years consumes nothing.
 */
export function relianceParts(
  from: Numbers,
  to: Numbers,
): { readonly change: number; readonly parts: readonly Part[] } | undefined {
  const values = mixtures(from, to);
  if (values === undefined) return undefined;
  return {
    change: (values.at(-1) ?? 0) - (values[0] ?? 0),
    parts: relianceTerms.map((part, bit) => ({ part, value: partOf(values, bit) + 0 })),
  };
}
