import { listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import type { Element, Written } from './parse.ts';

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
export function distinct(values: readonly (string | number)[]): readonly string[] {
  return [...new Set(values.map(String))].filter((value) => value !== '').sort();
}

/** What there is instead: the same with another year, measure, partner, stage or reporter, whichever comes first. */
export function wayOut(written: Written, query: Query): string {
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

/** The problem of a reference that is written rightly, and that the tables have nothing for. */
export function noData(element: Element, message: string, hint: string): readonly Problem[] {
  return [{ code: 'no-data', place: element.place, message, hint }];
}

/** What to do where a chart has no figures at all. */
export const wayToFigures = 'Add the figures under data/production/ or data/supply/ first.';
