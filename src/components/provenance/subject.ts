import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { english } from '../../text/english.ts';
import type { Words } from '../../text/words.ts';
import { periodOf } from '../period.ts';
import { isOfLists } from '../scope.ts';

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** The indicator that is measured: for a change, the one whose change it is. */
function measuredId(query: Edition, row: IndicatorRow): string {
  const [, of = ''] = row.id.split('.');
  return row.base_year !== null && query.definition(of) ? of : row.indicator;
}

/** What is measured, and for a change, whose change: "Change", "Share of a supplier". */
function measured(query: Edition, row: IndicatorRow): readonly string[] {
  return distinct([row.indicator, measuredId(query, row)]).map((id) => query.definition(id)?.name ?? id);
}

/** Whose figures a result is computed from: the world's production, a reporter's imports, its balance, or its own facts. */
function scopeOf(query: Edition, row: IndicatorRow): string {
  const id = measuredId(query, row);
  if (row.reporter === '') return isOfLists(query, id) ? 'world production' : row.mineral === '' ? '' : 'world';
  if (row.mineral === '') return query.economy(row.reporter)?.name ?? row.reporter;
  const reporter = query.economy(row.reporter)?.name_in_text ?? row.reporter;
  if (query.definition(id)?.input === 'balance') return `balance of ${reporter}`;
  return isOfLists(query, id) ? `imports of ${reporter}` : (query.economy(row.reporter)?.name ?? row.reporter);
}

/** "Rare earths, magnet"; the mineral alone for a whole chain, nothing for a result about an economy. */
function goodsOf(query: Edition, { mineral, stage }: IndicatorRow): string {
  if (mineral === '') return '';
  const name = query.mineral(mineral)?.name ?? mineral;
  return stage === '' ? name : `${name}, ${query.stage(mineral, stage)?.name.toLowerCase() ?? stage}`;
}

/** What a result is about: "Share of a supplier · China · Rare earths, magnet · imports of Japan · 2024 by value". */
export function subjectOf(query: Edition, row: IndicatorRow, words: Words = english): string {
  const since = row.base_year === null ? '' : `since ${row.base_year}`;
  const parts = [
    ...measured(query, row),
    row.partner === '' ? '' : (query.economy(row.partner)?.name ?? row.partner),
    row.bloc === '' ? '' : (query.bloc(row.bloc)?.name ?? row.bloc),
    goodsOf(query, row),
    scopeOf(query, row),
    distinct([periodOf(query, row), words.measures[row.measure] ?? '', since]).join(' '),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
