import { type Quantity, sum } from '../../domain/quantity.ts';
import type { Letter } from '../indicator.ts';
import type { Balance } from '../inputs/balance.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { figureText, sumText } from '../working.ts';

const terms = {
  I: 'imports',
  X: 'exports',
  '\\Delta': 'increase of stocks',
  P: 'primary production at home',
  S: 'secondary production at home, from scrap',
} as const;

/** The letters of a supply balance, in the order asked for. */
export function balanceLetters(...letters: readonly (keyof typeof terms)[]): readonly Letter[] {
  return letters.map((latex) => ({ latex, meaning: terms[latex] }));
}

/** The letters of a share of suppliers. */
export const shareLetters: readonly Letter[] = [
  { latex: 'f_j', meaning: 'what comes from supplier j, in tonnes or in money' },
  { latex: 'R', meaning: 'what the source does not split by supplier' },
];

type Term = keyof Balance;

function pointOf(balance: Balance, term: Term): number | undefined {
  return balance[term]?.value ?? undefined;
}

function added(balance: Balance, names: readonly Term[]): string {
  return names
    .flatMap((name) => pointOf(balance, name) ?? [])
    .map(figureText)
    .join(' + ');
}

function taken(balance: Balance, names: readonly Term[]): string {
  return names
    .flatMap((name) => pointOf(balance, name) ?? [])
    .map((point) => ` − ${figureText(point)}`)
    .join('');
}

/** P + S + I − X − Δ with the terms that the record has. */
export function consumptionWorking(balance: Balance): string {
  return added(balance, ['production', 'secondary', 'imports']) + taken(balance, ['exports', 'stockChange']);
}

function netPoint(balance: Balance): number {
  return (['imports', 'exports', 'stockChange'] as const).reduce(
    (net, term) => net + (term === 'imports' ? 1 : -1) * (pointOf(balance, term) ?? 0),
    0,
  );
}

/**
 * (I − X − Δ) ÷ (P + S + I − X − Δ), or (C − P − S) ÷ C where only consumption is published, or (I − X − Δ) ÷ C, at most 1,
 * where production is not.
 */
export function relianceWorking(balance: Balance): string {
  const { production, imports, exports, consumption } = balance;
  if (consumption && !(imports && exports)) {
    const c = added(balance, ['consumption']);
    return `(${c}${taken(balance, ['production', 'secondary'])}) ÷ ${c}`;
  }
  const net = added(balance, ['imports']) + taken(balance, ['exports', 'stockChange']);
  if (consumption && !production) {
    const part = `(${net}) ÷ ${added(balance, ['consumption'])}`;
    return netPoint(balance) > (consumption.value ?? 0) ? `min(1, ${part})` : part;
  }
  return `(${net}) ÷ (${consumptionWorking(balance)})`;
}

/** (I − X) ÷ (P + I − X); for a net exporter max(0, I − X) over the same, or alone where that is nothing. */
export function europeanWorking({ production = null, imports = null, exports = null }: Balance): string {
  const net = (imports?.value ?? 0) - (exports?.value ?? 0);
  if (net >= 0) return relianceWorking({ production, imports, exports });
  const text = `max(0, ${added({ imports }, ['imports'])}${taken({ exports }, ['exports'])})`;
  const used = (production?.value ?? 0) + net;
  return used > 0 ? `${text} ÷ (${consumptionWorking({ production, imports, exports })})` : text;
}

/** What the members supply over what all suppliers and the rest do. */
export function groupWorking(list: Suppliers<Reported>, members: readonly string[]): string {
  const residual = list.residual ? [list.residual] : [];
  const all = sum([
    ...list.suppliers.flatMap(({ quantity }): readonly Quantity[] => (quantity ? [quantity] : [])),
    ...residual,
  ]);
  const inside = list.suppliers
    .filter(({ id }) => members.includes(id))
    .flatMap(({ quantity }) => quantity?.value ?? [])
    .sort((a, b) => b - a);
  return `${sumText(inside.map(figureText))} ÷ ${figureText(all.value ?? 0)}`;
}
