import { type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Reason, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Balance, balanceInput } from '../inputs/balance.ts';
import { netOf } from '../quantities.ts';
import { assumption, hasUnavailableTerm, isBalance, secondaryOf, termsOf } from './balance-terms.ts';
import { consumptionBounds, relianceBounds } from './reliance-bounds.ts';
import { balanceLetters, relianceWorking } from './workings.ts';

interface NetImports {
  readonly net: Quantity;
  readonly domestic: Quantity;
  readonly bounds: Bounds;
  readonly assumptions: readonly string[];
}

/** From imports, exports and stocks where both flows are there, else from published consumption and production. */
function netImports(balance: Balance): NetImports | Reason {
  if (!isBalance(balance)) return 'invalid-input';
  const { production, imports, exports, consumption } = balance;
  if (production && consumption && !(imports && exports)) {
    if (hasUnavailableTerm(balance)) return 'not-reported';
    const { quantity, assumptions } = secondaryOf(balance);
    const domestic = sum([production, quantity]);
    const net = netOf([consumption], [production, quantity]);
    return { net, domestic, bounds: consumptionBounds(consumption, net, domestic), assumptions };
  }
  const terms = termsOf(balance);
  if (typeof terms === 'string') return terms;
  const domestic = sum([terms.production, terms.secondary]);
  const net = netOf([terms.imports], [terms.exports, terms.stockChange]);
  return { net, domestic, bounds: relianceBounds(net, domestic), assumptions: terms.assumptions };
}

function reliance(balance: Balance): Result {
  const parts = netImports(balance);
  if (typeof parts === 'string') return unavailable(parts);
  const { net, domestic, bounds } = parts;
  const isNetExporter = net.value === null || domestic.value === null ? upperEnd(net) < 0 : net.value < 0;
  const mayExport = net.lower < 0 && !isNetExporter ? [assumption.mayBeNetExporter] : [];
  const extra = { assumptions: [...parts.assumptions, ...mayExport], ...(isNetExporter ? { mark: 'E' as const } : {}) };
  if (net.value === null || domestic.value === null) return unavailable('withheld', bounds, extra);
  if (isNetExporter) return unavailable('net-exporter', bounds, extra);
  if (net.value + domestic.value === 0)
    return unavailable('no-consumption', bounds.upper > 0 ? bounds : undefined, extra);
  return answer(net.value / (domestic.value + net.value), bounds, extra);
}

/**
 * Net import reliance after USGS: the part of apparent consumption that net imports and drawn stocks cover,
 * N / (D + N) with N = imports − exports − stock change and D = primary and secondary production. Where imports or
 * exports are not published, but consumption is: 1 − D / C.
 *
 * A share of at most 1. For a net exporter (N < 0) unavailable, `net-exporter`, with mark E and bounds, whatever is
 * consumed; `no-consumption` when nothing is; `not-reported` when a required term is missing or an optional one is
 * printed as not available: neither is a zero; `withheld` (with bounds); `invalid-input`. Bounds are exact.
 *
 * @see USGS, Mineral Commodity Summaries 2025, appendix, DOI 10.3133/mcs2025
 */
export const netImportReliance = defineIndicator({
  id: 'net-import-reliance',
  family: 'dependence',
  name: 'Net import reliance',
  nameJa: '純輸入依存度',
  nameInText: 'net import reliance',
  input: balanceInput,
  unit: 'share',
  range: [0, 1],
  words:
    'net imports (imports less exports less the increase of stocks) divided by apparent consumption; where only consumption is published, the part of it that domestic production does not cover',
  latex: '\\mathrm{NIR} = \\frac{N}{D + N}, \\qquad N = I - X - \\Delta, \\quad D = P + S',
  letters: [
    { latex: 'N', meaning: 'net imports' },
    { latex: 'D', meaning: 'domestic production, primary and secondary' },
    ...balanceLetters('I', 'X', '\\Delta', 'P', 'S'),
  ],
  isTracked: true,
  evaluate: reliance,
  working: relianceWorking,
});
