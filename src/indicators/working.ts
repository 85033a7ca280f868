/**
 * Workings are lines of text that a reader can type into a calculator: numbers with commas between thousands, + − × ÷,
 * a raised 2, brackets, and the functions √ ln exp min max. `…` stands for terms that are left out for length.
 */
const figures = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 7 });
const fractions = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });

/** A figure or a result in a working, to seven significant digits; a negative one in brackets. */
export function figureText(value: number): string {
  return value < 0 ? `(−${figures.format(-value)})` : figures.format(value);
}

/** A share or another fraction in a working, to four significant digits; a negative one in brackets. */
export function fractionText(value: number): string {
  return value < 0 ? `(−${fractions.format(-value)})` : fractions.format(value);
}

/** Longer sums than this leave out their smallest terms. */
const mostTerms = 8;

/** Terms added up, the first eight of them; what is left out is counted. Brackets where there are several. */
export function sumText(terms: readonly string[], isInBrackets = true): string {
  if (terms.length === 0) return '0';
  const shown = terms.slice(0, terms.length > mostTerms ? mostTerms - 1 : mostTerms);
  const left = terms.length - shown.length;
  const text = `${shown.join(' + ')}${left > 0 ? ` + … (${left} more)` : ''}`;
  return isInBrackets && terms.length > 1 ? `(${text})` : text;
}
