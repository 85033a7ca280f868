import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

const terms: Readonly<Record<string, string>> = {
  production: 'production',
  secondary: 'secondary production',
  imports: 'imports',
  exports: 'exports',
  stock_change: 'change of stocks',
  stocks: 'stocks',
  consumption: 'consumption',
  net_import_reliance: 'net import reliance',
};

/**
 * What a pair of figures is about: "Mine, Australia, 2024"; of trade and balances the reporter too, "Magnet, Japan’s imports
 * from China, 2024"; with the mineral where rows are of several.
 */
export function subjectText(query: Edition, row: Row<'differences'>, isMixed = false): string {
  const { kind, reporter, mineral, stage, economy, year, measure } = row;
  const place = query.stage(mineral, stage)?.name ?? stage;
  const name = (id: string) => (id === 'WLD' ? 'the world' : (query.economy(id)?.name ?? id));
  const head = isMixed ? `${query.mineral(mineral)?.name ?? mineral}, ${place.toLowerCase()}` : place;
  const by = measure === 'quantity' ? ', by weight' : '';
  if (kind === 'balance') return `${head}, ${name(reporter)}, ${terms[economy] ?? economy}, ${year}`;
  if (kind === 'imports') return `${head}, ${name(reporter)}, imports from ${name(economy)}${by}, ${year}`;
  if (kind === 'exports') return `${head}, ${name(reporter)}, exports to ${name(economy)}${by}, ${year}`;
  return `${head}, ${economy === 'WLD' ? 'world' : name(economy)}, ${year}`;
}
