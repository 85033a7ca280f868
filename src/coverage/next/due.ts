import type { Query } from '../../tables/query.ts';
import type { SourceRow } from '../../tables/schema.ts';
import { workTitle } from './work.ts';

/** A document of figures of which a newer edition is likely to be out. */
export interface Due {
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  /** When the edition at hand was published. */
  readonly date: string;
  /** Its age at the date of the site, in years. */
  readonly years: number;
}

/** Editions are looked for anew when the one at hand is older than so many years. */
const renewed = 1;

const millisecondsPerYear = 365.25 * 86_400_000;

/** The last moment that a date may mean: a year alone is over at its end, so that no age is overstated. */
function timeOf(date: string): number {
  const [year = '', month = '12', day = month === '02' ? '28' : '30'] = date.split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`);
}

function workOf({ publisher, title }: SourceRow): string {
  return `${publisher} ${workTitle(title)}`;
}

/**
 * Sources of series whose edition was published more than a year before the date of the site, and of which no newer
 * edition is held; the oldest first. Whether a newer one is out is not known here: these are the ones to look for.
 */
export function dueSources({ tables, site }: Query): readonly Due[] {
  const used = new Set([...tables.series, ...tables.governance].map(({ source }) => source));
  const dated = tables.sources.filter(({ date }) => date !== '');
  const newest = new Map<string, number>();
  for (const source of dated)
    newest.set(workOf(source), Math.max(newest.get(workOf(source)) ?? 0, timeOf(source.date)));
  return dated
    .filter((source) => used.has(source.id) && newest.get(workOf(source)) === timeOf(source.date))
    .map(({ id, publisher, title, date }) => ({
      ...{ source: id, publisher, title, date },
      years: (timeOf(site.as_of) - timeOf(date)) / millisecondsPerYear,
    }))
    .filter(({ years }) => years > renewed)
    .sort((a, b) => b.years - a.years || (a.source < b.source ? -1 : 1));
}
