import type { Letter } from '../indicator.ts';
import type { Ends } from '../inputs/change.ts';
import { figureText } from '../working.ts';

/** The letters of a change. */
export const changeLetters: readonly Letter[] = [
  { latex: 'v_1', meaning: 'value of the indicator in the later year' },
  { latex: 'v_0', meaning: 'value of the indicator in the base year' },
];

/** (v₁ − v₀) ÷ |v₀| */
export function changeWorking({ from, to }: Ends): string {
  const [earlier, later] = [from?.value ?? 0, to?.value ?? 0];
  return `(${figureText(later)} − ${figureText(earlier)}) ÷ ${figureText(Math.abs(earlier))}`;
}
