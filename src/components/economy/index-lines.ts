import { economiesTold } from '../../tables/economies-told.ts';
import type { IndicatorRow, Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { byName } from '../order.ts';
import { type Customers, customersOf } from './customers.ts';
import { isLeading, type Produced, producedBy } from './produced.ts';
import { smallFiguresOf } from './small-figures.ts';

/** What the index says of one economy. */
export interface IndexLine {
  readonly economy: Row<'economies'>;
  /** Whether its own imports or balances are at hand. */
  readonly isReporter: boolean;
  /** Minerals that it produces. */
  readonly minerals: number;
  /** Stages of which it makes a twentieth of the world’s output or more. */
  readonly leading: number;
  readonly largest: Produced | undefined;
  /** Goods of which an importer gets a fifth or more from it. */
  readonly goods: readonly Customers[];
  /** The largest of their shares. */
  readonly mostDependent: IndicatorRow | undefined;
}

/** The economies that have a page, by name, and those of which governance estimates alone are at hand. */
export interface EconomyIndex {
  readonly lines: readonly IndexLine[];
  readonly governanceAlone: readonly Row<'economies'>[];
}

function lineOf(query: Edition, economy: Row<'economies'>, reporters: ReadonlySet<string>): IndexLine {
  const produced = producedBy(query, economy.id);
  const small = smallFiguresOf(query, economy.id);
  const goods = customersOf(query, economy.id);
  const shares = goods.flatMap((each) => each.shares);
  return {
    economy,
    isReporter: reporters.has(economy.id),
    minerals: new Set([...produced.map(({ share }) => share.mineral), ...small.map(({ mineral }) => mineral)]).size,
    leading: produced.filter(isLeading).length,
    largest: produced[0],
    goods,
    mostDependent: shares.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0],
  };
}

/** Everything that the index of economies shows. */
export function economyIndex(query: Edition): EconomyIndex {
  const told = economiesTold(query);
  const reporters = new Set(query.tables.series.map(({ reporter }) => reporter));
  const governed = new Set(query.tables.governance.map(({ economy }) => economy));
  const sorted = query.tables.economies.toSorted(byName(query, 'economy'));
  return {
    lines: sorted.filter(({ id }) => told.has(id)).map((economy) => lineOf(query, economy, reporters)),
    governanceAlone: sorted.filter(({ id }) => !told.has(id) && governed.has(id)),
  };
}
