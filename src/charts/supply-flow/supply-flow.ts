import type { ImportRow, ProductionRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Drawing, Names } from '../model.ts';
import { stagesOf } from '../stage-shares/stages.ts';
import type { Bounds } from '../text/format.ts';
import { supplyFlowDrawing } from './drawing.ts';
import { tradeOf } from './flows.ts';
import { groupedTrade } from './nodes.ts';
import { dataOf, tableOf } from './table.ts';
import { altText, notes, type Subject, subtitle, title } from './words.ts';

export interface SupplyFlowInput {
  /** The partners of each reporter: one stage of one mineral, one year and measure. `WLD` may be there. */
  readonly imports: readonly ImportRow[];
  /** Ids of the stages whose production stands beside the flows, upstream first; a stage without any is left out. */
  readonly stages: readonly string[];
  /** Production of the mineral: any stages and years up to that of the imports. */
  readonly production: readonly ProductionRow[];
  /** What a list of producers leaves over, where the publisher prints a total but no rest. */
  readonly rest?: (stage: string, year: number) => Bounds | undefined;
  readonly language: Language;
  readonly names: Names;
}

/**
 * Who sends the goods of one stage to whom: a band from each supplier to each importer, as wide as what was traded, beside
 * columns of what the world produces. Bands stand for published trade only; no flow is drawn from stage to stage, since
 * none is published.
 * @throws {RangeError} if there is no flow, or rows of imports of several stages, years, measures or dimensions
 */
export function supplyFlow(input: SupplyFlowInput): ChartModel {
  const { imports, stages, production, names, language, rest = () => undefined } = input;
  const trade = tradeOf(imports);
  const [row] = imports;
  if (row === undefined) throw new RangeError('no row');
  const { mineral, stage, year, measure } = row;
  const beside = stagesOf({ rows: production, stages, lastYear: year, rest }).filter(({ known }) => known !== null);
  const subject: Subject = { names, language, mineral, stage, year, measure, trade, stages: beside };
  const drawings = { wide: supplyFlowDrawing(subject, 'wide'), narrow: supplyFlowDrawing(subject, 'narrow') };
  return {
    title: title(subject),
    subtitle: subtitle(subject),
    alt: altText(subject),
    notes: notes(subject, bandsIn(drawings.wide) < groupedTrade(trade, 'wide').bands.length),
    ...tableOf(subject),
    data: dataOf(subject),
    drawings,
  };
}

function bandsIn({ rows }: Drawing): number {
  return rows.filter(({ layer }) => layer === 'band').length;
}
