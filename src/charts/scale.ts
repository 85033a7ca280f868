/** The end of an axis and its ticks. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

const shareScales: readonly Scale[] = [
  { top: 0.1, ticks: [0, 0.05, 0.1] },
  { top: 0.2, ticks: [0, 0.1, 0.2] },
  { top: 0.3, ticks: [0, 0.1, 0.2, 0.3] },
  { top: 0.4, ticks: [0, 0.2, 0.4] },
  { top: 0.5, ticks: [0, 0.25, 0.5] },
  { top: 0.75, ticks: [0, 0.25, 0.5, 0.75] },
];
const whole: Scale = { top: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };

/** The smallest scale from zero that holds a share of 0..1; the whole where none of the smaller does. */
export function shareScale(largest: number): Scale {
  return shareScales.find(({ top }) => largest <= top) ?? whole;
}
