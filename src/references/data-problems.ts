import { listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { chartKinds, isChartKind } from './charts/kinds.ts';
import { isDifference } from './differences.ts';
import { formatProblems } from './format-problems.ts';
import { distinct, noData, wayOut } from './no-data.ts';
import type { Element, Written } from './parse.ts';
import { changedOf } from './result-columns.ts';
import { resultKeyOf } from './result-key.ts';

function described(written: Written): string {
  const order = ['of', 'reporter', 'mineral', 'stage', 'partner', 'bloc', 'measure'];
  const parts = order.flatMap((name) => written.get(name) ?? []);
  return `${written.get('indicator')} (${parts.join(', ')}) in ${written.get('year')}`;
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
  if (element.name === 'Chart') {
    const kind = written.get('kind') ?? '';
    return isChartKind(kind) ? chartKinds[kind].problems(element, written, query) : [];
  }
  if (element.name !== 'Value') return [];
  return written.has('table') ? figureProblems(element, written, query) : resultProblems(element, written, query);
}
