import type { CorrectedFigure, Correction } from '../../domain/correction.ts';
import type { SourcingSeries } from '../../domain/criticality.ts';
import {
  type BalanceSeries,
  OTHERS,
  type ProductionSeries,
  type Source,
  type TradeSeries,
  WORLD,
} from '../../domain/dataset.ts';
import { readFigure } from '../../domain/figure.ts';
import type { Figure } from '../../domain/published.ts';
import { sizeOf, type Unit } from '../../domain/unit.ts';
import type { Problem } from '../../problem.ts';
import type { Draft } from '../series/series-file.ts';
import type { Places } from './places.ts';

type AnySeries = Draft<ProductionSeries> | Draft<TradeSeries> | Draft<BalanceSeries> | Draft<SourcingSeries>;

/** What corrections are held against. */
export interface Correctable {
  readonly production: readonly Draft<ProductionSeries>[];
  readonly trade: readonly Draft<TradeSeries>[];
  readonly balances: readonly Draft<BalanceSeries>[];
  readonly sourcing: readonly Draft<SourcingSeries>[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly corrections: readonly Correction[];
}

/**
 * Corrections whose figure is not in the data or is another than the record says, and those that have had their day: a
 * newer publication of the same publisher prints what was expected, or something else than the figure in error. A record
 * without a figure is about a file, and is looked after by whoever imports the next one.
 */
export function correctionProblems(data: Correctable, places: Places): readonly Problem[] {
  return data.corrections.flatMap((correction) => {
    if (correction.figure === undefined) return [];
    const series = seriesOf(correction.figure, data);
    const own = figuresIn(series, correction.figure).filter(({ source }) => source === correction.source);
    if (own.length === 0) return [nowhere(correction, places)];
    const other = own.find(({ figure }) => figure.published !== correction.ours);
    if (other !== undefined) return [disagrees(correction, other.figure, places)];
    const newer = figuresIn(series, correction.figure).find(({ source }) => isNewer(source, correction, data.sources));
    return newer === undefined ? [] : expired(correction, newer, own[0]?.unit ?? newer.unit, places);
  });
}

interface Found {
  readonly source: string;
  readonly unit: Unit;
  readonly figure: Figure;
}

function seriesOf({ list, mineral, stage, reporter }: CorrectedFigure, data: Correctable): readonly AnySeries[] {
  const lists = {
    production: data.production,
    imports: data.trade.filter(({ flow }) => flow === 'imports'),
    exports: data.trade.filter(({ flow }) => flow === 'exports'),
    balance: data.balances,
    sourcing: data.sourcing,
  } as const;
  const all: readonly AnySeries[] = lists[list];
  return all.filter(
    (series) =>
      series.mineral === mineral &&
      series.stage === stage &&
      ('reporter' in series ? series.reporter : undefined) === reporter,
  );
}

function figuresIn(series: readonly AnySeries[], { key, year }: CorrectedFigure): readonly Found[] {
  return series.flatMap(({ source, unit, years }) =>
    [...years].flatMap((each) => {
      if (each.year !== year) return [];
      const figure = 'terms' in each ? new Map<string, Figure>(each.terms).get(key) : supplierIn(each, key);
      return figure === undefined ? [] : [{ source, unit: key === 'net_import_reliance' ? 'percent' : unit, figure }];
    }),
  );
}

function supplierIn(year: ProductionSeries['years'][number], key: string): Figure | undefined {
  if (key === WORLD) return year.total;
  return key === OTHERS ? year.others : year.suppliers.get(key);
}

/** Whether a source is of the same publisher and of a later date. */
function isNewer(id: string, { source }: Correction, sources: ReadonlyMap<string, Source>): boolean {
  const [one, other] = [sources.get(id), sources.get(source)];
  if (one?.date === undefined || other?.date === undefined) return false;
  return one.publisher === other.publisher && one.date > other.date;
}

function sizeIn(printed: string, unit: Unit): number | undefined {
  const reading = readFigure(printed, { signed: true });
  const value = reading.kind === 'figure' ? reading.quantity?.value : undefined;
  return typeof value === 'number' ? value * sizeOf(unit) : undefined;
}

/** Newer figures in another unit than the record's are compared in the base unit. */
function expired(correction: Correction, newer: Found, unit: Unit, places: Places): readonly Problem[] {
  const { printed, expected } = correction;
  const now = sizeIn(newer.figure.published, newer.unit);
  if (now === undefined || isSame(now, sizeIn(printed, unit))) return [];
  const mended = isSame(now, sizeIn(expected, unit));
  const where = `${newer.figure.file}, line ${newer.figure.line}`;
  return [
    {
      code: 'correction-expired',
      place: places({ ...correction, path: `${correction.path}/id` }),
      message: mended
        ? `${newer.source} prints ${newer.figure.published}, as was expected: the error is mended.`
        : `${newer.source} prints ${newer.figure.published}, neither the ${printed} in error nor the ${expected} expected.`,
      hint: mended
        ? `Delete the record; the figure stands in ${where}.`
        : `See ${where}. Delete the record, or say in it what is still wrong.`,
    },
  ];
}

function isSame(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

function nowhere(correction: Correction, places: Places): Problem {
  const { source, figure } = correction;
  return {
    code: 'correction-without-figure',
    place: places({ ...correction, path: `${correction.path}/figure` }),
    message: `The data have no figure of ${source} under ${figure?.key} for ${figure?.year} in this list, mineral and stage.`,
    hint: 'Correct where it stands, delete the record, or leave "figure" out where the error is in a file alone.',
  };
}

function disagrees(correction: Correction, { published, file, line }: Figure, places: Places): Problem {
  return {
    code: 'correction-disagrees',
    place: places({ ...correction, path: `${correction.path}/ours` }),
    message: `The record says that ${correction.ours} stands here, but the data have ${published}.`,
    hint: `See ${file}, line ${line}. Correct the one or the other; delete the record if the source mended its error.`,
  };
}
