import type { FigureRules } from '../../domain/figure.ts';
import { interval, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Context } from '../series/context.ts';
import { figureAt } from '../series/figure-at.ts';
import type { Located } from '../yaml/located.ts';
import { isList, isRecord, type Path, type Plain, type PlainRecord } from '../yaml/plain.ts';

/** How the figures under one key are printed; figures in percent become fractions. */
export interface TermRules extends FigureRules {
  readonly percent?: boolean;
}

/** What the reader of inputs needs: the file, the rules of a figure, and where mistakes are told. */
export interface InputReader {
  readonly located: Located;
  /** The rules of a figure, by the key that it stands under and as it is written. */
  readonly rulesOf: (key: string, written: Plain) => TermRules;
  readonly context: Pick<Context, 'report'>;
}

const texts: ReadonlySet<string> = new Set(['id', 'partner', 'members', 'reporter', 'basis', 'sector', 'stage']);
const counts: ReadonlySet<string> = new Set(['count', 'n', 'year', 'years']);
const truths: ReadonlySet<string> = new Set(['top_list', 'domestic', 'union']);
const reliances: ReadonlySet<string> = new Set(['import_reliance', 'net_import_reliance']);
const signed: ReadonlySet<string> = new Set(['stock_change', 'stock_release', 'estimate', 'estimates']);
const lists: ReadonlySet<string> = new Set(['suppliers', 'imports']);

/**
 * The input of an indicator, as its schema reads it, from what is written in YAML: `snake_case` becomes `camelCase`,
 * figures become quantities, a list of figures their sum, and `suppliers` or `imports` by economy a list of suppliers.
 * `opening_stock` and `closing_stock`, and a `stock_release` where stocks were sold off, become the change of stocks.
 * Mistakes in figures are told; what they would have been is left out.
 */
export function inputAt(written: PlainRecord, path: Path, reader: InputReader): unknown {
  const { opening_stock: opening, closing_stock: closing, stock_release: release, ...others } = written;
  const read = (key: string, value: Plain | undefined) =>
    value === undefined ? [] : [[camel(key), partAt(key, value, [...path, key], reader)] as const];
  const stocks = Object.entries({ opening_stock: opening, closing_stock: closing, stock_release: release }).flatMap(
    ([key, value]) => (value === undefined ? [] : [[key, quantityAt(key, value, [...path, key], reader)] as const]),
  );
  return Object.fromEntries([
    ...Object.entries(others).flatMap(([key, value]) => read(key, value)),
    ...(stocks.length === 0 ? [] : [['stockChange', asJson(stockChange(new Map(stocks)))] as const]),
  ]);
}

function camel(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function partAt(key: string, written: Plain, path: Path, reader: InputReader): unknown {
  if (texts.has(key)) return isList(written) ? written.map(trimmed) : trimmed(written);
  // What is neither a count nor yes or no stays as written, and the indicator's own schema refuses it.
  if (counts.has(key)) return typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : written;
  if (truths.has(key)) return written === 'yes' ? true : written === 'no' ? false : written;
  if (written === 'E' && reliances.has(key)) return 'net-exporter';
  if (isList(written) && written.some(isRecord)) {
    return written.map((item, at) => partAt(key, item, [...path, at], reader));
  }
  if (!isRecord(written)) return asJson(quantityAt(key, written, path, reader));
  if (lists.has(key) && !Object.hasOwn(written, 'id')) return suppliersAt(key, written, path, reader);
  return inputAt(written, path, reader);
}

function trimmed(written: Plain): Plain {
  return typeof written === 'string' ? written.trim() : written;
}

function suppliersAt(key: string, written: PlainRecord, path: Path, reader: InputReader): readonly unknown[] {
  return Object.entries(written).map(([id, figure]) => ({
    id,
    quantity: asJson(quantityAt(key, figure, [...path, id], reader)),
  }));
}

/** One figure, or the sum of a list of them; `null` where one is not reported. */
function quantityAt(key: string, written: Plain, path: Path, reader: InputReader): Quantity | null {
  if (!isList(written)) return figureIn(key, written, path, reader);
  const parts = written.map((part, at) => figureIn(key, part, [...path, at], reader));
  return parts.includes(null) ? null : sum(parts.filter((part) => part !== null));
}

function figureIn(
  key: string,
  written: Plain,
  path: Path,
  { located, rulesOf, context }: InputReader,
): Quantity | null {
  const { percent = false, ...rules } = rulesOf(key, written);
  const own = { ...rules, ...(signed.has(key) ? { signed: true } : {}), ...(percent ? { max: 100 } : {}) };
  const quantity = figureAt({ located, path, written }, own, context)?.quantity ?? null;
  return percent && quantity !== null ? scaled(quantity, 100) : quantity;
}

function scaled({ value, lower, upper }: Quantity, divisor: number): Quantity {
  return {
    value: value === null ? null : value / divisor,
    lower: lower / divisor,
    upper: upper === null ? null : upper / divisor,
  };
}

/** Closing less opening stock, less what was released from a stockpile; `null` where one is not reported. */
function stockChange(stocks: ReadonlyMap<string, Quantity | null>): Quantity | null {
  const none: Quantity = { value: 0, lower: 0, upper: 0 };
  const of = (key: string) => (stocks.has(key) ? stocks.get(key) : none);
  const [opening, closing, release] = [of('opening_stock'), of('closing_stock'), of('stock_release')];
  if (!opening || !closing || !release) return null;
  const falls = sum([opening, release]);
  const value = closing.value === null || falls.value === null ? null : closing.value - falls.value;
  return falls.upper === null ? null : interval(value, closing.lower - falls.upper, upperEnd(closing) - falls.lower);
}

/** A quantity as worked values write it: a number where it is exact. */
function asJson(quantity: Quantity | null): unknown {
  if (quantity === null) return null;
  const { value, lower, upper } = quantity;
  return value === lower && value === upper ? value : { value, lower, upper };
}
