import type { ChartModel } from '../../../charts/model.ts';
import type { Edition } from '../../../text/edition.ts';
import type { ChartRequest } from '../request.ts';

/** A chart ready to be drawn, and the ids of the sources its figures come from; a source may stand there several times. */
export interface MadeChart {
  readonly model: ChartModel;
  readonly sources: readonly string[];
}

/**
 * Makes the chart of one kind: finds the rows that the request asks for, and gives them to the builder.
 *
 * @throws {RangeError} when the tables hold nothing to draw
 */
export type MakeChart = (query: Edition, request: ChartRequest) => MadeChart;
