import { listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import type { ResultKey } from '../tables/result-id.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import { drawnOverview, supplierList, trendPartners, trendReporters, trendRows } from './chart-rows.ts';
import { isDifference } from './differences.ts';
import { formatProblems } from './format-problems.ts';
import { levelsOf } from './overview-rows.ts';
import type { Element, Written } from './parse.ts';
import { changedOf, resultColumns } from './result-columns.ts';

/** The result that a `<Value indicator=…>` asks for. */
function resultKeyOf(written: Written): ResultKey {
  const optional = Object.fromEntries(
    ['of', 'reporter', 'partner', 'bloc', 'measure'].flatMap((name) => {
      const value = written.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const baseYear = written.get('base_year');
  return {
    indicator: written.get('indicator') ?? '',
    mineral: written.get('mineral') ?? '',
    stage: written.get('stage') ?? '',
    year: Number(written.get('year')),
    ...optional,
    ...(baseYear === undefined ? {} : { baseYear: Number(baseYear) }),
  };
}

const columnOf = {
  reporter: 'reporter',
  stage: 'stage',
  partner: 'partner',
  bloc: 'bloc',
  measure: 'measure',
} as const;

function matches(row: IndicatorRow, written: Written, but: readonly string[]): boolean {
  if (row.indicator !== written.get('indicator') || row.mineral !== (written.get('mineral') ?? '')) return false;
  const columns = Object.entries(columnOf).every(
    ([name, column]) => but.includes(name) || row[column] === (written.get(name) ?? ''),
  );
  return columns && (but.includes('year') || row.year === Number(written.get('year')));
}

/** Ordered list of distinct values, without blanks. */
function distinct(values: readonly (string | number)[]): readonly string[] {
  return [...new Set(values.map(String))].filter((value) => value !== '').sort();
}

/** What there is instead: the same with another year, measure, partner, stage or reporter, whichever comes first. */
function wayOut(written: Written, query: Query): string {
  const rows = query.tables.indicators;
  for (const name of ['year', 'measure', 'partner', 'stage', 'reporter', 'bloc'] as const) {
    const near = rows.filter((row) => matches(row, written, [name]));
    const others = distinct(near.map((row) => row[name]));
    if (others.length > 0) return `There is one for ${name} ${listed(others)}.`;
    if (near.length > 0) return `There is one without ${name}.`;
  }
  const near = rows.filter((row) => matches(row, written, ['year', 'measure', 'partner', 'stage', 'reporter', 'bloc']));
  if (near.length > 0) return `It is computed for ${listed(distinct(near.map((row) => row.reporter || 'the world')))}.`;
  const mineral = written.get('mineral');
  return mineral === undefined
    ? 'Nothing of the kind is computed: add its figures under data/ first.'
    : `Nothing of the kind is computed for ${mineral}: add its figures under data/production/ or data/supply/.`;
}

function described(written: Written): string {
  const order = ['of', 'reporter', 'mineral', 'stage', 'partner', 'bloc', 'measure'];
  const parts = order.flatMap((name) => written.get(name) ?? []);
  return `${written.get('indicator')} (${parts.join(', ')}) in ${written.get('year')}`;
}

function noData(element: Element, message: string, hint: string): readonly Problem[] {
  return [{ code: 'no-data', place: element.place, message, hint }];
}

/** What else there is for a change: what changed, or else the years between which it is computed. */
function changeWayOut(written: Written, query: Query): string {
  const changed = changedOf(query, written.get('indicator') ?? '');
  if (changed.length > 0 && !changed.includes(written.get('of') ?? '')) {
    return `What changed is named by of: there are results for ${listed(changed)}.`;
  }
  return 'A change is computed against the first year of its series only, and within one source.';
}

function resultProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  const result = query.result(resultKeyOf(written));
  if (result) return formatProblems(element, result.unit, isDifference(result.indicator));
  const base = written.get('base_year');
  const since = base ? ` against ${base}` : '';
  const hint = base ? changeWayOut(written, query) : wayOut(written, query);
  return noData(element, `There is no ${described(written)}${since}.`, hint);
}

function figureProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  const year = Number(written.get('year'));
  const [mineral, stage] = [written.get('mineral'), written.get('stage')];
  const production = query.tables.production.filter(
    (row) => row.mineral === mineral && row.stage === stage && row.economy === written.get('economy'),
  );
  const imports = query.tables.imports.filter(
    (row) =>
      row.reporter === written.get('reporter') &&
      row.mineral === mineral &&
      row.stage === stage &&
      row.partner === written.get('partner') &&
      row.measure === (written.get('measure') ?? ''),
  );
  const rows = written.get('table') === 'production' ? production : imports;
  const primary = rows.filter((row) => row.primary === 'yes');
  const row = primary.find((candidate) => candidate.year === year);
  if (row) return formatProblems(element, row.unit, false);
  const years = distinct(primary.map((row) => row.year));
  return noData(
    element,
    `There is no such figure in ${written.get('table')} for ${year}.`,
    years.length > 0
      ? `There is one for ${listed(years)}.`
      : 'The source may not allow its figures to be passed on, or has none.',
  );
}

/** Years for which a chart of suppliers has figures, for the hint. */
function yearsWithList(written: Written, query: Query): readonly string[] {
  const rows = query
    .resultsOf('hhi')
    .filter(
      (row) =>
        row.mineral === written.get('mineral') &&
        row.stage === written.get('stage') &&
        row.reporter === (written.get('reporter') ?? ''),
    );
  return distinct(rows.map(({ year, measure }) => (measure === '' ? year : `${year} (${measure})`)));
}

function supplierProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  const list = supplierList(written, query);
  const bars = list ? query.inputsOf(list.id).filter(({ value, lower }) => value !== null || lower !== null) : [];
  if (bars.length > 0) return [];
  const years = yearsWithList(written, query);
  const hint = years.length > 0 ? `There are figures for ${listed(years)}.` : wayToFigures;
  return noData(element, 'There are no figures for this chart.', hint);
}

const wayToFigures = 'Add the figures under data/production/ or data/supply/ first.';

function stageProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  const rows = query.tables.production.filter(({ mineral }) => mineral === written.get('mineral'));
  if (rows.some(({ year, value }) => year <= Number(written.get('year')) && value !== null)) return [];
  const years = distinct(rows.map(({ year }) => year));
  return noData(
    element,
    'There are no figures of production for this chart.',
    years.length > 0 ? `The first are of ${years[0]}.` : wayToFigures,
  );
}

