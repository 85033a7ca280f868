import type { Query } from '../../tables/query.ts';
import type { Row } from '../../tables/schema.ts';
import { headOf, sourcesIn } from './envelope.ts';
import { balancesOf, productionOf, resultsOf, tradeOf } from './figures.ts';
import { filled, groupsOf } from './filled.ts';
import { rowsBy } from './rows-of.ts';

function governanceOf(rows: readonly Row<'governance'>[]) {
  return groupsOf(rows, ({ dimension, source }) => [dimension, source]).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const estimates = group.map(({ year, estimate, stderr }) => filled({ year, estimate, stderr }));
    return [{ dimension: first.dimension, source: first.source, unit: 'estimate', estimates }];
  });
}

function blocsOf({ tables }: Query, id: string) {
  return tables.blocs
    .filter(({ members }) => members.split(' ').includes(id))
    .map(({ id: bloc, name, as_of, source }) => ({ id: bloc, name, as_of, source }));
}

/**
 * The profile of one economy, as `economies/<id>.json`: names, groups, governance, what it produces, its trade and balances
 * where it is a reporter, the results about it, and how others depend on it, with the sources. What else names it,
 * sourcing, trade parameters, re-exports, differences and the other side of its trade, is in the tables alone.
 * Empty cells are left out; bounds stand where they differ from the value.
 *
 * @param hasPage whether the site has a page of it
 */
export function economyFile(query: Query, economy: Row<'economies'>, hasPage: boolean) {
  const { id, name, name_ja, name_in_text } = economy;
  const asReporter = rowsBy(query, 'reporter');
  const asEconomy = rowsBy(query, 'economy');
  const asPartner = rowsBy(query, 'partner');
  const ofOthers = asPartner('indicators', id).filter(({ reporter }) => reporter !== id);
  const body = {
    ...{ name, name_ja, name_in_text },
    blocs: blocsOf(query, id),
    governance: governanceOf(asEconomy('governance', id)),
    production: productionOf(query, asEconomy('production', id)),
    imports: tradeOf(query, 'imports', asReporter('imports', id)),
    exports: tradeOf(query, 'exports', asReporter('exports', id)),
    balances: balancesOf(asReporter('balances', id)),
    indicators: resultsOf(asReporter('indicators', id)),
    dependents: resultsOf(ofOthers),
  };
  return { ...headOf(query, 'economy', id, hasPage), ...body, sources: sourcesIn(query, body) };
}
