import { isMap, type YAMLMap } from 'yaml';
import { balanceTerms, OTHERS, WORLD } from '../../domain/dataset.ts';
import { sizeOf } from '../figure-text.ts';
import { keyOf, textOf } from './nodes.ts';

type Order = (a: string, b: string) => number;

const terms: readonly string[] = balanceTerms;

/** Terms of a balance in the order that the schema has them in; unknown ones go first. */
export const termsInOrder: Order = (a, b) => termPlace(a) - termPlace(b);

function termPlace(term: string): number {
  return terms.indexOf(term);
}

/**
 * Economies by falling figure of the latest year that has them: the total first, the rest last, those that only older
 * years have after those that the latest has, equal ones by code.
 */
export function byLatestFigure(years: YAMLMap): Order {
  const newestFirst = [...years.items].sort((a, b) => Number(keyOf(b)) - Number(keyOf(a)));
  const places = new Map<string, readonly [age: number, size: number]>();
  for (const [age, { value }] of newestFirst.entries()) {
    if (!isMap(value)) continue;
    for (const item of value.items) {
      const economy = keyOf(item);
      if (!places.has(economy)) places.set(economy, [age, sizeOf(textOf(item.value) ?? '')]);
    }
  }
  return (a, b) => {
    const [ageA, sizeA] = places.get(a) ?? [0, 0];
    const [ageB, sizeB] = places.get(b) ?? [0, 0];
    return edge(a) - edge(b) || ageA - ageB || sizeB - sizeA || (a < b ? -1 : 1);
  };
}

function edge(economy: string): number {
  return economy === WORLD ? -1 : economy === OTHERS ? 1 : 0;
}
