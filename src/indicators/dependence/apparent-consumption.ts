import { upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Balance, balanceInput } from '../inputs/balance.ts';
import { netOf } from '../quantities.ts';
import { type Terms, termsOf } from './balance-terms.ts';
import { balanceLetters, consumptionWorking } from './workings.ts';

function consumption(balance: Balance): Result {
  const terms = termsOf(balance);
  if (typeof terms === 'string') return unavailable(terms);
  const { assumptions } = terms;
  const { value, lower, upper } = totalOf(terms);
  const bounds: Bounds = { lower: Math.max(0, lower), upper: Math.max(0, upper), method: 'exact' };
  if (value === null) return unavailable('withheld', bounds, { assumptions });
  if (value < 0) return unavailable('no-consumption', upper > 0 ? bounds : undefined, { assumptions });
  return answer(value, bounds, { assumptions });
}

function totalOf({ production, secondary, imports, exports, stockChange }: Terms) {
  const total = netOf([production, secondary, imports], [exports, stockChange]);
  return { ...total, upper: upperEnd(total) };
}

/**
 * Apparent consumption: primary and secondary production and imports, less exports and what went into stocks. In the
 * unit of its terms, not negative.
 *
 * `no-consumption` when the terms give less than nothing: the balance is inconsistent, as when exports are drawn from
 * stocks that nobody reports. `not-reported` without production, imports or exports; `withheld` (with bounds);
 * `invalid-input`. Secondary production and the change of stocks are 0 where the record leaves them out, with an
 * assumption. Bounds are exact and cut at 0.
 *
 * @see USGS, Mineral Commodity Summaries 2025, appendix, DOI 10.3133/mcs2025
 */
export const apparentConsumption = defineIndicator({
  id: 'apparent-consumption',
  family: 'dependence',
  name: 'Apparent consumption',
  nameJa: '見掛消費量',
  nameInText: 'apparent consumption',
  input: balanceInput,
  unit: 'input',
  range: null,
  words: 'primary and secondary production plus imports, less exports and less the increase of stocks',
  latex: 'C = P + S + I - X - \\Delta',
  letters: [{ latex: 'C', meaning: 'apparent consumption' }, ...balanceLetters('P', 'S', 'I', 'X', '\\Delta')],
  isTracked: true,
  evaluate: consumption,
  working: consumptionWorking,
});
