import { listed } from './grammar.ts';

const elements: Readonly<Record<string, string>> = {
  Nd: 'neodymium',
  Pr: 'praseodymium',
  Dy: 'dysprosium',
  Tb: 'terbium',
};

const phrases: Readonly<Record<string, string>> = {
  REO: 'all rare earths, as oxide',
  Li2O: 'lithium, as oxide',
};

/**
 * What the tonnes of a series count, in words: abbreviations and symbols of elements spelled out, other texts as they
 * are.
 *
 * @example basisInWords('Nd, Pr contained metal') // 'neodymium and praseodymium, as contained metal'
 */
export function basisInWords(basis: string): string {
  const known = phrases[basis];
  if (known !== undefined) return known;
  const [, symbols, rest] = /^([A-Z][a-z]?(?:, [A-Z][a-z]?)*) (.+)$/.exec(basis) ?? [];
  const names = symbols?.split(', ').map((symbol) => elements[symbol]);
  if (!names?.every((name) => name !== undefined)) return basis;
  return `${listed(names)}, as ${rest}`;
}
