import type { ProductionRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names, Width } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { stageDumbbellDrawing } from './drawing.ts';
import { layoutOf } from './layout.ts';
import { largestOf, pairsOf, type StagePair } from './pairs.ts';
import { columnsOf, dataOf, tableOf } from './table.ts';
import { altText, notes, type Subject, subtitle, title } from './words.ts';

export interface StageDumbbellInput {
  /** Production by economy: of each stage of each pair one list, from one source in one unit and year. */
  readonly rows: readonly ProductionRow[];
  readonly economy: string;
  /** The minerals, each with the two stages to set against each other. */
  readonly pairs: readonly StagePair[];
  /** What a list leaves over, as the indicators take it, where the publisher prints a total but no rest. */
  readonly rest?: (row: ProductionRow) => Bounds | undefined;
  /** The years that figures are a mean of, "2016–20"; absent, the years of the rows. */
  readonly period?: string;
  readonly names: Names;
  readonly language: Language;
}

/** More minerals than this are not drawn: those of the smallest shares stand in the table alone. */
const mostDrawn = 9;

/**
 * How much of the world's mining and of its refining an economy holds, mineral by mineral: a hollow point for the mine, a
 * full one for the refinery, a bar without a point where only bounds are known. The highest share of refining first.
 * @throws {RangeError} if the economy neither mines nor refines any of the minerals, or a stage has no row or rows of more
 * than one list
 */
export function stageDumbbell(input: StageDumbbellInput): ChartModel {
  const { rows, economy, names, language, rest = () => undefined } = input;
  const pairs = pairsOf({ rows, economy, pairs: input.pairs, rest });
  if (pairs.length === 0) throw new RangeError(`nothing that ${economy} mines or refines`);
  const subject: Subject = { economy, names, language };
  const drawn = largestOf(pairs, mostDrawn);
  const drawing = (width: Width) => {
    const layout = layoutOf(drawn, names.mineral, width, language.words);
    return stageDumbbellDrawing(layout, economy, width, language);
  };
  const drawings = { wide: drawing('wide'), narrow: drawing('narrow') };
  const hasRange = drawings.wide.rows.some(({ layer }) => layer === 'range');
  return {
    title: title(pairs, subject),
    subtitle: subtitle(pairs, subject, input.period),
    alt: altText(pairs, subject),
    notes: notes(pairs, { hasRange, left: pairs.length - drawn.length }, subject),
    columns: columnsOf(language),
    table: tableOf(pairs, names, language),
    data: dataOf(pairs, economy),
    drawings,
  };
}
