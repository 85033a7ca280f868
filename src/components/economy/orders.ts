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

/** The economies in an order, largest first. */
export function inOrderOf(lines: readonly IndexLine[], order: EconomyOrder): readonly IndexLine[] {
  return largestFirst(lines, valueIn[order]);
}

/** The page of the list in an order, below base and language; that by name is a part of the page of all economies. */
export function pathOfOrder(order: EconomyOrder | undefined): string {
  return order === undefined ? 'economies/#all' : `economies/by/${order}/`;
}
