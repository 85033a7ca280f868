import type { Query } from '../../tables/query.ts';
import type { SeriesRow } from '../../tables/schema.ts';

/** A fact of the records that cites a source: no series of figures, but a list, a use or a rate. */
export interface Fact {
  readonly what: string;
  readonly href: string;
}

/** Where the figures and facts of a source are used. */
export interface Uses {
  readonly series: readonly SeriesRow[];
  readonly facts: readonly Fact[];
  readonly governance: number;
}

function factsOf(query: Query, id: string): readonly Fact[] {
  const minerals = query.tables.minerals.flatMap((mineral) => [
    ...(mineral.uses_source === id
      ? [{ what: `Uses of ${mineral.name_in_text}`, href: `minerals/${mineral.id}/` }]
      : []),
    ...(mineral.recycling_rate_source === id
      ? [{ what: `Recycling of ${mineral.name_in_text}`, href: `minerals/${mineral.id}/` }]
      : []),
  ]);
  const lists = query.tables.lists
    .filter(({ source }) => source === id)
    .map(({ list, mineral }) => ({
      what: `Critical list, ${list}: ${query.mineral(mineral)?.name_in_text ?? mineral}`,
      href: `minerals/${mineral}/`,
    }));
  const blocs = query.tables.blocs
    .filter(({ source }) => source === id)
    .map(({ name }) => ({ what: `Members of ${name}`, href: 'economies/' }));
  return [...minerals, ...lists, ...blocs];
}

/** Every use of a source in the tables. */
export function usesOf(query: Query, id: string): Uses {
  return {
    series: query.tables.series.filter(({ source }) => source === id),
    facts: factsOf(query, id),
    governance: query.tables.governance.filter(({ source }) => source === id).length,
  };
}

const kinds = {
  production: 'World production',
  imports: 'Imports',
  exports: 'Exports',
  balance: 'Supply balance',
} as const;

/** A series in words: "Imports of Japan, rare earths, magnet". */
export function seriesInWords(query: Query, series: SeriesRow): string {
  const reporter =
    series.reporter === '' ? '' : ` of ${query.economy(series.reporter)?.name_in_text ?? series.reporter}`;
  const mineral = query.mineral(series.mineral)?.name_in_text ?? series.mineral;
  const stage = query.stage(series.mineral, series.stage)?.name.toLowerCase() ?? series.stage;
  return `${kinds[series.kind]}${reporter}: ${mineral}, ${stage}`;
}
