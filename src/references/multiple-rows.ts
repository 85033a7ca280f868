import type { Query } from '../tables/query.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import { trendRows } from './chart-rows.ts';
import type { Written } from './parse.ts';

function isKnown({ value, lower }: IndicatorRow): boolean {
  return value !== null || lower !== null;
}

/** The rows of the stage that is known in most years; of several, the one that stands highest in its last. */
function longestStage(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const last = (stage: readonly IndicatorRow[]) => {
    const row = stage.toSorted((a, b) => a.year - b.year).at(-1);
    return row?.value ?? row?.lower ?? 0;
  };
  const stages = [...Map.groupBy(rows, ({ stage }) => stage).values()];
  return stages.toSorted((a, b) => b.length - a.length || last(b) - last(a))[0] ?? [];
}

/**
 * The results that small multiples draw: those of a trend, or for each of the minerals that are named those of one stage,
 * the one known in most years.
 */
export function multipleRows(written: Written, query: Query): readonly IndicatorRow[] {
  const minerals = written.get('minerals')?.split(' ');
  if (minerals === undefined) return trendRows(written, query);
  return minerals.flatMap((mineral) => {
    const stages = query.stagesOf(mineral).map(({ stage }) => stage);
    const rows = stages.flatMap((stage) =>
      trendRows(new Map([...written, ['mineral', mineral], ['stage', stage]]), query),
    );
    return longestStage(rows.filter(isKnown));
  });
}
