import type { SeriesRow } from '../../tables/schema.ts';
import { years } from '../../text/dates.ts';
import type { Edition } from '../../text/edition.ts';
import type { Told } from '../../text/told.ts';
import { longNames } from '../names.ts';
import { byName } from '../order.ts';

/** The series of a source that are of one mineral. */
export interface MineralSeries {
  readonly mineral: string;
  readonly name: string;
  readonly series: readonly SeriesRow[];
}

/** So many series stand in one table; more are folded by mineral. */
export const mostInOneTable = 12;

/** The series of a source by mineral, in the order of their names. */
export function seriesByMineral(query: Edition, series: readonly SeriesRow[]): readonly MineralSeries[] {
  const names = longNames(query);
  const byNames = byName(query, 'mineral');
  return [...Map.groupBy(series, ({ mineral }) => mineral)]
    .map(([mineral, of]) => ({ mineral, name: names.mineral(mineral), series: of }))
    .sort((a, b) => byNames({ id: a.mineral }, { id: b.mineral }));
}

/** What is folded away of a mineral: "78 series of 26 reporters, 2018–2024", "3 series, 2021–25". */
export function seriesInShort({ say }: Told, { series }: Pick<MineralSeries, 'series'>): string {
  const reporters = new Set(series.map(({ reporter }) => reporter).filter((id) => id !== '')).size;
  const first = Math.min(...series.map(({ first_year: year }) => year));
  const last = Math.max(...series.map(({ last_year: year }) => year));
  return say('source.series.inShort', { count: series.length, reporters, years: years(first, last) });
}
