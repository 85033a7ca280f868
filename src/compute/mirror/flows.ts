import { OTHERS, type TradeSeries, WORLD } from '../../domain/dataset.ts';
import type { Figure, Measure } from '../../domain/published.ts';
import type { Unit } from '../../domain/unit.ts';
import { plainCode } from '../differences/account.ts';

/** One flow between two economies as one of them reports it. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly mineral: string;
  readonly stage: string;
  /** As `plainCode` has it. */
  readonly hs: string;
  readonly measure: Measure;
  readonly year: number;
  readonly source: string;
  readonly unit: Unit;
  readonly isPrimary: boolean;
  readonly figure: Figure;
}

/** The flows of a series by partner, without totals and rests; none of a series without a code or in percent. */
export function flowsIn(series: TradeSeries): readonly Flow[] {
  const { reporter, mineral, stage, hs, measure, source, unit, flow, primary } = series;
  if (hs === undefined || measure === '') return [];
  return series.years.flatMap(({ year, suppliers }) =>
    [...suppliers]
      .filter(([partner]) => partner !== WORLD && partner !== OTHERS)
      .map(([partner, figure]) => ({
        ...(flow === 'imports' ? { from: partner, to: reporter } : { from: reporter, to: partner }),
        ...{ mineral, stage, hs: plainCode(hs), measure, year, source, unit, isPrimary: primary, figure },
      })),
  );
}

/** What two reports of the same flow share. */
export function flowKey({ from, to, mineral, stage, hs, measure, year }: Flow): string {
  return [from, to, mineral, stage, hs, measure, year].join('|');
}
