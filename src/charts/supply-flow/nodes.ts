import { OTHERS } from '../../domain/dataset.ts';
import type { Width } from '../model.ts';
import { type Flow, type Party, sumOf, type Trade } from './flows.ts';

/** An end of the drawing: one economy, several small ones together (`''`), or what is not split (`OTH`). */
export interface FlowNode {
  readonly economy: string;
  /** How many economies it holds. */
  readonly count: number;
  readonly amount: number;
}

/** A band from a supplier of the drawing to an importer of it; both by their economy. */
export type Band = Flow;

export interface Grouped {
  readonly suppliers: readonly FlowNode[];
  readonly importers: readonly FlowNode[];
  readonly bands: readonly Band[];
}

/** At most so many economies a side have a node of their own, and beyond the first three none below this part of the whole. */
const mostNamed: Readonly<Record<Width, number>> = { wide: 10, narrow: 7 };
const leastShare = 0.01;
const surelyNamed = 3;

/** The trade with small suppliers and small importers put together, as a drawing has room for. */
export function groupedTrade({ flows, suppliers, importers, total }: Trade, width: Width): Grouped {
  const [sending, receiving] = [suppliers, importers].map((parties) => namedOf(parties, total, mostNamed[width]));
  const nodeIn = (named: readonly string[] | undefined, economy: string) =>
    economy === OTHERS || named?.includes(economy) ? economy : '';
  const bands = [
    ...Map.groupBy(
      flows.map((flow) => ({
        ...flow,
        supplier: nodeIn(sending, flow.supplier),
        importer: nodeIn(receiving, flow.importer),
      })),
      ({ supplier, importer }) => `${supplier} ${importer}`,
    ).values(),
  ].flatMap(([first, ...more]) => (first ? [{ ...first, amount: first.amount + sumOf(more) }] : []));
  return { suppliers: nodesOf(suppliers, sending ?? []), importers: nodesOf(importers, receiving ?? []), bands };
}

/** The economies that have a node: a single one left over is named too, for "1 other" would hide it for nothing. */
function namedOf(parties: readonly Party[], total: number, most: number): readonly string[] {
  const split = parties.filter(({ economy }) => economy !== OTHERS);
  const large = split.filter(({ amount }, rank) => rank < surelyNamed || amount >= leastShare * total).length;
  const count = Math.min(large, most);
  return split.slice(0, split.length - count === 1 ? split.length : count).map(({ economy }) => economy);
}

function nodesOf(parties: readonly Party[], named: readonly string[]): readonly FlowNode[] {
  const own = parties.filter(({ economy }) => named.includes(economy));
  const rest = parties.filter(({ economy }) => economy === OTHERS);
  const folded = parties.filter((party) => !own.includes(party) && !rest.includes(party));
  const together = folded.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...own.map((party) => ({ ...party, count: 1 })),
    ...(folded.length > 0 ? [{ economy: '', count: folded.length, amount: together }] : []),
    ...rest.map((party) => ({ ...party, count: 0 })),
  ];
}
