import { rounded, roundedOrNull } from '../../tables/round.ts';
import { decimal } from '../../text/numbers.ts';
import type { Column, DataRow } from '../model.ts';
import type { StageShares } from '../stage-shares/stages.ts';
import { type Band, groupedTrade } from './nodes.ts';
import { nodeName, type Subject, section } from './words.ts';

/** Suppliers down, importers across, as the wide drawing has them; the sum of each supplier before them. */
export function tableOf(subject: Subject): { columns: readonly Column[]; table: readonly (readonly string[])[] } {
  const { trade, measure, language } = subject;
  const { say } = language;
  const { suppliers, importers, bands } = groupedTrade(trade, 'wide');
  const unit = say(`${section}.unit`, { measure: measure === '' ? 'none' : measure });
  const numeric = (name: string): Column => ({ name, numeric: true });
  return {
    columns: [
      { name: say(`${section}.columns.supplier`), numeric: false },
      { ...numeric(say(`${section}.columns.all`)), unit },
      ...importers.map((node) => numeric(nodeName(node, subject))),
    ],
    table: suppliers.map((node) => [
      nodeName(node, subject),
      amountText(node.amount, subject),
      ...importers.map(({ economy }) => amountText(amountIn(bands, node.economy, economy), subject)),
    ]),
  };
}

/** Each flow in the unit of the measure, then the shares of each producer at the stages beside. */
export function dataOf({ trade, stages, stage, year, measure }: Subject): readonly DataRow[] {
  return [
    ...trade.flows.map(({ supplier, importer, amount }) => ({
      ...{ kind: 'imports', stage, year, supplier, importer, value: rounded(amount) },
      ...{ lower: rounded(amount), upper: rounded(amount), unit: measure === 'value' ? 'USD' : 't', reason: '' },
    })),
    ...stages.flatMap(productionOf),
  ];
}

function productionOf({ stage, known, withheld }: StageShares): readonly DataRow[] {
  if (known === null) return [];
  const of = { kind: 'production', stage, year: known.year };
  const { suppliers, rest } = known.shares;
  return [
    ...[...suppliers, ...(rest ? [rest] : [])].map(({ economy, share: { value, lower, upper } }) => ({
      ...{ ...of, supplier: economy, importer: '', value: roundedOrNull(value), lower: rounded(lower) },
      ...{ upper: rounded(upper ?? 1), unit: 'share', reason: value === null ? 'zero-total' : '' },
    })),
    ...withheld.map((economy) => ({
      ...{ ...of, supplier: economy, importer: '', value: null, lower: null, upper: null },
      ...{ unit: 'share', reason: 'withheld' },
    })),
  ];
}

function amountIn(bands: readonly Band[], supplier: string, importer: string): number {
  return bands.find((band) => band.supplier === supplier && band.importer === importer)?.amount ?? 0;
}

/** In millions of dollars with one decimal, or whole tonnes; `[k]` for what rounds to zero, nothing for none. */
function amountText(amount: number, { measure, language: { words } }: Subject): string {
  if (amount === 0) return '';
  const [scaled, decimals] = measure === 'value' ? [amount / 1e6, 1] : [amount, 0];
  return Number(scaled.toFixed(decimals)) === 0 ? '[k]' : decimal(scaled, decimals, words);
}
