import { sum } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Balance, balanceInput } from '../inputs/balance.ts';
import { negated, settled } from '../quantities.ts';
import { assumption, termsOf } from './balance-terms.ts';
import { relianceBounds } from './reliance-bounds.ts';
import { balanceLetters, europeanWorking } from './workings.ts';

function reliance({ production = null, imports = null, exports = null }: Balance): Result {
  const terms = termsOf({ production, imports, exports });
  if (typeof terms === 'string') return unavailable(terms);
  const net = sum([terms.imports, negated(terms.exports)]);
  const bounds = relianceBounds(net, terms.production);
  const mayExport = net.lower < 0 ? { assumptions: [assumption.mayBeNetExporter] } : {};
  if (net.value === null || terms.production.value === null) return unavailable('withheld', bounds, mayExport);
  const point = settled(net.value, (terms.imports.value ?? 0) + (terms.exports.value ?? 0));
  if (point < 0) return answer(0, bounds, { mark: 'E' });
  const whole = terms.production.value + point;
  if (whole === 0) return unavailable('no-consumption', bounds.upper > 0 ? bounds : undefined, mayExport);
  return answer(point / whole, bounds, mayExport);
}

/**
 * Import reliance after the European Commission: imports less exports over production and imports less exports, 0..1.
 * Stocks and secondary production stay out, which is the difference from `net-import-reliance`.
 *
 * A net exporter has value 0 with mark E, as the Commission's assessments print it. `no-consumption` when nothing is
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
