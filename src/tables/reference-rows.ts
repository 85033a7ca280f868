import type { Dataset, Mineral, Redistribution, Source } from '../domain/dataset.ts';
import type { Omission } from '../domain/omission.ts';
import { indicators } from '../indicators/registry.ts';
import { type AnySeries, kindOf } from './figure-rows.ts';
import type { DefinitionRow, MineralRow, Row, SeriesRow, SiteRow, SourceRow, StageRow } from './schema.ts';

/** The one row of `site`. */
export function siteRow({ site }: Dataset): SiteRow {
  return {
    name: site.name,
    publisher: site.publisher,
    contact: site.contact,
    repository: site.repository ?? '',
    branch: site.branch,
    editor: site.editor ?? '{repository}/edit/{branch}/{file}#L{line}',
    address: site.address,
    base: site.base,
    languages: site.languages.join(' '),
    as_of: site.asOf,
    next_update: site.nextUpdate ?? '',
    baseline_year: site.baselineYear ?? null,
    enhancements: site.enhancements === true ? 'yes' : 'no',
  };
}

/** A row of `sources`. */
export function sourceRow(source: Source): SourceRow {
  const { id, publisher, title, edition = '', date = '', doi = '', url = '', licence, redistribute } = source;
  const { retrieved = '', via = '', note = '', file, line } = source;
  return { id, publisher, title, edition, date, doi, url, licence, redistribute, retrieved, via, note, file, line };
}

/** A row of `minerals`; its stages stand in a table of their own. The rate is empty where its source bars passing it on. */
export function mineralRow(mineral: Mineral, mayPass: (source: string) => Redistribution): MineralRow {
  const rate = mineral.recyclingRate;
  return {
    id: mineral.id,
    name: mineral.name,
    name_ja: mineral.nameJa,
    name_in_text: mineral.nameInText,
    symbol: mineral.symbol ?? '',
    stages: mineral.stages.map(({ id }) => id).join(' '),
    uses: mineral.uses?.text ?? '',
    uses_source: mineral.uses?.source ?? '',
    recycling_rate: rate !== undefined && mayPass(rate.source) === 'yes' ? (rate.quantity?.value ?? null) : null,
    recycling_rate_source: rate?.source ?? '',
    file: mineral.file,
  };
}

/** The rows of `stages` for one mineral, upstream first. */
export function stageRows({ id, nameInText, stages }: Mineral): readonly StageRow[] {
  return stages.map((stage, index) => ({
    mineral: id,
    stage: stage.id,
    position: index + 1,
    name: stage.name,
    name_ja: stage.nameJa ?? '',
    goods: stage.goods ?? `${nameInText} (${stage.name.toLowerCase()})`,
    kind: stage.kind,
    beside: stage.beside ?? '',
    basis: stage.basis.join('; '),
    hs: stage.hs.join(' '),
    note: stage.note ?? '',
  }));
}

/** The rows of `notes` for one mineral. */
export function noteRows({ id, notes }: Mineral): readonly Row<'notes'>[] {
  return notes.map(({ text, source = '', absent }, index) => ({
    ...{ mineral: id, position: index + 1, note: text, source },
    absent: absent.join(' '),
  }));
}

/** The rows of `lists` for one mineral. */
export function listRows({ id, lists }: Mineral): readonly Row<'lists'>[] {
  return lists.map(({ list, source, note = '' }) => ({ mineral: id, list, source, note }));
}

/** Each revision of a nomenclature with the year from which codes are of it: "2019 HS 2017; 2022 HS 2022". */
function revisionsOf(byYear: Readonly<Record<string, string>>): string {
  const years = Object.entries(byYear).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = years.filter(([, name], i) => name !== years[i - 1]?.[1]);
  return first.map(([year, name]) => `${year} ${name}`).join('; ');
}

/** A row of `series`. */
export function seriesRow(series: AnySeries): SeriesRow {
  const years = series.years.map(({ year }) => year);
  const trade = 'flow' in series ? series : undefined;
  const averageFrom = 'averageFrom' in series ? series.averageFrom : undefined;
  return {
    kind: kindOf(series),
    reporter: 'reporter' in series ? series.reporter : '',
    mineral: series.mineral,
    stage: series.stage,
    source: series.source,
    unit: series.unit,
    basis: series.basis ?? '',
    table: series.table ?? '',
    hs: trade?.hs ?? '',
    classification: revisionsOf(trade?.classification ?? {}),
    first_year: Math.min(...years),
    last_year: Math.max(...years),
    average_from: averageFrom ?? null,
    coverage: trade?.coverage ?? null,
    primary: series.primary ? 'yes' : 'no',
    note: series.note ?? '',
    file: series.file,
    path: series.path,
    line: series.line,
  };
}

/** A row of `blocs`. */
export function blocRow(bloc: Dataset['blocs'] extends ReadonlyMap<string, infer B> ? B : never): Row<'blocs'> {
  const { id, name, nameInText, members, asOf, source, note = '' } = bloc;
  return { id, name, name_in_text: nameInText, members: [...members].sort().join(' '), as_of: asOf, source, note };
}

/** A row of `omissions`. */
export function omissionRow(omission: Omission): Row<'omissions'> {
  const { id, what, reason, why, publisher = '', source = '', instead = '', file, line } = omission;
  return { id, what, reason, why, publisher, source, instead, file, line };
}

/** The rows of `definitions`, in the order of the registry: by family, then by id. */
export function definitionRows(): readonly DefinitionRow[] {
  return indicators.map((indicator) => ({
    id: indicator.id,
    family: indicator.family,
    name: indicator.name,
    name_ja: indicator.nameJa,
    name_in_text: indicator.nameInText,
    input: indicator.input.name,
    unit: indicator.unit,
    range_low: indicator.range?.[0] ?? null,
    range_high: indicator.range?.[1] ?? null,
    words: indicator.words,
    latex: indicator.latex,
  }));
}

/** The rows of `letters`: what the letters in each formula stand for, in their order. */
export function letterRows(): readonly Row<'letters'>[] {
  return indicators.flatMap(({ id, letters }) =>
    letters.map(({ latex, meaning }, index) => ({ indicator: id, position: index + 1, latex, meaning })),
  );
}

/** The rows of `bands`: named stretches of an indicator's range from the lowest on, and who set them. */
export function bandRows(): readonly Row<'bands'>[] {
  return indicators.flatMap(({ id, bands }) =>
    (bands?.bands ?? []).map(({ name, to }, index) => ({
      indicator: id,
      position: index + 1,
      name,
      to,
      set_by: bands?.setBy ?? '',
    })),
  );
}
