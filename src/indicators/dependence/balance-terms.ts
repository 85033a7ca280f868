import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Reason } from '../../domain/result.ts';
import type { Balance } from '../inputs/balance.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';

/** What a result takes for granted where the record is silent, or what its bounds leave open; printed as it stands. */
export const assumption = {
  noSecondary: 'secondary production taken as 0',
  noStockChange: 'stock change taken as 0',
  mayBeNetExporter: 'may be a net exporter',
  publishedConsumption: 'consumption as published',
  doNotMeet: 'supply and consumption do not count the same',
} as const;

/** The terms of a balance, with 0 for the optional ones that the record leaves out, and the assumptions that makes. */
export interface Terms {
  readonly kind: 'terms';
  readonly production: Quantity;
  readonly secondary: Quantity;
  readonly imports: Quantity;
  readonly exports: Quantity;
  readonly stockChange: Quantity;
  readonly assumptions: readonly string[];
}

const isMissing = (term: Reported | undefined): term is null | undefined => term === null || term === undefined;

/** Whether the publisher prints an optional term as not available: unlike a silent record, that rules out a zero. */
export function hasUnavailableTerm({ secondary, stockChange }: Balance): boolean {
  return secondary === null || stockChange === null;
}

/** Whether every term that a record gives can be one: none but the change of stocks may be negative. */
export function isBalance(balance: Balance): boolean {
  const { stockChange, ...rest } = balance;
  const positive = Object.values(rest).every((term) => isMissing(term) || isQuantity(term));
  return positive && (isMissing(stockChange) || isQuantity(stockChange, true));
}

/**
 * The terms of a balance: production, imports and exports are required (`not-reported` without), secondary production
 * and the change of stocks are taken as 0 where the record is silent, and `not-reported` where the publisher prints that
 * they are not available. `invalid-input` for a negative term.
 */
export function termsOf(balance: Balance): Terms | Reason {
  if (!isBalance(balance)) return 'invalid-input';
  const { production, imports, exports } = balance;
  if (isMissing(production) || isMissing(imports) || isMissing(exports)) return 'not-reported';
  if (hasUnavailableTerm(balance)) return 'not-reported';
  const secondary = secondaryOf(balance);
  const stocks = stockChangeOf(balance);
  const assumptions = [...secondary.assumptions, ...stocks.assumptions];
  const domestic = { production, secondary: secondary.quantity };
  return { kind: 'terms', ...domestic, imports, exports, stockChange: stocks.quantity, assumptions };
}

/** An optional term, and what had to be assumed for it. */
interface Optional {
  readonly quantity: Quantity;
  readonly assumptions: readonly string[];
}

const optional = (term: Reported | undefined, silent: string): Optional =>
  isMissing(term) ? { quantity: exactly(0), assumptions: [silent] } : { quantity: term, assumptions: [] };

/** Secondary production, 0 with an assumption where the record has none. */
export function secondaryOf({ secondary }: Balance): Optional {
  return optional(secondary, assumption.noSecondary);
}

/** The change of stocks, 0 with an assumption where the record has none. */
export function stockChangeOf({ stockChange }: Balance): Optional {
  return optional(stockChange, assumption.noStockChange);
}
