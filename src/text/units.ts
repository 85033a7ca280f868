import { facts, quantity, type Spread, type UnitFacts, type UnitId } from './unit-facts.ts';
import type { Words } from './words.ts';

const ids = Object.keys(facts);

function isUnit(unit: string): unit is UnitId {
  return ids.includes(unit);
}

/** How numbers of a unit are read and printed; a unit that is not known counts as a quantity that is printed plainly. */
export function factsOf(unit: string): UnitFacts {
  return isUnit(unit) ? facts[unit] : { ...quantity, as: 'significant' };
}

/** A number, printed already, in the unit: "75%", "60 t"; with the unit's own name where it is not known. */
export function inUnit(number: string, unit: string, words: Words): string {
  if (isUnit(unit)) return factsOf(unit).as === 'percent' ? words.percent(number) : number + words.units[unit].after;
  return unit === '' ? number : `${number} ${unit}`;
}

/** The unit as the head of a column or a sum has it: "t", "US$"; in words where numbers are printed without it. */
export function unitHead(unit: string, words: Words): string {
  return inUnit('', unit, words).trim() || unitName(unit, words);
}

/** The unit in words: "percent", "index of 0 to 1", "tonnes". */
export function unitName(unit: string, words: Words): string {
  return isUnit(unit) ? words.units[unit].name : unit;
}

/** Whether bounds are further apart than `spread`; without an upper end they are. Of both signs: what is up or down is open. */
function exceeds(lower: number, upper: number | null, spread: Spread): boolean {
  if (upper === null) return true;
  if ('apart' in spread) return upper - lower > spread.apart + 1e-9;
  if (lower < 0 && upper > 0) return true;
  const [near, far] = [Math.min(Math.abs(lower), Math.abs(upper)), Math.max(Math.abs(lower), Math.abs(upper))];
  return far > spread.ratio * near + 1e-9;
}

/** Whether bounds are too far apart for a chart to read them as one value where there is none. */
export function isWide(unit: string, lower: number, upper: number | null): boolean {
  return exceeds(lower, upper, factsOf(unit).wide);
}

/** Whether bounds are so far apart that they leave open what the value is. */
export function isOpen(unit: string, lower: number, upper: number | null): boolean {
  return exceeds(lower, upper, factsOf(unit).open);
}

/** Whether bounds hold every value that the unit has: they then say nothing. */
export function isVacuous(unit: string, lower: number, upper: number | null): boolean {
  const { least, whole } = factsOf(unit);
  if (upper === null) return lower <= (least ?? 0);
  return whole !== null && lower <= (least ?? 0) && upper >= whole;
}
