import { sizeOf, unitNamed } from '../../domain/unit.ts';
import type { ImportRow, IndicatorRow } from '../../tables/schema.ts';
import { codesInWords } from '../../text/codes.ts';
import type { Edition } from '../../text/edition.ts';
import { periodOf } from '../period.ts';
import { type Supply, seriesOfSupply, supplyOf } from '../supply.ts';
import { tradedName } from '../traded.ts';

export interface MatrixRow {
  readonly reporter: string;
  readonly supply: Supply;
  /** Shares of the partners that have a column, in their order. */
  readonly cells: readonly (IndicatorRow | undefined)[];
  readonly others: number;
  /** True where part of the imports is not split by partner: a partner without a row may then hold some of it. */
  readonly isPartial: boolean;
  readonly total: ImportRow | undefined;
}

/** Who supplies whom with what is traded at one stage, in one measure. */
export interface Matrix {
  readonly stage: string;
  readonly measure: string;
  readonly periods: readonly string[];
  readonly partners: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Customs codes that the imports stand under, "HS 282200"; empty where the source names none. */
  readonly codes: string;
  /** What is traded: the name of the stage, or that figures are of all forms of the mineral. */
  readonly name: string;
  readonly sources: readonly string[];
}

const columns = 6;

/** Partners by their shares added up over the reporters: the ones a reader looks for. */
function leadingPartners(supplies: readonly Supply[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { shares } of supplies) {
    for (const { partner, value } of shares) weights.set(partner, (weights.get(partner) ?? 0) + (value ?? 0));
  }
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, columns)
    .map(([id]) => id);
}

function totalOf(query: Edition, supply: Supply): ImportRow | undefined {
  const { reporter, mineral, stage, measure, year } = supply;
  const rows = query.where('imports', { partner: 'WLD', reporter, mineral, stage, year, primary: 'yes' });
  return rows.find((row) => row.measure === measure);
}

function rowOf(query: Edition, supply: Supply, partners: readonly string[]): MatrixRow {
  const cells = partners.map((partner) => supply.shares.find((share) => share.partner === partner));
  const named = cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
  const total = totalOf(query, supply);
  const isPartial = supply.hhi !== undefined && query.inputsOf(supply.hhi.id).some(({ input }) => input === 'OTH');
  return { reporter: supply.reporter, supply, cells, others: Math.max(0, 1 - named), isPartial, total };
}

/**
 * What the imports of a row come to, in tonnes, US dollars or percent, as its shares are computed from: known even where
 * the total is not passed on. Below zero where it is not known.
 */
function wholeOf(query: Edition, { topShare }: Supply): number {
  const all = query.inputsOf(topShare.id).find(({ input }) => input === 'all');
  const unit = unitNamed(all?.unit ?? '');
  return (all?.value ?? -1) * (unit === undefined ? 1 : sizeOf(unit));
}

/** Matrices of one stage, one for each measure that its reporters' imports are known in. */
export function matricesOf(query: Edition, mineral: string, stage: string): readonly Matrix[] {
  const supplies = query.reporters
    .flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? [])
    .filter(({ topShare }) => topShare.value !== null);
  return [...Map.groupBy(supplies, ({ measure }) => measure)].map(([measure, group]) => {
    const partners = leadingPartners(group);
    const rows = group.map((supply) => rowOf(query, supply, partners));
    const size = (row: MatrixRow) => wholeOf(query, row.supply);
    return {
      stage,
      measure,
      codes: codesInWords(
        group.flatMap((supply) => seriesOfSupply(query, supply)?.hs ?? []),
        query.words,
      ),
      name: tradedName(
        query,
        group.map(({ topShare }) => topShare),
      ),
      partners,
      periods: [...new Set(group.map(({ topShare }) => periodOf(query, topShare)))].sort(),
      rows: rows.sort((a, b) => size(b) - size(a)),
      sources: [...new Set(group.flatMap(({ topShare }) => topShare.sources.split(' ')))].sort(),
    };
  });
}
