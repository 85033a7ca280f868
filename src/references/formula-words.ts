/** Words within a formula, with the spaces that set them off. */
const words = /\\text\{(\s*)([^{}]*?)(\s*)\}/g;

/** The words that a formula in LaTeX holds, each with the key that other languages say it by: "new data", `new-data`. */
export function wordsInFormula(latex: string): readonly { readonly key: string; readonly word: string }[] {
  return [...latex.matchAll(words)].map(([, , word = '']) => ({ key: keyOf(word), word }));
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll(/\W+/g, '-');
}

/** A formula in LaTeX with its words in another language. */
export function formulaWith(latex: string, say: (key: string) => string): string {
  return latex.replaceAll(words, (_, before: string, word: string, after: string) => {
    return `\\text{${before}${say(keyOf(word))}${after}}`;
  });
}
