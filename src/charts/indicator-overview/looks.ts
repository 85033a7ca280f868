import { economyColour, ink } from '../theme.ts';

/** The shape and colour of a series' marks. Shapes tell series apart without colour. */
export interface Look {
  readonly shape: string;
  readonly fill: string;
}

const star = 'M0,-1.1L.26,-.36L1.05,-.34L.42,.14L.65,.89L0,.44L-.65,.89L-.42,.14L-1.05,-.34L-.26,-.36Z';
const bar = 'M-1,-.38H1V.38H-1Z';
const ring = 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0ZM.5,0A.5,.5,0,1,0,-.5,0A.5,.5,0,1,0,.5,0Z';

/** The economies that report, each with a shape that is its own on every page. */
const shapes: Readonly<Record<string, string>> = {
  AUS: star,
  CHN: 'circle',
  DEU: 'triangle-down',
  EU27: 'cross',
  IND: 'triangle-left',
  JPN: 'triangle-up',
  KOR: 'triangle-right',
  USA: 'square',
};

const world: Look = { shape: 'diamond', fill: ink.text };

/** Any economy without a shape of its own. */
export const others: Look = { shape: bar, fill: ink.rest };

/** Several economies whose values print alike. */
export const alike: Look = { shape: ring, fill: ink.secondary };

/** The look of an economy's marks, `''` the world: the same in every chart over all minerals. */
export function lookOf(id: string): Look {
  if (id === '') return world;
  const shape = shapes[id];
  return shape === undefined ? others : { shape, fill: economyColour(id) };
}

/** The mark of a line that is about one economy: its name tells which, so that no shape has to. */
export function lookOfEconomy(id: string): Look {
  return { shape: 'circle', fill: economyColour(id) };
}
