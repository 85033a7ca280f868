/** What names one result. Absent parts do not apply: no reporter means the world. */
export interface ResultKey {
  readonly indicator: string;
  /** For `change` and `change-relative`: the indicator whose change it is. */
  readonly of?: string;
  readonly reporter?: string;
  readonly mineral: string;
  readonly stage: string;
  readonly partner?: string;
  readonly bloc?: string;
  readonly measure?: string;
  readonly year: number;
  readonly baseYear?: number;
}

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
