import { OTHERS } from '../../domain/dataset.ts';
import { percent } from '../../text/numbers.ts';
import { labelRow, lineHeight } from '../marks/labels.ts';
import type { DrawnRow, Width } from '../model.ts';
import { blockWidth, wrap } from '../text/text-width.ts';
import { economyColour, faces, hatching, ink } from '../theme.ts';
import { firstLine, linesOf } from './column.ts';
import { type Band, type FlowNode, groupedTrade } from './nodes.ts';
import { type Box, type PlacedBand, type PlacedNode, type PlacedTrade, placedTrade } from './sankey.ts';
import { amountOf, nodeName, type Subject, section } from './words.ts';

/** The flows of a drawing in their places, and the names of their ends. */
export interface Flows {
  readonly placed: PlacedTrade;
  /** From the left edge of the suppliers' nodes to the right edge of the importers’. */
  readonly frame: Box;
  /** Labels of the nodes, broken into lines. */
  readonly names: { readonly suppliers: readonly string[]; readonly importers: readonly string[] };
  /** How far down the lowest name reaches. */
  readonly end: number;
  /** Names of the nodes by their economy. */
  readonly called: { readonly suppliers: ReadonlyMap<string, string>; readonly importers: ReadonlyMap<string, string> };
}

const labelGap = 6;
/** Widest label of a node, in pixels. */
const widest: Readonly<Record<Width, number>> = { wide: 118, narrow: 94 };
/** Pixels of height that all flows share. */
const flowHeight: Readonly<Record<Width, number>> = { wide: 250, narrow: 220 };

/**
 * Places for the flows such that no name overlaps another or leaves the drawing.
 *
 * @param room what the flows have of the drawing; how far down they reach is theirs to say
 */
export function flowsOf(subject: Subject, width: Width, room: Omit<Box, 'bottom'>): Flows {
  const grouped = groupedTrade(subject.trade, width);
  const label = (node: FlowNode) => {
    const share = percent(node.amount / subject.trade.total, 0, subject.language.words);
    return wrap(`${nodeName(node, subject)} ${share}`, widest[width], faces.small);
  };
  const names = { suppliers: grouped.suppliers.map(label), importers: grouped.importers.map(label) };
  const gap = Math.max(...[...names.suppliers, ...names.importers].map(linesOf)) * lineHeight;
  const most = Math.max(names.suppliers.length, names.importers.length);
  const frame: Box = {
    left: room.left + widestOf(names.suppliers) + labelGap,
    right: room.right - widestOf(names.importers) - labelGap,
    top: room.top + (gap - lineHeight) / 2,
    bottom: room.top + (gap - lineHeight) / 2 + flowHeight[width] + (most - 1) * gap,
  };
  const called = (nodes: readonly FlowNode[]) => new Map(nodes.map((node) => [node.economy, nodeName(node, subject)]));
  return {
    placed: placedTrade(grouped, frame, gap),
    ...{ frame, names, end: frame.bottom + gap / 2 },
    called: { suppliers: called(grouped.suppliers), importers: called(grouped.importers) },
  };
}

function widestOf(texts: readonly string[]): number {
  return Math.ceil(Math.max(...texts.map((text) => blockWidth(text, faces.small))));
}

/** A band thinner than this cannot be told from its neighbours, in pixels; it is left to the table. */
const leastSeen = 0.8;
/** Between two bands side by side, in pixels, so that each can be followed. */
const slit = 0.5;

function widthOf({ left }: PlacedBand): number {
  return left.bottom - left.top;
}

/** The bands, the largest first so that small ones lie over them, then the nodes with their names. */
export function flowRows(flows: Flows, subject: Subject): readonly DrawnRow[] {
  const { placed, names } = flows;
  const bands = placed.bands
    .filter((band) => widthOf(band) >= leastSeen)
    .toSorted((a, b) => b.band.amount - a.band.amount);
  return [
    ...bands.map((placed) => ({
      ...{ layer: 'band', x: 0, y: 0, path: pathOf(placed), fill: colourOf(placed.band.supplier) },
      width: rounded(Math.max(slit, widthOf(placed) - slit)),
      tip: tipOf(placed.band, flows, subject),
    })),
    ...placed.suppliers.flatMap((node, index) => nodeRows(node, names.suppliers[index] ?? '', 'right')),
    ...placed.importers.flatMap((node, index) => nodeRows(node, names.importers[index] ?? '', 'left')),
  ];
}

/** What a band says: "China to Germany 514 million dollars". */
function tipOf({ supplier, importer, amount }: Band, { called }: Flows, subject: Subject): string {
  return subject.language.say(`${section}.flow`, {
    supplier: called.suppliers.get(supplier) ?? supplier,
    importer: called.importers.get(importer) ?? importer,
    amount: amountOf(amount, subject),
  });
}

function colourOf(economy: string): string {
  return economy === OTHERS ? hatching(ink.named) : economyColour(economy);
}

/** A node, and its name on the side away from the bands. */
function nodeRows({ economy, left, right, top, bottom }: PlacedNode, text: string, align: 'left' | 'right') {
  const y = firstLine((top + bottom) / 2, text);
  const x = align === 'right' ? left - labelGap : right + labelGap;
  return [
    { layer: 'box', x: left, x2: right, y: top, y2: Math.max(bottom, top + 1), fill: colourOf(economy) },
    labelRow({ x, y, text, face: 'small', align }),
  ];
}

/** The middle line of a band: it leaves and arrives level. */
function pathOf({ left, right }: PlacedBand): string {
  const middle = (left.x + right.x) / 2;
  const [from, to] = [(left.top + left.bottom) / 2, (right.top + right.bottom) / 2];
  const at = (...numbers: readonly number[]) => numbers.map(rounded).join(',');
  return `M${at(left.x, from)}C${at(middle, from, middle, to, right.x, to)}`;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
