import type { MineralRow, Row, SeriesRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { listed } from '../../text/grammar.ts';
import { fileOf, pageOf } from '../entities/envelope.ts';
import type { Distribution, PageData } from './dataset-markup.ts';

/** What the data of pages are called in the language of the page. */
export interface PageNames {
  readonly mineral: (id: string) => string;
  readonly mineralInText: (id: string) => string;
  readonly economy: (id: string) => string;
  readonly economyInText: (id: string) => string;
  readonly indicator: (id: string) => string;
  readonly formula: (id: string) => string;
}

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

type Kind = SeriesRow['kind'];

/** Kinds of series in the order in which pages show them. */
const kinds: readonly Kind[] = ['production', 'imports', 'exports', 'balance', 'sourcing'];

/** Kinds that the title of a page names. */
const inTitle: readonly Kind[] = ['production', 'imports', 'exports'];

/** What series are of, in the words of a section of messages, each once. */
function kindsIn(
  { say }: Edition,
  series: readonly SeriesRow[],
  section: 'kinds' | 'inText' | 'titled',
  of: readonly Kind[] = kinds,
): readonly string[] {
  const there = new Set(series.map(({ kind }) => kind));
  return [...new Set(of.filter((kind) => there.has(kind)).map((kind) => say(`data.markup.${section}.${kind}`)))];
}

/** The data of a mineral’s page; its title and description name what is at hand, and no more. */
export function mineralData(query: Edition, { id }: Pick<MineralRow, 'id'>, names: PageNames): PageData {
  const { say, words } = query;
  const series = query.where('series', { mineral: id });
  const mineral = names.mineral(id);
  const isBare = series.length === 0;
  const rest = say(`data.markup.${isBare ? 'stagesTitled' : 'riskTitled'}`);
  const of = listed([...kindsIn(query, series, 'titled', inTitle), rest], words);
  const all = listed([...kindsIn(query, series, 'inText'), say('data.markup.riskInText')], words);
  return {
    page: pageOf('mineral', id),
    name: say('data.markup.mineral', { mineral, of }),
    description: isBare
      ? say('data.markup.mineralBare', { mineral: names.mineralInText(id) })
      : say('data.markup.mineralText', { mineral, all }),
    distributions: [{ path: fileOf('mineral', id), format: 'application/json' }],
    years: yearsOf(series),
    places: [say('data.markup.world')],
    variables: [...kindsIn(query, series, 'kinds'), ...(isBare ? [] : [say('data.markup.risk')])],
    sources: series.map(({ source }) => source),
  };
}

/** The data of an economy’s page. */
export function economyData(query: Edition, { id }: Pick<Row<'economies'>, 'id'>, names: PageNames): PageData {
  const { say } = query;
  const series = query.where('series', { reporter: id });
  return {
    page: pageOf('economy', id),
    name: say('data.markup.economy', { economy: names.economy(id) }),
    description: say('data.markup.economyText', { economy: names.economyInText(id) }),
    distributions: [{ path: fileOf('economy', id), format: 'application/json' }],
    years: yearsOf(series),
    places: [names.economy(id)],
    variables: [...kindsIn(query, series, 'kinds'), say('data.markup.dependence'), say('data.markup.governance')],
    sources: series.map(({ source }) => source),
  };
}

/** The data of an indicator’s page. */
export function indicatorData(query: Edition, { id }: Pick<Row<'definitions'>, 'id'>, names: PageNames): PageData {
  const { say } = query;
  const results = query.resultsOf(id);
  const indicator = names.indicator(id);
  return {
    page: `indicators/${id}/`,
    name: say('data.markup.indicator', { indicator }),
    description: say('data.markup.indicatorText', { indicator, formula: names.formula(id) }),
    distributions: formsOf('indicators'),
    years: yearsOf(results.map(({ year }) => ({ first_year: year, last_year: year }))),
    places: [say('data.markup.world')],
    variables: [indicator],
    sources: [...new Set(results.flatMap(({ sources }) => sources.split(' ')))],
  };
}

/** The data of the whole site, for the page that explains them. */
export function allData(query: Edition, names: PageNames): PageData {
  const { say, tables, site } = query;
  const { series, definitions } = tables;
  return {
    page: 'data/',
    name: say('data.markup.all', { site: site.name }),
    description: say('data.markup.allText'),
    distributions: [
      { path: 'datapackage.json', format: 'application/json' },
      ...['indicators', 'inputs', 'production', 'imports', 'exports', 'balances', 'governance'].flatMap(formsOf),
    ],
    years: yearsOf(series),
    places: [say('data.markup.world')],
    variables: [...kindsIn(query, series, 'kinds'), ...definitions.map(({ id }) => names.indicator(id))],
    sources: [...new Set(series.map(({ source }) => source))],
  };
}
