import { readSeries } from '../../dataset/read-series.ts';
import { OTHERS, WORLD } from '../../domain/dataset.ts';
import type { Figure, Series, YearOfSuppliers } from '../../domain/published.ts';
import { type DataFiles, sourceFile } from '../data-files.ts';
import type { ImportedSeries, Section, YearFigures } from '../series.ts';

/** A series as it stands in the data before an import. */
export interface StandingSeries extends Pick<Series, 'file' | 'stage' | 'source' | 'unit' | 'basis' | 'table'> {
  readonly section: Section;
  readonly hs?: string;
  /** Figures as they are written. */
  readonly years: ReadonlyMap<number, YearFigures>;
}

/**
 * The series of production, trade and balances in the files that an import is for, in the order of the files, as far as
 * they can be read: what is wrong in them the merge and the check tell.
 */
export function standingSeries(series: readonly ImportedSeries[], data: DataFiles): readonly StandingSeries[] {
  const paths = new Set(series.map(({ file }) => file));
  const { production, trade, balances } = readSeries([...paths].map((path) => sourceFile(path, data)));
  return [
    ...production.map((one): StandingSeries => ({ ...one, section: 'series', years: mapOf(one.years, suppliersOf) })),
    ...trade.map((one): StandingSeries => ({ ...one, section: one.flow, years: mapOf(one.years, suppliersOf) })),
    ...balances.map((one): StandingSeries => ({ ...one, section: 'balance', years: mapOf(one.years, termsOf) })),
  ];
}

type Written = readonly (readonly [string, Figure | undefined])[];

function mapOf<Year extends { readonly year: number }>(years: readonly Year[], of: (year: Year) => Written) {
  return new Map(
    years.map((year) => {
      const given = of(year).flatMap(([key, figure]) =>
        figure === undefined ? [] : [[key, figure.published] as const],
      );
      return [year.year, new Map(given)] as const;
    }),
  );
}

function suppliersOf({ total, suppliers, others }: YearOfSuppliers): Written {
  return [[WORLD, total], ...suppliers, [OTHERS, others]];
}

function termsOf({ terms }: { readonly terms: ReadonlyMap<string, Figure> }): Written {
  return [...terms];
}
