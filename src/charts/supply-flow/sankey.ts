import { sankey } from 'd3-sankey';
import type { Band, Grouped } from './nodes.ts';

/** A rectangle of the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A node and where it stands. */
export interface PlacedNode extends Box {
  readonly economy: string;
}

/** A band: its left and right edge, each from top to bottom. */
export interface PlacedBand {
  readonly band: Band;
  readonly left: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly right: { readonly x: number; readonly top: number; readonly bottom: number };
}

export interface PlacedTrade {
  readonly suppliers: readonly PlacedNode[];
  readonly importers: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
}

interface Node {
  readonly id: string;
  readonly economy: string;
}

interface Link {
  readonly band: Band;
}

/** Width of a node, in pixels. */
export const nodeWidth = 10;

/**
 * Places for the nodes of both sides, in the order in which they are given, and for the bands between them, by the
 * algorithm of d3-sankey.
 *
 * @param gap between two nodes of one side, in pixels
 */
export function placedTrade({ suppliers, importers, bands }: Grouped, frame: Box, gap: number): PlacedTrade {
  const nodes: readonly Node[] = [
    ...suppliers.map(({ economy }) => ({ id: `from ${economy}`, economy })),
    ...importers.map(({ economy }) => ({ id: `to ${economy}`, economy })),
  ];
  const links = bands.map((band) => ({
    ...{ band, source: `from ${band.supplier}`, target: `to ${band.importer}` },
    value: band.amount,
  }));
  const graph = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeWidth(nodeWidth)
    .nodePadding(gap)
    .nodeSort(null)
    .iterations(0)
    .extent([
      [frame.left, frame.top],
      [frame.right, frame.bottom],
    ])({ nodes: nodes.map((node) => ({ ...node })), links });
  const placed = graph.nodes.map(({ id, economy, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
    ...{ id, economy, left: x0, right: x1, top: y0, bottom: y1 },
  }));
  return {
    suppliers: placed.filter(({ id }) => id.startsWith('from ')),
    importers: placed.filter(({ id }) => id.startsWith('to ')),
    bands: graph.links.map(({ band, y0 = 0, y1 = 0, width = 0 }) => ({
      band,
      left: { x: frame.left + nodeWidth, top: y0 - width / 2, bottom: y0 + width / 2 },
      right: { x: frame.right - nodeWidth, top: y1 - width / 2, bottom: y1 + width / 2 },
    })),
  };
}
