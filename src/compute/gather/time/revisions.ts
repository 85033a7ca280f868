import type { Dataset, ProductionSeries } from '../../../domain/dataset.ts';
import { herfindahl } from '../../../indicators/concentration/hhi.ts';
import type { Reported } from '../../../indicators/reported.ts';
import { revisionSplit } from '../../../indicators/time/revision-split.ts';
import type { Computed, DataQuality, Input } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import { methodOf, quantityOf } from '../../quantity-of.ts';
import { producersOf, type SupplierList } from '../../supplier-list.ts';

/** All that one edition says of one stage, a list a year, oldest first. */
interface Edition {
  readonly source: string;
  readonly order: string;
  readonly excludes: string;
  readonly lists: readonly SupplierList[];
  readonly totals: ReadonlyMap<number, Input>;
}

/** What one year of an edition is measured by. */
interface Reading {
  readonly quantity: Reported;
  readonly input: Input;
  readonly quality: DataQuality;
}

type Measured = (edition: Edition, list: SupplierList) => Reading | undefined;

const quality = ({ coverage, estimated }: SupplierList): DataQuality => ({ coverage, estimated, age: null });

const printedTotal: Measured = ({ totals }, list) => {
  const input = totals.get(list.year);
  return input && { quantity: input.quantity, input, quality: quality(list) };
};

const index: Measured = (_edition, list) => {
  const result = herfindahl(list.suppliers);
  const quantity = quantityOf(result);
  const { year, source, origin } = list;
  const about = { unit: 'index', year, source, quality: 'computed' as const, ...origin };
  return { quantity, input: { input: 'hhi', quantity, ...about, ...methodOf(result) }, quality: quality(list) };
};

function totalsOf(series: readonly ProductionSeries[]): ReadonlyMap<number, Input> {
  const totals = series.flatMap(({ years, unit, source }) =>
    years.flatMap(({ year, total }): readonly [number, Input][] => {
      if (total === undefined) return [];
      const { file, path, line, quality: said, quantity } = total;
      return [[year, { input: 'total', quantity, unit, year, source, quality: said, file, path, line }]];
    }),
  );
  return new Map(totals);
}

function editionsOf({ sources }: Dataset, series: readonly ProductionSeries[]): readonly Edition[] {
  const bySource = [...Map.groupBy(series, ({ source }) => source)];
  return bySource
    .map(([source, own]) => ({
      source,
      order: sources.get(source)?.edition ?? '',
      excludes: [...new Set(own.flatMap(({ totalExcludes }) => totalExcludes))].sort().join(' '),
      lists: own.flatMap(producersOf).sort((a, b) => a.year - b.year),
      totals: totalsOf(own),
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** Series that editions of one publisher continue: of one stage, unit and content. */
function familyOf({ sources }: Dataset) {
  return ({ mineral, stage, unit, basis, source }: ProductionSeries): string =>
    [mineral, stage, unit, basis, sources.get(source)?.publisher].join('|');
}

interface Headlines {
  readonly before: Reading;
  /** The old year again, where the new edition gives it. */
  readonly again: Reading | undefined;
  readonly now: Reading;
  readonly oldest: SupplierList;
  readonly newest: SupplierList;
}

/** The newest year of each edition; `undefined` where one has none, or the new edition ends before the old one. */
function headlines(older: Edition, newer: Edition, measured: Measured): Headlines | undefined {
  const [oldest, newest] = [older.lists.at(-1), newer.lists.at(-1)];
  if (oldest === undefined || newest === undefined || newest.year < oldest.year) return undefined;
  const [before, now] = [measured(older, oldest), measured(newer, newest)];
  const list = newer.lists.find(({ year }) => year === oldest.year);
  if (before === undefined || now === undefined) return undefined;
  return { before, again: list && list !== newest ? measured(newer, list) : undefined, now, oldest, newest };
}

function splitOf(
  facts: Facts,
  [older, newer]: readonly [Edition, Edition],
  of: 'hhi' | undefined,
): readonly Computed[] {
  const found = headlines(older, newer, of === 'hhi' ? index : printedTotal);
  if (found === undefined) return [];
  const { before, again, now, oldest, newest } = found;
  const readings = [before, ...(again ? [again] : []), now];
  const { mineral, stage, year, unit } = newest;
  const qualities = readings.map((each) => each.quality);
  return [
    computedFrom(revisionSplit, {
      subject: { mineral, stage, measure: '', year, baseYear: oldest.year, ...(of === undefined ? {} : { of }) },
      input: {
        old: { year: oldest.year, value: before.quantity },
        new: { year, value: now.quantity },
        newAtOldYear: again?.quantity ?? null,
      },
      inputs: readings.map(({ input }) => input),
      unit: of === undefined ? unit : 'index',
      sources: [older.source, newer.source],
      quality: worstQuality(qualities, facts.asOfYear - year),
    }),
  ];
}

function ofFamily(facts: Facts, series: readonly ProductionSeries[]): readonly Computed[] {
  const editions = editionsOf(facts.dataset, series).filter(({ order }) => order !== '');
  return editions.flatMap((newer, place) => {
    const older = editions[place - 1];
    const isComparable = older?.excludes === newer.excludes;
    return older && isComparable
      ? [...splitOf(facts, [older, newer], undefined), ...splitOf(facts, [older, newer], 'hhi')]
      : [];
  });
}

/**
 * Revision and new data between two editions of one publisher, for the printed world total and for the concentration of
 * production, of one stage, unit and content. The headline of an edition is its newest year in the data. Editions whose
 * totals leave out different economies are not compared.
 */
export const revisions: Gatherer = (facts) =>
  [...Map.groupBy(facts.dataset.production, familyOf(facts.dataset)).values()].flatMap((series) =>
    ofFamily(facts, series),
  );
