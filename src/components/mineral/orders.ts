import { largestFirst } from '../table/largest-first.ts';
import type { MineralLine } from './index-lines.ts';

/** Orders of the list of minerals besides that by name: the last part of their addresses. */
export const mineralOrders = ['mining', 'processing', 'lists'] as const;
export type MineralOrder = (typeof mineralOrders)[number];

const valueIn: Readonly<Record<MineralOrder, (line: MineralLine) => number | null | undefined>> = {
  mining: ({ extraction }) => extraction?.topShare.value,
  processing: ({ processing }) => processing?.topShare.value,
  lists: ({ lists }) => lists,
};

/** The minerals in an order, largest first. */
export function inOrderOf(lines: readonly MineralLine[], order: MineralOrder): readonly MineralLine[] {
  return largestFirst(lines, valueIn[order]);
}

/** The page of the list in an order, below base and language. */
export function pathOfOrder(order: MineralOrder | undefined): string {
  return order === undefined ? 'minerals/' : `minerals/by/${order}/`;
}
