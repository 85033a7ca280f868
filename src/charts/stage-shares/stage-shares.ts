import type { ProductionRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names, Width } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { stageSharesDrawing } from './drawing.ts';
import { segmentsOf } from './segments.ts';
import { stagesOf } from './stages.ts';
import { columnsOf, dataOf, tableOf } from './table.ts';
import { title } from './title.ts';
import { altText, notes, type Subject, subtitle } from './words.ts';

export interface StageSharesInput {
  readonly mineral: string;
  /** Ids of the stages to draw, upstream first. */
  readonly stages: readonly string[];
  /** Production of the mineral: any stages and years; series that indicators do not use are passed over. */
  readonly rows: readonly ProductionRow[];
  /** The last year to show; absent, the latest of each stage. */
  readonly year?: number;
  /** What a list leaves over, as the indicators take it, where the publisher prints a total but no rest. */
  readonly rest?: (stage: string, year: number) => Bounds | undefined;
  readonly language: Language;
  readonly names: Names;
}

/**
 * The chain at a glance: for each stage one bar of 100%, cut into the economies that produce. A stage of which nothing
 * is published stays as an empty, hatched bar.
 * @throws {RangeError} if no stage is asked for, or the primary rows of a stage and year mix sources, units or bases
 */
export function stageShares(input: StageSharesInput): ChartModel {
  const { mineral, language, names } = input;
  if (input.stages.length === 0) throw new RangeError('no stage');
  const rows = input.rows.filter((row) => row.mineral === mineral);
  const rest = input.rest ?? (() => undefined);
  const stages = stagesOf({ rows, stages: input.stages, lastYear: input.year ?? Number.POSITIVE_INFINITY, rest });
  const subject: Subject = { names, language, mineral };
  const segments = segmentsOf(stages, subject);
  const bars = stages.map(({ stage, known }, index) => ({
    name: names.stage(mineral, stage),
    year: known ? String(known.year) : '',
    segments: segments[index] ?? [],
  }));
  const drawing = (width: Width) => stageSharesDrawing(bars, width, language);
  return {
    title: title(stages, subject),
    subtitle: subtitle(stages, subject),
    alt: altText(stages, subject),
    notes: notes(stages, subject),
    columns: columnsOf(stages, subject),
    table: tableOf(stages, subject),
    data: dataOf(stages),
    drawings: { wide: drawing('wide'), narrow: drawing('narrow') },
  };
}
