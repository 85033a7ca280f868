import type { Query } from '../../tables/query.ts';
import type { BalanceRow, IndicatorRow } from '../../tables/schema.ts';

export interface RelianceYear {
  readonly year: number;
  /** The publisher's own figure, with its index in `balances`. */
  readonly published: { readonly row: BalanceRow; readonly index: number } | undefined;
  readonly computed: IndicatorRow | undefined;
  readonly consumption: IndicatorRow | undefined;
}

/** Net import reliance of one reporter at one stage: as published beside as computed from the published balance. */
export interface Reliance {
  readonly reporter: string;
  readonly stage: string;
  readonly years: readonly RelianceYear[];
  readonly sources: readonly string[];
}

function yearOf(query: Query, key: { reporter: string; mineral: string; stage: string; year: number }): RelianceYear {
  const { reporter, mineral, stage, year } = key;
  const index = query.tables.balances.findIndex(
    (row) =>
      row.reporter === reporter &&
      row.mineral === mineral &&
      row.stage === stage &&
      row.year === year &&
      row.term === 'net_import_reliance' &&
      row.primary === 'yes',
  );
  const row = query.tables.balances[index];
  return {
    year,
    published: row && { row, index },
    computed: query.result({ indicator: 'net-import-reliance', ...key }),
    consumption: query.result({ indicator: 'apparent-consumption', ...key }),
  };
}

/** Every balance of a mineral, by reporter and stage, years ascending. */
export function relianceOf(query: Query, mineral: string): readonly Reliance[] {
  const rows = query.tables.balances.filter((row) => row.mineral === mineral && row.primary === 'yes');
  return [...Map.groupBy(rows, ({ reporter, stage }) => `${reporter}|${stage}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { reporter, stage } = first;
    const years = [...new Set(group.map(({ year }) => year))].sort((a, b) => a - b);
    return [
      {
        reporter,
        stage,
        years: years.map((year) => yearOf(query, { reporter, mineral, stage, year })),
        sources: [...new Set(group.map(({ source }) => source))].sort(),
      },
    ];
  });
}

/** True where the result is the publisher's own figure, for want of the terms of the formula. */
export function isAsPublished(row: IndicatorRow): boolean {
  return row.assumptions.split('; ').includes('as-published');
}
