import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { trendPartners, trendReporters, trendRows } from '../chart-rows.ts';
import { distinct, noData, wayOut } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import { resultColumns } from '../result-columns.ts';
import type { ChartKind, More } from './kind.ts';

/** Attributes that have a second form, for several lines in one chart. */
const several: Readonly<Record<string, string>> = { reporter: 'reporters', partner: 'partners' };

/** The forms in which an attribute may stand in a trend: the one that is written, or either. */
function formsOf(name: string, written: Written): readonly string[] {
  const many = several[name];
  if (many === undefined) return [name];
  return written.has(many) ? [many] : [name, many];
}

/**
 * A trend is named as its results are, but for the year. Changes take every attribute here: that none of them has a trend
 * is told with the data.
 */
function more(query: Query, written: Written): More {
  const { needs, may } = resultColumns(query, written.get('indicator') ?? '', written.get('of') ?? '');
  const named = [...needs, ...may].flatMap((name) => formsOf(name, written));
  if (needs.includes('base_year')) return { needs: [], may: [...named, 'of'] };
  return { needs: needs.map((name) => formsOf(name, written)[0] ?? name), may: named };
}

function changeInTrend(element: Element, written: Written): readonly Problem[] {
  return noData(
    element,
    `A trend follows a level from year to year; ${written.get('indicator')} is one number between two years.`,
    `Draw the level itself, such as indicator="${written.get('of') ?? 'hhi'}", or name one change in <Value … />.`,
  );
}

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
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

/** One indicator over years. */
export const indicatorTrend: ChartKind = { needs: ['indicator', 'from', 'to'], may: ['note'], more, problems };
