import { upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Balance, balanceInput } from '../inputs/balance.ts';
import { netOf } from '../quantities.ts';
import { assumption, termsOf } from './balance-terms.ts';
import { relianceBounds } from './reliance-bounds.ts';
import { balanceLetters, europeanWorking } from './workings.ts';

function reliance({ production = null, imports = null, exports = null }: Balance): Result {
  const terms = termsOf({ production, imports, exports });
  if (typeof terms === 'string') return unavailable(terms);
  const net = netOf([terms.imports], [terms.exports]);
  const bounds = relianceBounds(net, terms.production);
  const mayExport = net.lower < 0 ? { assumptions: [assumption.mayBeNetExporter] } : {};
  if (net.value === null || terms.production.value === null) {
    return unavailable('withheld', bounds, upperEnd(net) < 0 ? { mark: 'E' } : mayExport);
  }
  if (net.value < 0) return answer(0, bounds, { mark: 'E' });
  const whole = terms.production.value + net.value;
  if (whole === 0) return unavailable('no-consumption', bounds.upper > 0 ? bounds : undefined, mayExport);
  return answer(net.value / whole, bounds, mayExport);
}

/**
 * Import reliance after the European Commission: imports less exports over production and imports less exports, 0..1.
 * Stocks and secondary production stay out, which is the difference from `net-import-reliance`.
 *
 * A net exporter has value 0 with mark E, as the Commission's assessments print it; one that is a net exporter for
 * certain has the mark although production is withheld. `no-consumption` when nothing is
 * produced and trade balances; `not-reported` without production, imports or exports; `withheld` (with bounds);
 * `invalid-input`. Bounds are exact.
 *
 * @see European Commission 2017, Methodology for establishing the EU list of critical raw materials, DOI 10.2873/769526
 */
export const importReliance = defineIndicator({
  id: 'import-reliance',
  family: 'dependence',
  name: 'Import reliance (EU method)',
  nameJa: '輸入依存度（EU方式）',
  nameInText: 'import reliance by the EU method',
  input: balanceInput,
  unit: 'share',
  range: [0, 1],
  words: 'imports less exports, divided by domestic production plus imports less exports; 0 for a net exporter',
  latex: '\\mathrm{IR} = \\frac{I - X}{P + I - X}',
  letters: [...balanceLetters('I', 'X'), { latex: 'P', meaning: 'domestic production' }],
  isTracked: true,
  evaluate: reliance,
  working: europeanWorking,
});
