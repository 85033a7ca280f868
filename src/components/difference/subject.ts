import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { goodsText } from '../mirror/goods.ts';
import { longNames } from '../names.ts';

/**
 * What a pair of figures is about: "Mine, Australia, 2024"; of trade and balances the reporter too, "Magnet, Japan’s imports
 * from China, 2024"; with the mineral where rows are of several.
 */
export function subjectText(query: Edition, row: Row<'differences'>, isMixed = false): string {
  const { kind, reporter, mineral, stage, economy, year, measure } = row;
  const { say } = query;
  const names = longNames(query);
  const head = goodsText(query, { mineral, stage }, isMixed);
  if (kind === 'balance') {
    const term = say(`difference.terms.${economy}`);
    return say('difference.ofBalance', { head, reporter: names.economy(reporter), term, year });
  }
  const partner = economy === 'WLD' ? say('difference.theWorld') : names.economy(economy);
  if (kind === 'imports' || kind === 'exports')
    return say('difference.ofTrade', { head, reporter: names.economy(reporter), kind, partner, measure, year });
  return say('difference.ofProduction', { head, economy: economy === 'WLD' ? say('difference.world') : partner, year });
}
