import { units } from '../domain/unit.ts';
import { listed, type Problem } from '../problem.ts';
import type { Element } from './parse.ts';

/** Formats that say the bounds of a number: they make sense of every unit. */
const ofBounds = ['bounds', 'at-least', 'at-most', 'between', 'about'];

/** The formats that make sense of a unit: 38 million percent of the world's rare earths were never mined. */
function formatsOf(unit: string, isChange: boolean): readonly string[] {
  if (isChange && unit === 'share') return ['points', ...ofBounds];
  if (unit === 'share' || unit === 'percent') return ['percent', 'percent-1', ...ofBounds];
  const isQuantity = units.some((known) => known === unit);
  return isQuantity ? ['compact', 'number', ...ofBounds] : ['number', ...ofBounds];
}

/** A format that would print a number in a unit it does not have. */
export function formatProblems(element: Element, unit: string, isChange: boolean): readonly Problem[] {
  const format = element.attributes.find(({ name }) => name === 'format');
  const allowed = formatsOf(unit, isChange);
  if (format === undefined || format.value === null || allowed.includes(format.value)) return [];
  return [
    {
      code: 'unknown-attribute',
      place: format.place,
      message: `The format "${format.value}" does not fit a number in ${unit === 'share' ? 'shares' : unit}.`,
      hint: `Write one of ${listed(allowed)}, or leave the format out.`,
    },
  ];
}
