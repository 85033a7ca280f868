/** How the figures of one series are printed in the table, and how they are to be written. */
export interface FigureForm {
  readonly estimated?: boolean;
  /** Decimals to round to; absent, a figure keeps the digits it is printed with. */
  readonly decimals?: number | undefined;
  /** What every figure is multiplied by. */
  readonly factor?: number | undefined;
}

const mark = /^(?:W|NA|E|[<>]\d[\d.]*)$/;

/**
 * A printed figure as it is written in the data: thousands marks taken off, a dash as `—`, estimated ones with `e`.
 * `W`, `NA`, `E` and bounds stay as printed and take no `e`; an estimated zero does: it is not a reported one.
 * `undefined` for anything else: a range, a word, an empty cell.
 *
 * @example figureText('45,000', { estimated: true })  // '45000 e'
 */
export function figureText(printed: string, form: FigureForm = {}): string | undefined {
  const text = printed
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace('−', '-');
  if (/^[—–-]$/.test(text)) return '—';
  if (mark.test(text)) return text;
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const number = rounded(text, form);
  return form.estimated === true ? `${number} e` : number;
}

function rounded(text: string, { decimals, factor }: FigureForm): string {
  if (decimals === undefined && factor === undefined) return text;
  const value = Number(text) * (factor ?? 1);
  return String(Number(decimals === undefined ? value.toPrecision(12) : value.toFixed(decimals)));
}

/** The size of a written figure, for sorting: its number, a bound's limit, 0 for a dash, −1 where there is none. */
export function sizeOf(written: string): number {
  if (written === '—') return 0;
  const digits = /^[<>]?(-?\d+(?:\.\d+)?)(?: e)?$/.exec(written)?.[1];
  return digits === undefined ? -1 : Number(digits);
}

/**
 * The sum of written figures, with as many decimals as its parts; estimated where a part is. `undefined` where a part
 * is no number.
 */
export function sumText(parts: readonly string[]): string | undefined {
  const [only] = parts;
  if (parts.length === 1) return only;
  const digits = parts.map((part) => /^(?:—|(-?\d+(?:\.\d+)?)(?: e)?)$/.exec(part));
  if (digits.includes(null)) return undefined;
  const numbers = digits.map((match) => match?.[1] ?? '0');
  const decimals = Math.max(...numbers.map((number) => (number.split('.')[1] ?? '').length));
  const sum = numbers.reduce((total, number) => total + Number(number), 0).toFixed(decimals);
  return parts.some((part) => part.endsWith(' e')) ? `${sum} e` : sum;
}

/** The change from one written figure to the next, estimated where either is; `undefined` where one is no number. */
export function changeText(from: string, to: string): string | undefined {
  const negative = /^—$/.test(from) ? from : from.startsWith('-') ? from.slice(1) : `-${from}`;
  return sumText([to, negative]);
}
