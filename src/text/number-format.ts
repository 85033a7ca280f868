/** How many digits of a number are printed. */
export type Digits = Pick<
  Intl.NumberFormatOptions,
  'minimumFractionDigits' | 'maximumFractionDigits' | 'maximumSignificantDigits'
>;

const formats = new Map<string, Intl.NumberFormat>();

/** The format of a key: made once, since making one takes a hundred times longer than using it. */
function formatOf(key: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}

/** A number in the digits of a locale, thousands apart, as `toLocaleString` gives it. A page prints thousands of them. */
export function inDigits(value: number, locale: string, digits: Digits): string {
  const { minimumFractionDigits: least, maximumFractionDigits: most, maximumSignificantDigits: significant } = digits;
  return formatOf(`${locale} ${least} ${most} ${significant}`, () => new Intl.NumberFormat(locale, digits)).format(
    value,
  );
}

/** A number with the locale's word for its size: "492 million", "1.88 billion"; of four digits and more thousands apart. */
export function inWords(value: number, locale: string, compactDisplay: 'short' | 'long'): string {
  const options = { notation: 'compact', compactDisplay, useGrouping: 'always', maximumSignificantDigits: 4 } as const;
  return formatOf(`${locale} ${compactDisplay}`, () => new Intl.NumberFormat(locale, options)).format(value);
}
