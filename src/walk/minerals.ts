import { type Peers, peersIn } from '../compute/peers.ts';
import type { Portion } from '../compute/portions.ts';
import { mentionedIn } from '../dataset/mentioned.ts';
import type { KnownMineral } from '../kept/edition-file.ts';
import { type Ground, partOfMineral } from '../tables/pieces/part.ts';
import type { Piece } from '../tables/pieces/piece.ts';

/** The rows about some minerals, and what the rest of an edition needs to know of them. */
export interface Made {
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly known: ReadonlyMap<string, KnownMineral>;
}

/** The rows about minerals, made one mineral after the other, so that what is known of each result is let go before the next. */
export function madeOf(portions: readonly Portion[], ground: Ground): Made {
  const made = portions.map((portion) => {
    const { mineral } = portion;
    const { piece, ...rest } = partOfMineral(portion, ground);
    return { mineral, piece, known: { ...rest, peers: peersIn(portion), mentioned: [...mentionedIn(portion)] } };
  });
  return {
    pieces: new Map(made.map(({ mineral, piece }) => [mineral, piece])),
    known: new Map(made.map(({ mineral, known }) => [mineral, known])),
  };
}

/** Whether the same economies report in two parts of the data. */
export function arePeersSame(a: Peers, b: Peers): boolean {
  return isSameList(a.used, b.used) && isSameList(a.all, b.all);
}

/** Whether two lists hold the same codes in the same order. */
export function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, at) => code === b[at]);
}
