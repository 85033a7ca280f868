import type { Query } from '../../tables/query.ts';
import type { MineralRow, Row, SeriesRow } from '../../tables/schema.ts';
import { listed } from '../../text/grammar.ts';
import { language } from '../../text/language/languages.ts';
import { fileOf, pageOf } from '../entities/envelope.ts';
import type { Distribution, PageData } from './dataset-markup.ts';

/** A table in the three forms it is published in. */
function formsOf(table: string): readonly Distribution[] {
  return [
    { path: `${table}.csv`, format: 'text/csv' },
    { path: `${table}.json`, format: 'application/json' },
    { path: `${table}.parquet`, format: 'application/vnd.apache.parquet' },
  ];
}

function yearsOf(
  series: readonly Pick<SeriesRow, 'first_year' | 'last_year'>[],
): readonly [number, number] | undefined {
  if (series.length === 0) return undefined;
  const first = series.reduce((least, { first_year: year }) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = series.reduce((most, { last_year: year }) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  return [first, last];
}

const kinds: Readonly<Record<SeriesRow['kind'], string>> = {
  production: 'World production by economy',
  imports: 'Imports by partner',
  exports: 'Exports by partner',
  balance: 'Supply balance',
  sourcing: 'Sourcing by origin',
};

/** What series measure, each kind once, in the order in which pages show them. */
function variablesOf(series: readonly SeriesRow[]): readonly string[] {
  const there = new Set(series.map(({ kind }) => kind));
  return Object.entries(kinds).flatMap(([kind, name]) => ([...there].some((known) => known === kind) ? [name] : []));
}

/** What a description says of each kind of series, in the order in which pages show them. */
const told: Readonly<Record<SeriesRow['kind'], string>> = {
  production: 'world production by stage and economy',
  imports: 'imports by partner',
  exports: 'exports by partner',
  balance: 'supply balances',
  sourcing: 'use by origin',
};

/** What the title says of them, in a word. */
const titled: Readonly<Record<string, string>> = { production: 'production', imports: 'trade', exports: 'trade' };

/** What series are of in the words given, each once, in the order in which pages show them. */
function kindsIn(series: readonly SeriesRow[], words: Readonly<Record<string, string>>): readonly string[] {
  const there = new Set<string>(series.map(({ kind }) => kind));
  return [...new Set(Object.entries(words).flatMap(([kind, text]) => (there.has(kind) ? [text] : [])))];
}

/** The data of a mineral’s page; its title and description name what is at hand, and no more. */
export function mineralData(query: Query, { id, name, name_in_text }: MineralRow): PageData {
  const series = query.tables.series.filter(({ mineral }) => mineral === id);
  const hasSome = series.length > 0;
  const title = listed([...kindsIn(series, titled), hasSome ? 'supply risk' : 'stages and uses'], language('en').words);
  const all = listed([...kindsIn(series, told), 'indicators of supply risk'], language('en').words);
  return {
    page: pageOf('mineral', id),
    name: `${name}: ${title}`,
    description: hasSome
      ? `${name}: ${all}, each figure with its source, year and line in the records.`
      : `The stages through which ${name_in_text} passes, their customs codes and its uses; no figures are at hand.`,
    distributions: [{ path: fileOf('mineral', id), format: 'application/json' }],
    years: yearsOf(series),
    places: ['World'],
    variables: [...variablesOf(series), ...(series.length === 0 ? [] : ['Indicators of supply risk'])],
    sources: series.map(({ source }) => source),
  };
}

/** The data of an economy’s page. */
export function economyData(query: Query, { id, name, name_in_text }: Row<'economies'>): PageData {
  const series = query.tables.series.filter(({ reporter }) => reporter === id);
  return {
    page: pageOf('economy', id),
    name: `${name}: mineral supply and dependence`,
    description: `What ${name_in_text} produces and imports of critical minerals, from whom, who depends on it, and indicators computed from these figures, each with its source.`,
    distributions: [{ path: fileOf('economy', id), format: 'application/json' }],
    years: yearsOf(series),
    places: [name],
    variables: [...variablesOf(series), 'Indicators of import dependence', 'Governance estimates'],
    sources: series.map(({ source }) => source),
  };
}

/** The data of an indicator’s page. */
export function indicatorData(query: Query, { id, name, words }: Row<'definitions'>): PageData {
  const results = query.resultsOf(id);
  return {
    page: `indicators/${id}/`,
    name: `${name}, by mineral and economy`,
    description: `${name}: ${words}. Values with bounds, grade and sources for every mineral, stage and economy at hand.`,
    distributions: formsOf('indicators'),
    years: yearsOf(results.map(({ year }) => ({ first_year: year, last_year: year }))),
    places: ['World'],
    variables: [name],
    sources: [...new Set(results.flatMap(({ sources }) => sources.split(' ')))],
  };
}

/** The data of the whole site, for the page that explains them. */
export function allData(query: Query): PageData {
  const { series, definitions } = query.tables;
  return {
    page: 'data/',
    name: `${query.site.name}: figures and indicators of mineral supply`,
    description:
      'Production, trade, balances and governance with their sources, and indicators of concentration, dependence and supply risk computed from them with bounds, as CSV, JSON and Parquet.',
    distributions: [
      { path: 'datapackage.json', format: 'application/json' },
      ...['indicators', 'inputs', 'production', 'imports', 'exports', 'balances', 'governance'].flatMap(formsOf),
    ],
    years: yearsOf(series),
    places: ['World'],
    variables: [...variablesOf(series), ...definitions.map(({ name }) => name)],
    sources: [...new Set(series.map(({ source }) => source))],
  };
}
