import { listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import type { ResultKey } from '../tables/result-id.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import type { Element, Written } from './parse.ts';

/** The result that a `<Value indicator=…>` asks for. */
export function resultKeyOf(written: Written): ResultKey {
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
  if (row.indicator !== written.get('indicator') || row.mineral !== written.get('mineral')) return false;
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
    if (near.length > 0) return `There is one for ${name} ${listed(distinct(near.map((row) => row[name])))}.`;
  }
  const near = rows.filter((row) => matches(row, written, ['year', 'measure', 'partner', 'stage', 'reporter', 'bloc']));
  if (near.length > 0) return `It is computed for ${listed(distinct(near.map((row) => row.reporter || 'the world')))}.`;
  return `Nothing of the kind is computed for ${written.get('mineral')}: add its figures under data/production/ or data/supply/.`;
}

function described(written: Written): string {
  const order = ['of', 'reporter', 'mineral', 'stage', 'partner', 'bloc', 'measure'];
  const parts = order.flatMap((name) => written.get(name) ?? []);
  return `${written.get('indicator')} (${parts.join(', ')}) in ${written.get('year')}`;
}

function noData(element: Element, message: string, hint: string): readonly Problem[] {
  return [{ code: 'no-data', place: element.place, message, hint }];
}

function resultProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  if (query.result(resultKeyOf(written))) return [];
  const base = written.get('base_year');
  const since = base ? ` against ${base}` : '';
  const hint = base
    ? 'A change is computed against the first year of its series only, and within one source.'
    : wayOut(written, query);
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
  if (primary.some((row) => row.year === year)) return [];
  const years = distinct(primary.map((row) => row.year));
  return noData(
    element,
    `There is no such figure in ${written.get('table')} for ${year}.`,
    years.length > 0
      ? `There is one for ${listed(years)}.`
      : 'The source may not allow its figures to be passed on, or has none.',
  );
}

function chartProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  const at = (name: string) => written.get(name);
  const rows = query.tables.indicators.filter(
    (row) => row.mineral === at('mineral') && (at('stage') === undefined || row.stage === at('stage')),
  );
  const kind = at('kind');
  const reporters = at('reporters')?.split(' ') ?? [at('reporter') ?? ''];
  const wanted = rows.filter((row) => {
    if (!reporters.includes(row.reporter) || row.measure !== (at('measure') ?? '')) return false;
    if (kind === 'indicator-trend') {
      const within = row.year >= Number(at('from')) && row.year <= Number(at('to'));
      return (
        within && row.indicator === at('indicator') && (at('partner') === undefined || row.partner === at('partner'))
      );
    }
    return row.year === Number(at('year')) && row.indicator === 'hhi';
  });
  if (wanted.length > 0) return [];
  const years = distinct(rows.filter((row) => reporters.includes(row.reporter)).map((row) => row.year));
  const hint =
    years.length > 0
      ? `For ${listed(reporters.map((id) => id || 'the world'))} there are figures for ${listed(years)}; look at the measure too.`
      : `Add figures under data/production/ or data/supply/ first.`;
  return noData(element, 'There are no figures for this chart.', hint);
}

/** A reference whose every word is right, but that the tables have nothing for. */
export function dataProblems(element: Element, written: Written, query: Query): readonly Problem[] {
  if (element.name === 'Chart') return chartProblems(element, written, query);
  if (element.name !== 'Value') return [];
  return written.has('table') ? figureProblems(element, written, query) : resultProblems(element, written, query);
}
