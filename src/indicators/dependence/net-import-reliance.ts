import { interval, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Balance, balanceInput } from '../inputs/balance.ts';
import { netOf } from '../quantities.ts';
import { assumption, hasUnavailableTerm, isBalance, secondaryOf, stockChangeOf, termsOf } from './balance-terms.ts';
import { consumptionBounds, partBounds, relianceBounds } from './reliance-bounds.ts';
import { balanceLetters, relianceWorking } from './workings.ts';

interface NetImports {
  readonly kind: 'net-imports';
  readonly net: Quantity;
  readonly domestic: Quantity;
  readonly bounds: Bounds;
  readonly assumptions: readonly string[];
}

/** From published consumption and production, where the flows are not both there. */
function ofProduction(balance: Balance, consumption: Quantity, production: Quantity): NetImports | Result {
  if (hasUnavailableTerm(balance)) return unavailable('not-reported');
  const { quantity, assumptions } = secondaryOf(balance);
  const domestic = sum([production, quantity]);
  const net = netOf([consumption], [production, quantity]);
  return { kind: 'net-imports', net, domestic, bounds: consumptionBounds(consumption, net, domestic), assumptions };
}

type PublishedConsumption = Readonly<Record<'imports' | 'exports' | 'consumption', Quantity>>;

/** From the flows and published consumption, where production is not published: what is not imported is made at home. */
function ofConsumption(balance: Balance, { imports, exports, consumption }: PublishedConsumption): NetImports | Result {
  if (balance.stockChange === null) return unavailable('not-reported');
  const { quantity, assumptions: silent } = stockChangeOf(balance);
  const assumptions = [...silent, assumption.publishedConsumption];
  const net = netOf([imports], [exports, quantity]);
  const home = netOf([consumption, exports, quantity], [imports]);
  if (upperEnd(home) < 0)
    return unavailable('not-applicable', undefined, { assumptions: [...assumptions, assumption.doNotMeet] });
  const domestic = interval(home.value === null ? null : Math.max(0, home.value), 0, Math.max(0, upperEnd(home)));
  return { kind: 'net-imports', net, domestic, bounds: partBounds(net, consumption), assumptions };
}

/** From all flows; where imports, exports or production are not published, from the consumption that is. */
function netImports(balance: Balance): NetImports | Result {
  if (!isBalance(balance)) return unavailable('invalid-input');
  const { production, imports, exports, consumption } = balance;
  if (production && consumption && !(imports && exports)) return ofProduction(balance, consumption, production);
  if (!production && imports && exports && consumption)
    return ofConsumption(balance, { imports, exports, consumption });
  const terms = termsOf(balance);
  if (typeof terms === 'string') return unavailable(terms);
  const domestic = sum([terms.production, terms.secondary]);
  const net = netOf([terms.imports], [terms.exports, terms.stockChange]);
  const { assumptions } = terms;
  return { kind: 'net-imports', net, domestic, bounds: relianceBounds(net, domestic), assumptions };
}

function reliance(balance: Balance): Result {
  const parts = netImports(balance);
  if (parts.kind !== 'net-imports') return parts;
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
 * exports are not published, but consumption is: 1 − D / C. Where production is not published, but consumption is:
 * N / C, at most 1, with an assumption; `not-applicable` where N is surely more than C, for the two then do not count the
 * same.
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
    'net imports (imports less exports less the increase of stocks) divided by apparent consumption; where only consumption is published, the part of it that domestic production does not cover; where production is not published, net imports divided by consumption as published',
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
