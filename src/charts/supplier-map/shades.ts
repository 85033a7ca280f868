import type { Language } from '../../text/language/language.ts';
import type { Names } from '../model.ts';
import { stepOf } from '../share-heat/matrix.ts';
import type { Shares } from '../shares.ts';
import { shareInShort } from '../text/share-text.ts';
import { world } from './world/world.ts';

/**
 * How an economy is shaded: by the step of its share, 0 to 4; hatched where only bounds are known that several steps hold;
 * empty with a broken outline where it is listed without a figure.
 */
export type Shade = number | 'bounds' | 'unknown';

/** A supplier as the map shows it. */
export interface Shaded {
  readonly economy: string;
  readonly name: string;
  readonly shade: Shade;
  /** "69%", "≤ 17%", `[x]`. */
  readonly text: string;
  /** What its label is ranked by, 0..1. */
  readonly size: number;
}

export interface Shading {
  /** Largest share first, those without a figure last. */
  readonly shown: readonly Shaded[];
  /** Suppliers that the map has no place for, by name. */
  readonly offMap: readonly string[];
}

/** A share below this is left to the table: a consignment would shade a continent. */
const leastShare = 0.01;

/** The suppliers that the map shows: those of a hundredth of the whole or more, and those listed without a figure. */
export function shadingOf(shares: Shares, names: Names, { words }: Language): Shading {
  const { places } = world();
  const listed = shares.suppliers.filter(({ share }) => (share.value ?? share.upper ?? 1) >= leastShare);
  const all: readonly Shaded[] = [
    ...listed.map(({ economy, share }) => ({
      economy,
      name: names.economy(economy),
      shade: stepOf(share) ?? ('bounds' as const),
      text: shareInShort(share, words),
      size: share.value ?? share.lower,
    })),
    ...shares.notReported.map((economy) => ({
      ...{ economy, name: names.economy(economy), text: '[x]', size: 0 },
      shade: 'unknown' as const,
    })),
  ];
  return {
    shown: all.filter(({ economy }) => places.has(economy)),
    offMap: all.filter(({ economy }) => !places.has(economy)).map(({ name }) => name),
  };
}
