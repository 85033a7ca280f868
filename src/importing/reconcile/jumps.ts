import { z } from 'astro/zod';
import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { dimensionOf, sizeOf as sizeOfUnit, units } from '../../domain/unit.ts';
import type { DataFiles } from '../data-files.ts';
import { sizeOf } from '../figure-text.ts';
import type { ImportedSeries, YearFigures } from '../series.ts';
import { parsed } from './parsed.ts';

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
 * mapping explains, under `jumps` or `confirmed`, is none.
 */
export function jumpComplaints(series: readonly ImportedSeries[], data: DataFiles): readonly string[] {
  const judged = series.filter(({ kind }) => kind === 'production' || kind === 'balance');
  const known = Map.groupBy(judged, ({ file }) => file);
  return [...known].flatMap(([file, own]) => {
    const standing = standingIn(data.read(file));
    return own.flatMap((one) => jumpsOf(one, standing, own.map(yearsOf)));
  });
}

/** The years of a series with what tells which others are about the same. */
interface Years {
  readonly about: string;
  readonly source: string;
  readonly size: number;
  readonly years: ReadonlyMap<number, YearFigures>;
}

const cell = z.union([z.string(), z.number()]).transform(String);
const text = z.string().optional();
const record = z.object({
  stage: z.string(),
  source: z.string(),
  unit: z.string(),
  basis: text,
  years: z.record(z.string(), z.record(z.string(), cell)),
});
const file = z.object({ series: z.array(z.unknown()).optional(), balance: z.array(z.unknown()).optional() });

function standingIn(yaml: string | undefined): readonly Years[] {
  const read = file.safeParse(parsed(yaml)).data;
  return [...(read?.series ?? []), ...(read?.balance ?? [])].flatMap((item) => {
    const one = record.safeParse(item).data;
    if (one === undefined) return [];
    const years = Object.entries(one.years).map(
      ([year, figures]) => [Number(year), new Map(Object.entries(figures))] as const,
    );
    return [{ ...sameness(one), source: one.source, years: new Map(years) }];
  });
}

function yearsOf({ fields, years }: ImportedSeries): Years {
  const said = (key: string) => String(fields[key] ?? '');
  return {
    ...sameness({ stage: said('stage'), unit: said('unit'), basis: said('basis') }),
    source: said('source'),
    years,
  };
}

function sameness(of: { stage: string; unit: string; basis?: string | undefined }) {
  const unit = units.find((each) => each === of.unit);
  const dimension = unit === undefined ? of.unit : dimensionOf(unit);
  return {
    about: [of.stage, dimension, (of.basis ?? '').toLowerCase()].join('|'),
    size: unit === undefined ? 1 : sizeOfUnit(unit),
  };
}

function jumpsOf(series: ImportedSeries, standing: readonly Years[], imported: readonly Years[]): readonly string[] {
  const own = yearsOf(series);
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

function isExplained({ jumps = [], confirmed = [] }: ImportedSeries, key: string, year: number): boolean {
  return [...jumps, ...confirmed].some((one) => one.figure === key && one.year === year);
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
  { file: path, fields }: ImportedSeries,
  { year, key, written, near }: { year: number; key: string; written: string; near: Near },
): string {
  return [
    `${path}:1:1 ${key}, ${year} (${fields['stage']}, ${fields['source']}): ${written} ${fields['unit']} is beyond ten times, or a tenth of, ${near.written} in ${near.year} (${near.source}).`,
    `  hint: Is the unit another? If the publisher prints it so, add "jumps: [{ figure: ${key}, year: ${year}, why: … }]" to the series of the mapping.`,
  ].join('\n');
}
