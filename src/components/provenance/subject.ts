import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';
import { periodOf } from '../period.ts';
import { isOfLists } from '../scope.ts';

/** The indicator that is measured: for a change, the one whose change it is. */
function measuredId(query: Edition, row: IndicatorRow): string {
  const [, of = ''] = row.id.split('.');
  return row.base_year !== null && query.definition(of) ? of : row.indicator;
}

/** What is measured, and for a change, whose change: "Change", "Share of a supplier". */
function measured(query: Edition, row: IndicatorRow): readonly string[] {
  return [...new Set([row.indicator, measuredId(query, row)])].map(longNames(query).indicator);
}

/** Whose figures a result is computed from: the world's production, a reporter's imports, its balance, or its own facts. */
function scopeOf(query: Edition, row: IndicatorRow): string {
  const id = measuredId(query, row);
  const names = longNames(query);
  if (row.reporter === '' && isOfLists(query, id)) return query.say('provenance.subject.production');
  if (row.reporter === '') return row.mineral === '' ? '' : query.say('provenance.subject.world');
  const reporter = names.economyInText(row.reporter);
  if (row.mineral === '') return names.economy(row.reporter);
  if (query.definition(id)?.input === 'balance') return query.say('provenance.subject.balance', { reporter });
  return isOfLists(query, id) ? query.say('provenance.subject.imports', { reporter }) : names.economy(row.reporter);
}

/** "Rare earths, magnet"; the mineral alone for a whole chain, nothing for a result about an economy. */
function goodsOf(query: Edition, { mineral, stage }: IndicatorRow): string {
  const names = longNames(query);
  if (mineral === '') return '';
  const name = names.mineral(mineral);
  if (stage === '') return name;
  return query.say('provenance.goods', { mineral: name, stage: names.stageInText(mineral, stage) });
}

function periodIn(query: Edition, row: IndicatorRow): string {
  return query.say('provenance.subject.period', {
    period: periodOf(query, row),
    measure: row.measure === '' ? 'none' : longNames(query).measure(row.measure),
    base: row.base_year === null ? 'none' : String(row.base_year),
  });
}

/** What a result is about: "Share of a supplier · China · Rare earths, magnet · imports of Japan · 2024 by value". */
export function subjectOf(query: Edition, row: IndicatorRow): string {
  const names = longNames(query);
  const parts = [
    ...measured(query, row),
    row.partner === '' ? '' : names.economy(row.partner),
    row.bloc === '' ? '' : names.bloc(row.bloc),
    goodsOf(query, row),
    scopeOf(query, row),
    periodIn(query, row),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
