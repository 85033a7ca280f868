import katex from 'katex';

/**
 * A formula as MathML, which browsers draw without a style sheet or a script.
 *
 * @throws {katex.ParseError} when the formula cannot be read
 */
export function formulaMarkup(latex: string): string {
  const markup = katex.renderToString(latex, { output: 'mathml', displayMode: true, throwOnError: true });
  return markup.replace(/^<span class="katex">|<\/span>$/g, '');
}
