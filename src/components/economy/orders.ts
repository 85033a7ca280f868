import { largestFirst } from '../table/largest-first.ts';
import type { IndexLine } from './index-lines.ts';

/** Orders of the list of economies besides that by name: the last part of their addresses. */
export const economyOrders = ['share', 'dependents', 'minerals'] as const;
export type EconomyOrder = (typeof economyOrders)[number];

const valueIn: Readonly<Record<EconomyOrder, (line: IndexLine) => number | null | undefined>> = {
  share: ({ largest }) => largest?.share.value,
  dependents: ({ mostDependent }) => mostDependent?.value,
  minerals: ({ minerals }) => minerals,
};

/** The economies in an order, largest first; as they come where none is asked for. */
export function inOrderOf(lines: readonly IndexLine[], order: EconomyOrder | undefined): readonly IndexLine[] {
  return order === undefined ? lines : largestFirst(lines, valueIn[order]);
}

/** The page of the list in an order, below base and language; that by name is a part of the page of all economies. */
export function pathOfOrder(order: EconomyOrder | undefined): string {
  return order === undefined ? 'economies/#all' : `economies/by/${order}/`;
}
