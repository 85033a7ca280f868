import type { ChartModel } from '../../../charts/model.ts';
import type { ImportRow, IndicatorRow, ProductionRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import type { ChartRequest } from '../request.ts';

/** A published result or figure that a chart draws. */
export type DrawnFrom = IndicatorRow | ProductionRow | ImportRow;

/** A chart ready to be drawn, what it draws, and the ids of the sources of it; a source may stand there several times. */
export interface MadeChart {
  readonly model: ChartModel;
  readonly from: readonly DrawnFrom[];
  readonly sources: readonly string[];
}

/**
 * Makes the chart of one kind: finds the rows that the request asks for, and gives them to the builder.
 *
 * @throws {RangeError} when the tables hold nothing to draw
 */
export type MakeChart = (query: Edition, request: ChartRequest) => MadeChart;
