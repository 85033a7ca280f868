/** A source of numbers from 0 up to 1 that looks random and is the same on every machine. */
export type Draw = () => number;

/** Numbers from a seed: a linear congruential generator of 32 bits (Numerical Recipes, 1992, chapter 7.1). */
export function drawsFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
