import type { SeriesRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';

/** A fact of the records that cites a source: no series of figures, but a list, a use or a rate. */
export interface Fact {
  readonly what: string;
  /** Path of the page that shows it, below base and language. */
  readonly path: string;
}

/** Where the figures and facts of a source are used. */
export interface Uses {
  readonly series: readonly SeriesRow[];
  readonly facts: readonly Fact[];
  readonly governance: number;
}

function factsOf(query: Edition, id: string): readonly Fact[] {
  const { say } = query;
  const names = longNames(query);
  const { minerals, lists, blocs, agreement_sets: sets } = query.tables;
  const ofMineral = (key: string, mineral: string, values: Readonly<Record<string, string>> = {}) => ({
    what: say(`source.facts.${key}`, { mineral: names.mineralInText(mineral), ...values }),
    path: `minerals/${mineral}/`,
  });
  return [
    ...minerals.flatMap((mineral) => [
      ...(mineral.uses_source === id ? [ofMineral('uses', mineral.id)] : []),
      ...(mineral.recycling_rate_source === id ? [ofMineral('recycling', mineral.id)] : []),
    ]),
    ...lists
      .filter(({ source }) => source === id)
      .map(({ list, mineral }) => ofMineral('list', mineral, { list: names.list(list) })),
    ...blocs
      .filter(({ source }) => source === id)
      .map((bloc) => ({ what: say('source.facts.members', { bloc: names.bloc(bloc.id) }), path: 'economies/' })),
    ...criticalityFacts(query, id),
    ...sets
      .filter((set) => set.source === id || set.inputs_source === id)
      .map((set) => ({ what: say('source.facts.agreement', { title: set.title }), path: `agreement/#${set.id}` })),
  ];
}

/** What the EU method takes beside supply, each subject once, and targets. */
function criticalityFacts(query: Edition, id: string): readonly Fact[] {
  const { say } = query;
  const { substitution, uses, trade_parameters: parameters, targets } = query.tables;
  const names = longNames(query);
  const cites = (row: { readonly source: string }) => row.source === id;
  const fact = (key: string, of: { readonly mineral: string; readonly reporter?: string }) => {
    const values = {
      mineral: names.mineralInText(of.mineral),
      reporter: of.reporter === undefined ? '' : names.economyInText(of.reporter),
    };
    return [say(`source.facts.${key}`, values), of.mineral] as const;
  };
  const subjects = new Map([
    ...substitution.filter(cites).map(({ mineral }) => fact('substitution', { mineral })),
    ...uses.filter(cites).map((row) => fact('endUses', row)),
    ...parameters.filter(cites).map((row) => fact('tradeParameters', row)),
  ]);
  return [
    ...[...subjects].map(([what, mineral]) => ({ what, path: `minerals/${mineral}/` })),
    ...targets.filter(cites).map(({ title }) => ({ what: say('source.facts.target', { title }), path: 'data/' })),
  ];
}

/** Every use of a source in the tables. */
export function usesOf(query: Edition, id: string): Uses {
  return {
    series: query.where('series', { source: id }),
    facts: factsOf(query, id),
    governance: query.where('governance', { source: id }).length,
  };
}

/** A series in words: "Imports of Japan: rare earths, magnet". */
export function seriesInWords(query: Edition, { kind, reporter, mineral, stage }: SeriesRow): string {
  const names = longNames(query);
  return query.say(`source.series.${reporter === '' ? 'ofWorld' : 'ofReporter'}`, {
    kind,
    reporter: reporter === '' ? '' : names.economyInText(reporter),
    mineral: names.mineralInText(mineral),
    stage: names.stageInText(mineral, stage),
  });
}
