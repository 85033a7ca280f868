import { economyColour, ink } from '../theme.ts';

/** The shape and colour of a series' marks. Shapes tell series apart without colour. */
export interface Look {
  readonly shape: string;
  readonly fill: string;
}

const shapes = ['circle', 'square', 'triangle-up', 'triangle-down', 'cross', 'triangle-right', 'triangle-left'];

/** Looks by series: the world neutral, each economy in its own colour; those beyond the seventh alike. */
export function looksOf(series: readonly string[]): ReadonlyMap<string, Look> {
  const economies = series.filter((id) => id !== '');
  const looks = economies.map((id, index) => {
    const shape = shapes[index];
    return [id, shape === undefined ? others : { shape, fill: economyColour(id) }] as const;
  });
  return new Map([['', world], ...looks]);
}

const world: Look = { shape: 'diamond', fill: ink.text };

/** Economies beyond those with a shape of their own. */
export const others: Look = { shape: 'circle', fill: ink.rest };

/** The mark of a line that is about one economy. */
export function lookOfEconomy(id: string): Look {
  return { shape: 'circle', fill: economyColour(id) };
}
