import type { Dataset } from '../domain/dataset.ts';

/** The economies that report, whatever the mineral: results of each mineral name those of all. Codes, in their order. */
export interface Peers {
  /** Those whose trade or balances indicators use. */
  readonly used: readonly string[];
  /** Those with trade or a balance of any kind. */
  readonly all: readonly string[];
}

/** The economies that report in a part of the data, or in all of it. */
export function peersIn({ trade, balances }: Pick<Dataset, 'trade' | 'balances'>): Peers {
  const series = [...trade, ...balances];
  return {
    used: codesOf(series.filter(({ primary }) => primary).map(({ reporter }) => reporter)),
    all: codesOf(series.map(({ reporter }) => reporter)),
  };
}

/** Those of several parts of the data together. */
export function together(parts: readonly Peers[]): Peers {
  return { used: codesOf(parts.flatMap(({ used }) => used)), all: codesOf(parts.flatMap(({ all }) => all)) };
}

function codesOf(reporters: readonly string[]): readonly string[] {
  return [...new Set(reporters)].toSorted();
}
