import type { Query } from '../../tables/query.ts';
import type { IndicatorRow, InputRow } from '../../tables/schema.ts';
import { decimal, reported } from '../../text/numbers.ts';

/** A calculation with the numbers put in, and what it comes to. */
interface Calculation {
  readonly text: string;
  readonly value: number;
}

type Inputs = ReadonlyMap<string, number>;

const whole = 'all';
const unsplit = 'OTH';

/** Values by name, percent as fractions; nothing where one of them is not known. */
function valuesOf(rows: readonly InputRow[]): Inputs | undefined {
  if (rows.some(({ value }) => value === null)) return undefined;
  return new Map(rows.map(({ input, value, unit }) => [input, unit === 'percent' ? (value ?? 0) / 100 : (value ?? 0)]));
}

function suppliers(inputs: Inputs): readonly number[] {
  return [...inputs]
    .filter(([input]) => input !== whole && input !== unsplit)
    .map(([, value]) => value)
    .sort((a, b) => b - a);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const inBrackets = (text: string, count: number) => (count > 1 ? `(${text})` : text);

/** Σ sᵢ²: the unsplit rest adds nothing. */
function squares(inputs: Inputs): Calculation {
  const all = inputs.get(whole) ?? 1;
  const shares = suppliers(inputs).map((value) => value / all);
  const text = shares.map((share) => `${decimal(share, 3)}²`).join(' + ');
  return { text, value: sum(shares.map((share) => share ** 2)) };
}

function partOfWhole(inputs: Inputs, count: number): Calculation {
  const all = inputs.get(whole) ?? 1;
  const parts = suppliers(inputs).slice(0, count);
  const text = inBrackets(parts.map((value) => reported(value)).join(' + '), parts.length);
  return { text: all === 1 ? text : `${text} ÷ ${reported(all)}`, value: sum(parts) / all };
}

function consumption(inputs: Inputs): Calculation {
  const of = (term: string) => inputs.get(term) ?? 0;
  const plus = ['production', 'secondary', 'imports']
    .filter((term) => inputs.has(term))
    .map((term) => reported(of(term)));
  const minus = ['exports', 'stock_change']
    .filter((term) => inputs.has(term))
    .map((term) => ` − ${reported(of(term))}`);
  const value = of('production') + of('secondary') + of('imports') - of('exports') - of('stock_change');
  return { text: `${plus.join(' + ')}${minus.join('')}`, value };
}

/** (I − X − Δ) ÷ (P + S + I − X − Δ), or, where imports are not published, (C − P) ÷ C. */
function reliance(inputs: Inputs): Calculation {
  const home = (inputs.get('production') ?? 0) + (inputs.get('secondary') ?? 0);
  const consumed = inputs.get('consumption');
  if (!inputs.has('imports') && consumed !== undefined) {
    const text = `(${reported(consumed)} − ${reported(home)}) ÷ ${reported(consumed)}`;
    return { text, value: (consumed - home) / consumed };
  }
  const abroad = new Map([...inputs].filter(([term]) => term !== 'production' && term !== 'secondary'));
  const net = consumption(abroad);
  return { text: `(${net.text}) ÷ (${consumption(inputs).text})`, value: net.value / (home + net.value) };
}

function onIndex(inputs: Inputs, text: (h: string) => string, of: (h: number) => number): Calculation | undefined {
  const h = inputs.get('hhi');
  return h === undefined ? undefined : { text: text(decimal(h, 4)), value: of(h) };
}

const byIndicator: Readonly<Record<string, (inputs: Inputs) => Calculation | undefined>> = {
  hhi: squares,
  'hhi-10000': (inputs) =>
    onIndex(
      inputs,
      (h) => `10,000 × ${h}`,
      (h) => 10_000 * h,
    ),
  'effective-suppliers': (inputs) =>
    onIndex(
      inputs,
      (h) => `1 ÷ ${h}`,
      (h) => 1 / h,
    ),
  'gini-simpson': (inputs) =>
    onIndex(
      inputs,
      (h) => `1 − ${h}`,
      (h) => 1 - h,
    ),
  'cr-1': (inputs) => partOfWhole(inputs, 1),
  'cr-3': (inputs) => partOfWhole(inputs, 3),
  'cr-5': (inputs) => partOfWhole(inputs, 5),
  'partner-share': (inputs) => partOfWhole(inputs, 1),
  'bloc-share': (inputs) => partOfWhole(inputs, inputs.size),
  'apparent-consumption': consumption,
  'net-import-reliance': reliance,
  'import-reliance': reliance,
};

/** Small levels with four decimals, so that the difference can be followed. */
const level = (value: number) => (Math.abs(value) < 10 ? decimal(value, 4) : reported(value));

function ofChange(rows: readonly InputRow[], row: IndicatorRow): Calculation | undefined {
  const [earlier, later] = [...rows].sort((a, b) => a.year - b.year).map(({ value }) => value);
  if (earlier == null || later == null) return undefined;
  const difference = `${level(later)} − ${level(earlier)}`;
  if (row.indicator === 'change') return { text: difference, value: later - earlier };
  return { text: `(${difference}) ÷ ${level(Math.abs(earlier))}`, value: (later - earlier) / Math.abs(earlier) };
}

/**
 * The formula of a result with its inputs put in, such as "(27,000 − 8,900) ÷ 27,000 = 0.6704". Empty where the inputs
 * that are published do not come to the result: a calculation that cannot be followed is not shown.
 */
export function arithmeticOf(query: Query, row: IndicatorRow): string {
  const rows = query.inputsOf(row.id);
  const inputs = valuesOf(rows);
  const made = row.base_year === null ? inputs && byIndicator[row.indicator]?.(inputs) : ofChange(rows, row);
  if (!made || row.value === null || rows.length === 0) return '';
  if (Math.abs(made.value - row.value) > 1e-4 * Math.max(1, Math.abs(row.value))) return '';
  const isLarge = Math.abs(row.value) >= 100;
  return `${made.text} = ${isLarge ? reported(Math.round(row.value)) : decimal(row.value, 4)}`;
}
