import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { sizeOf } from '../figure-text.ts';
import { confirmedLines } from '../origin/confirmed-lines.ts';
import type { ImportedSeries, YearFigures } from '../series.ts';
import { identityOf, type Prior, priorsIn } from './priors.ts';
import type { StandingSeries } from './standing-series.ts';

/** Least part of its year that a producer or partner has, for its absence from the next to stop an import. */
const leastShare = 0.05;

/**
 * Least length of a list of partners for a list of one to stop an import. Of 1,620 pairs of neighbouring years in BACI
 * ten fall from three partners or more to one, and three from five.
 */
const leastPartners = 5;

/**
 * A complaint for everything that the last edition or year in the data has and a new year of the same series has not: the
 * total, a producer of 5 percent, a term of a balance that other years of the files have, all partners but one. A file that was cut off or a row that was
 * lost gives no wrong figure, only none, and where no total stands nothing else would tell.
 *
 * Partners come and go from year to year, so that a single one is missed only where an older edition has it in the same
 * year. Years that the data have of the edition itself are left to the merge, which tells what is gone there. A loss that
 * the mapping explains under `confirmed` is none; nor is that of a partner where the files hold some of them alone.
 */
export function lossComplaints(
  series: readonly ImportedSeries[],
  standing: readonly StandingSeries[],
  isSelection: boolean,
): readonly string[] {
  const judged = series.filter((one) => one.kind !== 'governance' && !(isSelection && isTrade(one)));
  return joined(judged).flatMap((one) => lossesOf(one, priorsIn(standing, one)));
}

/** Series as the data will have them: several tables of a publisher may give terms of one balance. */
function joined(series: readonly ImportedSeries[]): readonly ImportedSeries[] {
  const same = Map.groupBy(series, ({ file, section, fields }) =>
    [file, section, fields['source'], identityOf(fields)].join('|'),
  );
  return [...same.values()].flatMap((own) => {
    const [first] = own;
    const years = Map.groupBy(
      own.flatMap((one) => [...one.years]),
      ([year]) => year,
    );
    const figures = [...years].map(([year, of]) => [year, new Map(of.flatMap(([, map]) => [...map]))] as const);
    const absent = own.flatMap((one) => one.absent ?? []);
    return first === undefined ? [] : [{ ...first, years: new Map(figures), absent }];
  });
}

function isTrade({ kind }: ImportedSeries): boolean {
  return kind === 'imports' || kind === 'exports';
}

function lossesOf(series: ImportedSeries, priors: readonly Prior[]): readonly string[] {
  const isKnown = (of: number) => priors.some(({ year, source }) => year === of && source === series.fields['source']);
  return [...series.years].flatMap(([year, figures]) => {
    const prior = isKnown(year) ? undefined : nearest(priors, year);
    if (prior === undefined) return [];
    const lost = lostFrom(prior, figures, year, series).filter((key) => !isExplained(series, key, year));
    return lost.map((key) => complaintAbout(series, { key, year, prior }));
  });
}

/** What the newest edition says of the same year, else of the nearest. */
function nearest(priors: readonly Prior[], year: number): Prior | undefined {
  return priors.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year)[0];
}

function lostFrom(prior: Prior, figures: YearFigures, year: number, series: ImportedSeries): readonly string[] {
  const gone = [...prior.figures].filter(
    ([key, written]) => !figures.has(key) && key !== OTHERS && sizeOf(written) > 0,
  );
  if (series.kind === 'balance') return gone.map(([key]) => key).filter((key) => isGivenBy(series, key));
  const whole = wholeOf(prior.figures);
  const large = gone.filter(([key, written]) => key === WORLD || sizeOf(written) >= leastShare * whole);
  if (!isTrade(series) || prior.year === year) return large.map(([key]) => key);
  const isCutOff = partnersIn(figures) === 1 && partnersIn(prior.figures) >= leastPartners;
  return large.map(([key]) => key).filter((key) => key === WORLD || isCutOff);
}

/** Whether a series has a term in some year: one that it has in none was never asked of the files, or is told by the mapping. */
function isGivenBy({ years }: ImportedSeries, term: string): boolean {
  return [...years.values()].some((figures) => figures.has(term));
}

function partnersIn(figures: YearFigures): number {
  return [...figures.keys()].filter((key) => key !== WORLD && key !== OTHERS).length;
}

function wholeOf(figures: YearFigures): number {
  const total = sizeOf(figures.get(WORLD) ?? '');
  return total > 0 ? total : [...figures.values()].reduce((sum, written) => sum + Math.max(0, sizeOf(written)), 0);
}

function isExplained({ absent = [] }: ImportedSeries, key: string, year: number): boolean {
  return absent.some((one) => one.figure === key && one.year === year);
}

function complaintAbout(
  lossy: ImportedSeries,
  { key, year, prior }: { key: string; year: number; prior: Prior },
): string {
  const { file, fields } = lossy;
  const series = [fields['stage'], fields['hs'], fields['source']].filter((said) => said !== undefined).join(', ');
  return [
    `${file}:1:1 ${key}, ${year} (${series}): there is no figure, where ${prior.source} has ${prior.figures.get(key)} in ${prior.year}.`,
    '  hint: Is the file whole, and are all files of the edition given? The publisher may have none.',
    ...confirmedLines(lossy, year, key),
  ].join('\n');
}
