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
  As2O3: 'arsenic, as trioxide',
  Cr2O3: 'chromium, as oxide',
  K2O: 'potassium, as oxide',
  Nb2O5: 'niobium, as oxide',
  P2O5: 'phosphorus, as pentoxide',
  Ta2O5: 'tantalum, as oxide',
  TiO2: 'titanium, as dioxide',
  U3O8: 'uranium, as oxide',
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
