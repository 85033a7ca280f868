import type { SourceRow, TableName } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

/** Tables whose rows are figures, or have one beside a fact. */
const ofFigures = [
  'series',
  'governance',
  'recycling_rates',
  'substitution',
  'uses',
  'trade_parameters',
  'targets',
] as const satisfies readonly TableName[];

/** The sources that figures come from, by publisher and then by id. */
export function figureSources({ tables }: Edition): readonly SourceRow[] {
  const ids = new Set(ofFigures.flatMap((name) => tables[name].map(({ source }) => source)));
  return tables.sources
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'en') || (a.id < b.id ? -1 : 1));
}