function changeInTrend(element: Element, written: Written): readonly Problem[] {
  return noData(
    element,
    `A trend follows a level from year to year; ${written.get('indicator')} is one number between two years.`,
    `Draw the level itself, such as indicator="${written.get('of') ?? 'hhi'}", or name one change in <Value … />.`,
  );
}

function trendProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  if (written.has('reporters') && written.has('partners')) {
    return noData(element, 'A trend follows several reporters or several partners, not both.', 'Name one of either.');
  }
  if (resultColumns(query, written.get('indicator') ?? '', '').needs.includes('base_year')) {
    return changeInTrend(element, written);
  }
  const rows = trendRows(written, query).filter(({ value, lower }) => value !== null || lower !== null);
  const lacking = [
    ...trendReporters(written).filter((id) => !rows.some(({ reporter }) => reporter === id)),
    ...trendPartners(written).filter((id) => !rows.some(({ partner }) => partner === id)),
  ];
  if (rows.length > 0 && lacking.length === 0) return [];
  const whom = distinct(lacking);
  const message = `There is nothing to draw${whom.length > 0 ? ` for ${listed(whom)}` : ''} between these years.`;
  return noData(element, message, wayOut(new Map([...written, ['year', written.get('to') ?? '']]), query));
}

/** Whom there are results for instead, of the partner, bloc, mineral or reporters that are written. */
function overviewWayOut(written: Written, query: Query): string {
  const rows = levelsOf(query, written.get('indicator') ?? '').filter(
    ({ value, lower }) => value !== null || lower !== null,
  );
  for (const name of ['partner', 'bloc', 'mineral', 'reporter'] as const) {
    const asked = name === 'reporter' ? (written.get('reporters')?.split(' ') ?? []) : [written.get(name) ?? ''];
    const has = (id: string) => id === '' || rows.some((row) => row[name] === id);
    const others = distinct(rows.map((row) => row[name]));
    if (others.length > 0 && !asked.every(has)) return `There are results for ${name} ${listed(others)}.`;
  }
  return 'Add its figures under data/ first.';
}

function overviewProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  const rows = drawnOverview(written, query);
  const known = rows.filter(({ value, lower }) => value !== null || lower !== null);
  const lacking = (written.get('reporters')?.split(' ') ?? []).filter(
    (id) => !known.some((row) => row.reporter === id),
  );
  if (known.length > 0 && lacking.length === 0) return [];
  const indicator = written.get('indicator') ?? '';
  const hint = overviewWayOut(written, query);
  const whom = lacking.length > 0 ? ` for ${listed(lacking)}` : '';
  return noData(element, `There is nothing of ${indicator} to draw${whom}.`, hint);
}

function chartProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  switch (written.get('kind')) {
    case 'supplier-shares':
      return supplierProblems(element, written, query);
    case 'stage-shares':
      return stageProblems(element, written, query);
    case 'indicator-overview':
      return overviewProblems(element, written, query);
    default:
      return trendProblems(element, written, query);
  }
}

/** An indicator that this edition has no result of: what is missing is no figure beside others, but all that it takes. */
function withoutResults(element: Element, indicator: string): readonly Problem[] {
  const hint = `Leave it out, or gather what it would need: "Limits" in content/indicators/${indicator}.mdx says what that is.`;
  return noData(element, `Nothing is gathered for ${indicator} in this edition, and so it has no results.`, hint);
}

/** A reference whose every word is right, but that the tables have nothing for. */
export function dataProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  const indicator = written.get('indicator');
  if (indicator !== undefined && query.resultsOf(indicator).length === 0) {
    return withoutResults(element, indicator);
  }
  if (element.name === 'Chart') return chartProblems(element, written, query);
  if (element.name !== 'Value') return [];
  return written.has('table') ? figureProblems(element, written, query) : resultProblems(element, written, query);
}
