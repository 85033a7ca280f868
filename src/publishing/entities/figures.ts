import type { Query } from '../../tables/query.ts';
import type { Row } from '../../tables/schema.ts';
import { bounded, filled, groupsOf } from './filled.ts';
import { seriesHolding } from './series-holding.ts';

/**
 * Production as published, one entry for each series, with what it counts, where it stands in its source and in the data,
 * and its figures by year and economy.
 */
export function productionOf(query: Query, rows: readonly Row<'production'>[]) {
  const seriesOfRow = seriesHolding(query, 'production');
  const groups = groupsOf(rows, (row) => {
    const { mineral, stage, source, unit, basis, primary, average_from } = row;
    const { file, path } = seriesOfRow({ ...row, reporter: '' }) ?? {};
    return [mineral, stage, source, unit, basis, primary, average_from, file, path];
  });
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { mineral, stage, source, unit, basis, primary, average_from } = first;
    const { table, note, file, path } = seriesOfRow({ ...first, reporter: '' }) ?? {};
    const figures = group.map(({ year, economy, value, lower, upper, quality }) =>
      bounded({ year, economy, value, lower, upper, quality }),
    );
    const told = filled({ table, basis, average_from, note, file, path });
    return [{ mineral, stage, source, unit, ...told, primary, figures }];
  });
}

/**
 * Trade as published, one entry for each series, with its codes, where it stands in its source and in the data, and its
 * figures by year and partner.
 */
export function tradeOf(query: Query, flow: 'imports' | 'exports', rows: readonly Row<'imports'>[]) {
  const seriesOfRow = seriesHolding(query, flow);
  const groups = groupsOf(rows, (row) => {
    const { reporter, mineral, stage, source, unit, measure, primary, average_from } = row;
    const { file, path } = seriesOfRow({ ...row, economy: row.partner }) ?? {};
    return [reporter, mineral, stage, source, unit, measure, primary, average_from, file, path];
  });
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { reporter, mineral, stage, source, unit, measure, primary, average_from } = first;
    const { table, hs, note, file, path } = seriesOfRow({ ...first, economy: first.partner }) ?? {};
    const figures = group.map(({ year, partner, value, lower, upper, quality }) =>
      bounded({ year, partner, value, lower, upper, quality }),
    );
    const told = filled({ table, hs, measure, average_from, note, file, path });
    return [{ reporter, mineral, stage, source, unit, ...told, primary, figures }];
  });
}

/** Supply balances as published, one entry for each reporter, stage, source and unit, with their terms by year. */
export function balancesOf(rows: readonly Row<'balances'>[]) {
  const groups = groupsOf(rows, ({ reporter, mineral, stage, source, unit, basis, primary }) => [
    reporter,
    mineral,
    stage,
    source,
    unit,
    basis,
    primary,
  ]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { reporter, mineral, stage, source, unit, basis, primary } = first;
    const figures = group.map(({ year, term, value, lower, upper, published, quality }) =>
      bounded({ year, term, value, lower, upper, published, quality }),
    );
    return [{ reporter, mineral, stage, source, unit, ...filled({ basis }), primary, figures }];
  });
}

/** Results, one entry for each thing that is measured and the sources it rests on, with the values of its years. */
export function resultsOf(rows: readonly Row<'indicators'>[]) {
  return groupsOf(rows, (row) => Object.values(measured(row))).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { indicator, unit, sources, ...subject } = measured(first);
    const results = group.map(({ year, value, lower, upper, mark, grade, reason }) =>
      bounded({ year, value, lower, upper, mark, grade, reason }),
    );
    return [{ indicator, ...filled(subject), unit, sources, results }];
  });
}

function measured(row: Row<'indicators'>) {
  const { indicator, reporter, mineral, stage, partner, bloc, measure, base_year, unit, sources } = row;
  return { indicator, reporter, mineral, stage, partner, bloc, measure, base_year, unit, sources };
}

/** What every series has in common, with what the terms of its source let pass into these files. */
export function seriesOf(rows: readonly Row<'series'>[], mayPass: (source: string) => Row<'sources'>['redistribute']) {
  const passed = { yes: 'all figures', summary: 'totals', no: 'none' } as const;
  return rows.map((row) => ({ ...filled(row), passed_on: passed[mayPass(row.source)] }));
}
