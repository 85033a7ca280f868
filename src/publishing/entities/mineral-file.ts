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
 * Everything that is published about one mineral, as `minerals/<id>.json`: names, stages, what it is used for, every
 * figure that may be passed on by year and source, every result, and the sources with their terms. Empty cells are left
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
    production: productionOf(rows('production', id)),
    imports: tradeOf(rows('imports', id)),
    exports: tradeOf(rows('exports', id)),
    balances: balancesOf(rows('balances', id)),
    indicators: resultsOf(rows('indicators', id)),
  };
  return { ...headOf(query, 'mineral', id, true), ...body, sources: sourcesIn(query, body) };
}
