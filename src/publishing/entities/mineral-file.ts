import type { Query } from '../../tables/query.ts';
import type { MineralRow, Row } from '../../tables/schema.ts';
import { headOf, sourcesIn } from './envelope.ts';
import { balancesOf, productionOf, resultsOf, seriesOf, tradeOf } from './figures.ts';
import { bounded, filled } from './filled.ts';
import { type RowsOf, rowsBy } from './rows-of.ts';

function stagesOf(query: Query, id: string) {
  return query.stagesOf(id).map(({ stage, position, name, name_ja, goods, kind, basis, hs, note }) => ({
    ...{ id: stage, position },
    ...filled({ name, name_ja, goods, kind, basis, note }),
    hs: hs === '' ? [] : hs.split(' '),
  }));
}

function rateOf([row]: readonly Row<'recycling_rates'>[]) {
  if (row === undefined) return {};
  const { value, lower, upper, unit, published, year, source, table } = row;
  return { recycling_rate: bounded({ value, lower, upper, unit, published, year, source, table }) };
}

function sharesByUse(rows: readonly Row<'uses'>[]) {
  return rows.map(
    ({ reporter, application, sector, value, lower, upper, unit, published, year, source, table, note }) =>
      bounded({ reporter, application, sector, value, lower, upper, unit, published, year, source, table, note }),
  );
}

/** A known error of a source, without the mineral that the file is of. */
function correctionOf({ mineral: _, ...rest }: Row<'corrections'>) {
  return filled(rest);
}

/** What a profile says of a mineral beside figures. */
function profileOf(query: Query, mineral: MineralRow, rows: RowsOf) {
  const { id, symbol, uses, uses_source } = mineral;
  return {
    ...filled({ symbol }),
    stages: stagesOf(query, id),
    ...(uses === '' ? {} : { uses: { text: uses, source: uses_source } }),
    ...rateOf(rows('recycling_rates', id)),
    substitution: rows('substitution', id).map(({ kind, value, lower, upper, published, year, source, table, note }) =>
      bounded({ kind, value, lower, upper, published, year, source, table, note }),
    ),
    lists: rows('lists', id).map(({ list, source, note }) => filled({ list, source, note })),
    notes: rows('notes', id).map(({ note, source, absent }) => ({
      ...filled({ note, source }),
      ...(absent === '' ? {} : { absent: absent.split(' ') }),
    })),
  };
}

/**
 * The profile of one mineral, as `minerals/<id>.json`: names, stages, what it is used for, with shares by use, recycling,
 * substitution, production, trade and balances by year and source as far as they may be passed on, every result, known
 * errors of its sources, and the sources with their terms. Sourcing, trade parameters, re-exporters, targets, and what
 * sources and the two sides of trade say of the same are in their tables alone. Empty cells are left
 * out; bounds stand where they differ from the value; a figure without `quality` does not occur.
 */
export function mineralFile(query: Query, mineral: MineralRow) {
  const { id, name, name_ja, name_in_text } = mineral;
  const rows = rowsBy(query, 'mineral');
  const body = {
    ...{ name, name_ja, name_in_text },
    ...profileOf(query, mineral, rows),
    primary: rows('primary_sources', id).map(({ stage, first_year, last_year, source, why }) => ({
      ...{ stage, first_year, last_year, source, why },
    })),
    series: seriesOf(rows('series', id), (source) => query.source(source)?.redistribute ?? 'no'),
    production: productionOf(query, rows('production', id)),
    imports: tradeOf(query, 'imports', rows('imports', id)),
    exports: tradeOf(query, 'exports', rows('exports', id)),
    balances: balancesOf(rows('balances', id)),
    shares_by_use: sharesByUse(rows('uses', id)),
    corrections: rows('corrections', id).map(correctionOf),
    indicators: resultsOf(rows('indicators', id)),
  };
  return { ...headOf(query, 'mineral', id, true), ...body, sources: sourcesIn(query, body) };
}
