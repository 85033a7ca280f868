import type { BalanceRow, IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { phrasesIn } from '../../text/phrases.ts';

/** A published term of a balance, with its index in `balances`. */
export interface PublishedTerm {
  readonly row: BalanceRow;
  readonly index: number;
}

export interface RelianceYear {
  readonly year: number;
  /** The publisher's own figure. */
  readonly published: PublishedTerm | undefined;
  readonly computed: IndicatorRow | undefined;
  /** Apparent consumption as the publisher prints it. */
  readonly consumption: PublishedTerm | undefined;
}

/** Net import reliance of one reporter at one stage: as published beside as computed from the published balance. */
export interface Reliance {
  readonly reporter: string;
  readonly stage: string;
  readonly years: readonly RelianceYear[];
  readonly sources: readonly string[];
}

type YearKey = Pick<BalanceRow, 'reporter' | 'mineral' | 'stage' | 'year'>;

function termOf(query: Edition, key: YearKey, term: string): PublishedTerm | undefined {
  const { reporter, mineral, stage, year } = key;
  const [row] = query.where('balances', { reporter, mineral, stage, year, term, primary: 'yes' });
  return row && { row, index: query.indexIn('balances', row) };
}

function yearOf(query: Edition, key: YearKey): RelianceYear {
  return {
    year: key.year,
    published: termOf(query, key, 'net_import_reliance'),
    computed: query.result({ indicator: 'net-import-reliance', ...key }),
    consumption: termOf(query, key, 'consumption'),
  };
}

/** Something is known: a value, bounds, or that the reporter is a net exporter. */
function isKnown({ published, computed }: RelianceYear): boolean {
  return published !== undefined || (computed !== undefined && computed.reason !== 'not-reported');
}

/** Every balance of a mineral that says something of reliance, by reporter and stage, years ascending. */
export function relianceOf(query: Edition, mineral: string): readonly Reliance[] {
  const rows = query.where('balances', { mineral, primary: 'yes' });
  return [...Map.groupBy(rows, ({ reporter, stage }) => `${reporter}|${stage}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { reporter, stage } = first;
    const years = [...new Set(group.map(({ year }) => year))].sort((a, b) => a - b);
    const lines = years.map((year) => yearOf(query, { reporter, mineral, stage, year }));
    const sources = [...new Set(group.map(({ source }) => source))].sort();
    return lines.some(isKnown) ? [{ reporter, stage, years: lines, sources }] : [];
  });
}

/** True where the result is the publisher's own figure, for want of the terms of the formula. */
export function isAsPublished(row: IndicatorRow): boolean {
  return phrasesIn(row.assumptions).includes('as published');
}

/**
 * First and last year of a reliance of which the publisher says "net exporter" in every year and of which nothing is computed
 * beyond that: a table of it would repeat one word. `undefined` for any other.
 */
export function alwaysExporting({ years }: Pick<Reliance, 'years'>): readonly [number, number] | undefined {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const isAlike = years.every(
    ({ published, computed, consumption }) =>
      published?.row.published === 'E' &&
      consumption === undefined &&
      (computed === undefined || isAsPublished(computed)),
  );
  return isAlike && first !== undefined && last !== undefined ? [first, last] : undefined;
}
