import type { Subject } from '../compute/computed.ts';

/** What names one result. Absent parts do not apply: no reporter means the world, no measure that it is not said. */
export type ResultKey = Omit<Subject, 'measure'> & { readonly measure?: string };

/**
 * The id of a result: its parts in a fixed order, joined by points, the absent ones left out, as in
 * `partner-share.JPN.rare-earths.magnet.CHN.value.2024` or `change.hhi.rare-earths.mine.2022.2018`. It stays the same
 * from edition to edition, and it is what `inputs` and `parts` refer to.
 */
export function resultId(key: ResultKey): string {
  return [
    key.indicator,
    key.of,
    key.reporter,
    key.mineral,
    key.stage,
    key.partner,
    key.bloc,
    key.measure,
    key.year,
    key.baseYear,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('.');
}
