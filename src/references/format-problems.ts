import { listed, type Problem } from '../problem.ts';
import type { Element } from './parse.ts';

const quantity = ['compact', 'number', 'bounds'];
const share = ['percent', 'percent-1', 'bounds'];
const plain = ['number', 'bounds'];

/** The formats that make sense of a unit: 38 million percent of the world's rare earths were never mined. */
const byUnit: Readonly<Record<string, readonly string[]>> = {
  share,
  percent: share,
  index: plain,
  points: plain,
  suppliers: plain,
};

function formatsOf(unit: string, isChange: boolean): readonly string[] {
  if (isChange && unit === 'share') return ['points', 'bounds'];
  return byUnit[unit] ?? quantity;
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
