import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { distinct, noData } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import { resultColumns } from '../result-columns.ts';
import { resultKeyOf } from '../result-key.ts';
import type { ChartKind, More } from './kind.ts';

/** Changes whose results come with the parts that they are the sum of. */
const inParts: readonly string[] = ['hhi-change-by-supplier', 'reliance-change', 'exposure-change', 'revision-split'];

function more(query: Query, written: Written): More {
  return resultColumns(query, written.get('indicator') ?? '', written.get('of') ?? '');
}

/** The years between which there is such a change with parts, "2018 to 2024". */
function spans(written: Written, query: Query): readonly string[] {
  const columns = ['reporter', 'mineral', 'stage', 'partner', 'measure'] as const;
  const rows = query
    .resultsOf(written.get('indicator') ?? '')
    .filter((row) => columns.every((column) => row[column] === (written.get(column) ?? '')))
    .filter(({ id, value }) => value !== null && query.partsOf(id).length > 0);
  return distinct(rows.map(({ base_year, year }) => `${base_year} to ${year}`));
}

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const indicator = written.get('indicator') ?? '';
  if (!inParts.includes(indicator)) {
    const hint = `Those that are: ${listed(inParts)}.`;
    return noData(element, `${indicator} is not told as a change in parts.`, hint);
  }
  const row = query.result(resultKeyOf(written));
  if (row && row.value !== null && query.partsOf(row.id).length > 0) return [];
  const known = spans(written, query);
  const hint =
    known.length > 0
      ? `There are parts for the change from ${listed(known)}.`
      : 'Name another mineral, stage or reporter: this one has no change with parts.';
  return noData(element, `There are no parts of ${indicator} between these years.`, hint);
}

/** What moved an indicator from `base_year` to `year`, part by part. */
export const changeWaterfall: ChartKind = { needs: ['indicator', 'year'], may: ['note'], more, problems };
