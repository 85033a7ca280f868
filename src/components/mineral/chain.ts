import type { IndicatorRow, StageRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { tabled } from '../../text/result.ts';
import { longNames } from '../names.ts';
import { printable } from '../provenance/explain.ts';
import { type Supply, supplyOf } from '../supply.ts';

/** A piece of the bar of one stage: an economy, or what is not split any further. */
export interface Segment {
  readonly economy: string;
  readonly share: number;
  /** Whose it is and the share, with its range where it has one: "Malaysia 13% (12–15%)". */
  readonly told: string;
}

/** One stage of a chain with what is known of its suppliers. */
export interface ChainStage {
  readonly stage: StageRow;
  readonly supply: Supply | undefined;
  readonly segments: readonly Segment[];
  /** Part of the whole that no segment names. */
  readonly rest: number;
}

const namedSegments = 5;

function toldOf(query: Edition, row: IndicatorRow): string {
  const { text, range } = tabled(printable(row), query.words);
  const economy = longNames(query).economy(row.partner);
  return query.say('mineral.chain.share', { economy, share: text, range: range || 'none' });
}

/** The chain of a mineral, upstream first. A stage without figures is a stage all the same. */
export function chainOf(query: Edition, mineral: string): readonly ChainStage[] {
  return query.stagesOf(mineral).map((stage) => {
    const supply = supplyOf(query, { mineral, stage: stage.stage });
    const segments = (supply?.shares ?? [])
      .slice(0, namedSegments)
      .map((row) => ({ economy: row.partner, share: row.value ?? 0, told: toldOf(query, row) }));
    const named = segments.reduce((sum, { share }) => sum + share, 0);
    return { stage, supply, segments, rest: Math.max(0, 1 - named) };
  });
}
