import katex from 'katex';

function mathMarkup(latex: string, displayMode: boolean): string {
  const markup = katex.renderToString(latex, { output: 'mathml', displayMode, throwOnError: true });
  return markup.replace(/^<span class="katex">|<\/span>$|<\/?semantics>|<annotation .*?<\/annotation>/g, '');
}

/** A formula stands in the panel of each of its numbers: it is drawn once. */
const drawn = new Map<string, string>();

/**
 * A formula as MathML, which browsers draw without a style sheet or a script. No browser breaks the line of a formula:
 * clauses that a wide space sets apart (`\quad`, `\qquad`) are elements of their own, so that they can stand below each
 * other on a phone.
 *
 * @throws {katex.ParseError} when the formula cannot be read
 */
export function formulaMarkup(latex: string): string {
  const known = drawn.get(latex);
  if (known !== undefined) return known;
  const markup = latex
    .split(/\\q?quad\b/)
    .map((clause) => mathMarkup(clause.trim(), true))
    .join('');
  drawn.set(latex, markup);
  return markup;
}

/**
 * A letter of a formula within a line of text, as MathML.
 *
 * @throws {katex.ParseError} when it cannot be read
 */
export function letterMarkup(latex: string): string {
  return mathMarkup(latex, false);
}
