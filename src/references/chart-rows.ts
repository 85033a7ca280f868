import type { Query } from '../tables/query.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import { overviewRows } from './overview-rows.ts';
import type { Written } from './parse.ts';

function listOf(many: string | undefined, one: string | undefined): readonly string[] {
  return many === undefined ? [one ?? ''] : many.split(' ');
}

/** The reporters a trend follows; one empty id is the world. */
export function trendReporters(written: Written): readonly string[] {
  return listOf(written.get('reporters'), written.get('reporter'));
}

/** The partners a trend follows; one empty id is none. */
export function trendPartners(written: Written): readonly string[] {
  return listOf(written.get('partners'), written.get('partner'));
}

function measureNamed(written: Written): IndicatorRow['measure'] {
  const measure = written.get('measure');
  return measure === 'value' || measure === 'quantity' ? measure : '';
}

/** The results that a trend draws: the very rows, so that what is checked is what is drawn. */
export function trendRows(written: Written, query: Query): readonly IndicatorRow[] {
  const reporters = trendReporters(written);
  const partners = trendPartners(written);
  const [one, ...others] = partners;
  return query
    .where('indicators', {
      ...{ indicator: written.get('indicator') ?? '', base_year: null, mineral: written.get('mineral') ?? '' },
      ...{ stage: written.get('stage') ?? '', measure: measureNamed(written), bloc: written.get('bloc') ?? '' },
      ...(one === undefined || others.length > 0 ? {} : { partner: one }),
    })
    .filter(
      (row) =>
        reporters.includes(row.reporter) &&
        partners.includes(row.partner) &&
        row.year >= Number(written.get('from')) &&
        row.year <= Number(written.get('to')),
    );
}

/** The results that a slope draws: those of a trend in its first and in its last year. */
export function slopeRows(written: Written, query: Query): readonly IndicatorRow[] {
  const years = [Number(written.get('from')), Number(written.get('to'))];
  return trendRows(written, query).filter(({ year }) => years.includes(year));
}

/** The results that an overview draws: the newest of each reporter, mineral and stage. */
export function drawnOverview(written: Written, query: Query): readonly IndicatorRow[] {
  const indicator = written.get('indicator') ?? '';
  const [partner, bloc, mineral] = [written.get('partner'), written.get('bloc'), written.get('mineral')];
  const reporters = written.get('reporters')?.split(' ');
  return overviewRows(query, {
    indicator,
    ...(partner === undefined ? {} : { partner }),
    ...(bloc === undefined ? {} : { bloc }),
    ...(mineral === undefined ? {} : { mineral }),
    ...(reporters === undefined ? {} : { reporters }),
  });
}

/** The concentration of the list that a chart of suppliers draws: its inputs are the bars. */
export function supplierList(written: Written, query: Query): IndicatorRow | undefined {
  return query.result({
    indicator: 'hhi',
    reporter: written.get('reporter') ?? '',
    mineral: written.get('mineral') ?? '',
    stage: written.get('stage') ?? '',
    measure: written.get('measure') ?? '',
    year: Number(written.get('year')),
  });
}
