import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

/** One governance estimate with its 90 % interval, placed on the scale from −2.5 to 2.5. */
export interface GovernanceLine {
  readonly dimension: string;
  readonly year: number;
  readonly estimate: number;
  readonly interval: readonly [number, number] | undefined;
  readonly source: string;
}

/** Half-width of a 90 % interval of a normal estimate, in standard errors. */
const z90 = 1.645;

function lineOf(query: Edition, row: Row<'governance'>): readonly GovernanceLine[] {
  const { dimension, year, estimate, stderr, source } = row;
  if (estimate === null) return [];
  const interval = stderr === null ? undefined : ([estimate - z90 * stderr, estimate + z90 * stderr] as const);
  return [{ dimension: query.say(`economy.governance.dimensions.${dimension}`), year, estimate, interval, source }];
}

/** The newest estimate of every dimension. */
export function governanceOf(query: Edition, economy: string): readonly GovernanceLine[] {
  const rows = query.where('governance', { economy }).filter(({ estimate }) => estimate !== null);
  return [...Map.groupBy(rows, ({ dimension }) => dimension).values()].flatMap((group) => {
    const [newest] = [...group].sort((a, b) => b.year - a.year);
    return newest ? lineOf(query, newest) : [];
  });
}

/** Place of an estimate on the scale, in percent of its width. */
export function placeOnScale(estimate: number): number {
  return Math.min(100, Math.max(0, Math.round(((estimate + 2.5) / 5) * 1000) / 10));
}
