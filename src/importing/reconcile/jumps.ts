import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { dimensionOf, sizeOf as sizeOfUnit, unitNamed } from '../../domain/unit.ts';
import { sizeOf } from '../figure-text.ts';
import { confirmedLines } from '../origin/confirmed-lines.ts';
import type { ImportedSeries, YearFigures } from '../series.ts';
import type { StandingSeries } from './standing-series.ts';

/** Beyond so many times the figure of the nearest year, or they it, an import stops. */
const jump = 10;

/** Least part of its year that a figure or its neighbour is, for its jump to matter: small producers open and close. */
const leastShare = 0.05;

/** Changes may be of any size, and what is left over by others says nothing of anybody. */
const passedOver: readonly string[] = [OTHERS, 'stock_change', 'net_import_reliance'];

/**
 * A complaint for every figure of production and balances that is beyond ten times what the nearest other year says of
 * the same economy or term, or a tenth of it: in the data, an older edition first, and else in the import itself. Even
 * where a year adds up to its own total: a whole year in another unit does. Trade is left to the check of the data, since
 * partners come and go. Judged is what is new: a figure that the data have already was judged before. A jump that the
 * mapping explains under `confirmed` is none.
 */
export function jumpComplaints(
  series: readonly ImportedSeries[],
  standing: readonly StandingSeries[],
): readonly string[] {
  const judged = series.filter(({ kind }) => kind === 'production' || kind === 'balance');
  const byFile = Map.groupBy(
    standing.filter(({ section }) => section === 'series' || section === 'balance'),
    ({ file }) => file,
  );
  return [...Map.groupBy(judged, ({ file }) => file)].flatMap(([file, own]) => {
    const known = (byFile.get(file) ?? []).map(standingYears);
    return own.flatMap((one) => jumpsOf(one, known, own.map(importedYears)));
  });
}

/** The years of a series with what tells which others are about the same. */
interface Years {
  readonly about: string;
  readonly source: string;
  readonly size: number;
  readonly years: ReadonlyMap<number, YearFigures>;
}

function standingYears(one: StandingSeries): Years {
  return { ...sameness(one), source: one.source, years: one.years };
}

function importedYears({ fields, years }: ImportedSeries): Years {
  const said = (key: string) => String(fields[key] ?? '');
  return {
    ...sameness({ stage: said('stage'), unit: said('unit'), basis: said('basis') }),
    source: said('source'),
    years,
  };
}

function sameness(of: { readonly stage: string; readonly unit: string; readonly basis?: string }) {
  const unit = unitNamed(of.unit);
  const dimension = unit === undefined ? of.unit : dimensionOf(unit);
  return {
    about: [of.stage, dimension, (of.basis ?? '').toLowerCase()].join('|'),
    size: unit === undefined ? 1 : sizeOfUnit(unit),
  };
}

function jumpsOf(series: ImportedSeries, standing: readonly Years[], imported: readonly Years[]): readonly string[] {
  const own = importedYears(series);
  const all = [...standing, ...imported];
  const others = all.filter(({ about }) => about === own.about);
  const isKnown = (key: string, year: number, written: string) =>
    standing.some(
      ({ about, source, years }) =>
        about === own.about && source === own.source && years.get(year)?.get(key) === written,
    );
  return [...own.years].flatMap(([year, figures]) =>
    [...figures].flatMap(([key, written]) => {
      const near = nearestOf(key, year, own, others);
      const size = sizeOf(written) * own.size;
      if (near === undefined || passedOver.includes(key) || size <= 0) return [];
      const share = Math.max(size / wholeOf(figures, own.size), near.size / near.whole);
      const isJump = size > jump * near.size || near.size > jump * size;
      if (!isJump || share < leastShare || isKnown(key, year, written) || isExplained(series, key, year)) return [];
      return [complaintAbout(series, { year, key, written, near })];
    }),
  );
}

function isExplained({ confirmed = [] }: ImportedSeries, key: string, year: number): boolean {
  return confirmed.some((one) => one.figure === key && one.year === year);
}

interface Near {
  readonly year: number;
  readonly written: string;
  readonly source: string;
  readonly size: number;
  readonly whole: number;
}

/** What the nearest year says of a key: of the same year another source, else the nearest other year, newer ones first. */
function nearestOf(key: string, year: number, own: Years, others: readonly Years[]): Near | undefined {
  const found = others.flatMap(({ source, size, years }) =>
    [...years].flatMap(([of, figures]): readonly Near[] => {
      const written = figures.get(key);
      if (written === undefined || sizeOf(written) <= 0 || (of === year && source === own.source)) return [];
      return [{ year: of, written, source, size: sizeOf(written) * size, whole: wholeOf(figures, size) }];
    }),
  );
  return found.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year)[0];
}

/** The printed total of a year, or its greatest figure where there is none, as in a balance. */
function wholeOf(figures: YearFigures, size: number): number {
  const total = sizeOf(figures.get(WORLD) ?? '');
  return size * Math.max(total, ...[...figures.values()].map(sizeOf), Number.MIN_VALUE);
}

function complaintAbout(
  series: ImportedSeries,
  { year, key, written, near }: { year: number; key: string; written: string; near: Near },
): string {
  const { file: path, fields } = series;
  return [
    `${path}:1:1 ${key}, ${year} (${fields['stage']}, ${fields['source']}): ${written} ${fields['unit']} is beyond ten times, or a tenth of, ${near.written} in ${near.year} (${near.source}).`,
    '  hint: Is the unit another?',
    ...confirmedLines(series, year, key),
  ].join('\n');
}
