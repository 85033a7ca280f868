/** How many digits of a number are printed. */
export type Digits = Pick<
  Intl.NumberFormatOptions,
  'minimumFractionDigits' | 'maximumFractionDigits' | 'maximumSignificantDigits'
>;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in the digits of a locale, thousands apart, as `toLocaleString` gives it. Formats are made once: making one takes
 * a hundred times longer than using it, and a page prints thousands of numbers.
 */
export function inDigits(value: number, locale: string, digits: Digits): string {
  const { minimumFractionDigits: least, maximumFractionDigits: most, maximumSignificantDigits: significant } = digits;
  const key = `${locale} ${least} ${most} ${significant}`;
  const known = formats.get(key);
  const format = known ?? new Intl.NumberFormat(locale, digits);
  if (known === undefined) formats.set(key, format);
  return format.format(value);
}
