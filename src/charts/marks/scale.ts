/** The ends of an axis and its ticks. */
export interface Scale {
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
}

const shareScales: readonly Scale[] = [
  { bottom: 0, top: 0.1, ticks: [0, 0.05, 0.1] },
  { bottom: 0, top: 0.2, ticks: [0, 0.1, 0.2] },
  { bottom: 0, top: 0.3, ticks: [0, 0.1, 0.2, 0.3] },
  { bottom: 0, top: 0.4, ticks: [0, 0.2, 0.4] },
  { bottom: 0, top: 0.5, ticks: [0, 0.25, 0.5] },
  { bottom: 0, top: 0.6, ticks: [0, 0.2, 0.4, 0.6] },
  { bottom: 0, top: 0.8, ticks: [0, 0.2, 0.4, 0.6, 0.8] },
  { bottom: 0, top: 1, ticks: [0, 0.25, 0.5, 0.75, 1] },
];

/** The smallest scale from zero that holds shares of 0..1. */
export function shareScale(largest: number): Scale {
  return shareScales.find(({ top }) => largest <= top + 1e-9) ?? niceScale(0, largest);
}

/** A scale over any values, zero among them, with about four round steps; 0 to 1 where all are zero. */
export function niceScale(smallest: number, largest: number): Scale {
  const [low, high] = [Math.min(0, smallest), Math.max(0, largest)];
  if (high - low < 1e-9) return niceScale(0, 1);
  const step = roundStep((high - low) / 4);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) => tidy((first + index) * step));
  return { bottom: ticks[0] ?? 0, top: ticks.at(-1) ?? 1, ticks };
}

/**
 * A scale with about four round steps that begins where the values do, for marks that are no lengths from zero: lines
 * and points. From zero, as `niceScale`, where that takes less than a quarter of it, or values lie on both sides.
 * @param least the shortest that it may be, so that small movements do not look large; above 0
 */
export function closeScale(smallest: number, largest: number, least: number): Scale {
  const low = Math.min(smallest, largest - least);
  if (low <= largest / 4) return niceScale(smallest, largest);
  const step = roundStep((largest - low) / 4);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(largest / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { bottom: ticks[0] ?? low, top: ticks.at(-1) ?? largest, ticks };
}

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12)) || 0;
}
