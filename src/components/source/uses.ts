import type { SeriesRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

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

function factsOf(query: Edition, id: string): readonly Fact[] {
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
  const published = query.tables.agreement_sets
    .filter((set) => set.source === id || set.inputs_source === id)
    .map((set) => ({ what: `Published results beside ours: ${set.title}`, href: `agreement/#${set.id}` }));
  return [...minerals, ...lists, ...blocs, ...criticalityFacts(query, id), ...published];
}

/** What the EU method takes beside supply, each subject once, and targets. */
function criticalityFacts(query: Edition, id: string): readonly Fact[] {
  const { substitution, uses, trade_parameters: parameters, targets } = query.tables;
  const mineral = (of: string) => query.mineral(of)?.name_in_text ?? of;
  const reporter = (of: string) => query.economy(of)?.name_in_text ?? of;
  const cites = (row: { readonly source: string }) => row.source === id;
  const subjects = new Map([
    ...substitution.filter(cites).map((row) => [`Substitution of ${mineral(row.mineral)}`, row.mineral] as const),
    ...uses
      .filter(cites)
      .map((row) => [`End uses of ${mineral(row.mineral)} in ${reporter(row.reporter)}`, row.mineral] as const),
    ...parameters
      .filter(cites)
      .map(
        (row) => [`Trade parameters of ${reporter(row.reporter)} for ${mineral(row.mineral)}`, row.mineral] as const,
      ),
  ]);
  return [
    ...[...subjects].map(([what, of]) => ({ what, href: `minerals/${of}/` })),
    ...targets.filter(cites).map(({ title }) => ({ what: `Target: ${title}`, href: 'data/' })),
  ];
}

/** Every use of a source in the tables. */
export function usesOf(query: Edition, id: string): Uses {
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
  sourcing: 'Sourcing',
} as const;

/** A series in words: "Imports of Japan, rare earths, magnet". */
export function seriesInWords(query: Edition, series: SeriesRow): string {
  const reporter =
    series.reporter === '' ? '' : ` of ${query.economy(series.reporter)?.name_in_text ?? series.reporter}`;
  const mineral = query.mineral(series.mineral)?.name_in_text ?? series.mineral;
  const stage = query.stage(series.mineral, series.stage)?.name.toLowerCase() ?? series.stage;
  return `${kinds[series.kind]}${reporter}: ${mineral}, ${stage}`;
}
