import { type ContentFactor, type FoundFactor, factorFor } from '../../domain/content-factor.ts';
import { interval, type Quantity, upperEnd } from '../../domain/quantity.ts';
import { dimensionOf } from '../../domain/unit.ts';
import { inBaseUnit } from '../base-unit.ts';
import type { Account, FigureSubject } from './account.ts';
import {
  type Caveat,
  type Difference,
  type DifferenceReason,
  isAbove,
  type Spread,
  spreadOf,
  verdictOf,
} from './difference.ts';

/** What is known of the sources of two accounts. */
export interface Between {
  readonly factors: readonly ContentFactor[];
  readonly between: Difference['between'];
  /** Whether one of the two sources, and only one, brings both sides of trade to one figure, free on board. */
  readonly isOneReconciled: boolean;
}

/**
 * One figure beside the primary one. They compare where both count the same, or a source states the factor between the
 * two, and where both are of one year; else the reason stands in the place of a difference.
 */
export function compare(subject: FigureSubject, primary: Account, other: Account, known: Between): Difference {
  const factor = factorBetween(subject, primary, other, known.factors);
  const reason = reasonAgainst(primary, other, factor);
  const head = { subject, between: known.between, primary, other, ...(factor === undefined ? {} : { factor }) };
  const [own, others] = [quantityOf(primary), quantityOf(other, factor)];
  if (reason !== undefined || own === null || others === null) {
    const none = { value: null, lower: null, upper: null };
    const why = reason ?? 'not-reported';
    return { ...head, spread: none, verdict: 'not-comparable', isAboveTenth: false, caveats: [], reason: why };
  }
  const spread = spreadOf(own, others);
  const verdict = verdictOf(own, others);
  const withoutValue = reasonWithout(spread, own, others);
  return {
    ...head,
    spread,
    verdict,
    isAboveTenth: verdict !== 'same' && (withoutValue === 'primary-is-zero' ? verdict === 'differs' : isAbove(spread)),
    caveats: caveatsOf(subject, primary, other, known),
    ...(withoutValue === undefined ? {} : { reason: withoutValue }),
  };
}

function quantityOf({ figure, unit }: Account, factor?: FoundFactor): Quantity | null {
  if (figure.quantity === null) return null;
  const { value, lower, ...rest } = inBaseUnit(figure.quantity, unit);
  const by = factor?.by ?? 1;
  return interval(value === null ? null : value * by, lower * by, upperEnd({ value, lower, ...rest }) * by);
}

function isOfMass({ unit }: Account): boolean {
  return dimensionOf(unit) === 'mass';
}

function factorBetween(
  { mineral, stage, kind }: FigureSubject,
  primary: Account,
  other: Account,
  factors: readonly ContentFactor[],
): FoundFactor | undefined {
  const isTrade = kind === 'imports' || kind === 'exports';
  if (isTrade || !isOfMass(primary) || !isOfMass(other) || primary.basis === other.basis) return undefined;
  return factorFor(factors, { mineral, stage, from: other.basis, to: primary.basis });
}

function reasonAgainst(
  primary: Account,
  other: Account,
  factor: FoundFactor | undefined,
): DifferenceReason | undefined {
  if (dimensionOf(primary.unit) !== dimensionOf(other.unit)) return 'shares-and-tonnes';
  if (primary.averageFrom !== other.averageFrom) return 'average-of-years';
  if (isOfMass(primary) && primary.basis !== other.basis && factor === undefined) return 'other-content';
  return undefined;
}

function reasonWithout({ value }: Spread, primary: Quantity, other: Quantity): DifferenceReason | undefined {
  if (value !== null) return undefined;
  return primary.value === 0 && other.value !== null ? 'primary-is-zero' : 'no-point';
}

function caveatsOf(
  { kind, measure }: FigureSubject,
  primary: Account,
  other: Account,
  { isOneReconciled }: Between,
): readonly Caveat[] {
  const isEstimated = [primary, other].some(({ figure }) => figure.quality === 'estimated');
  const isOfOtherScope = primary.excludes.join(' ') !== other.excludes.join(' ');
  const isSummed = [primary, other].some(({ figure }) => figure.quality === 'computed');
  const isOfOtherValue = kind === 'imports' && measure === 'value' && isOneReconciled;
  return [
    ...(isEstimated ? (['estimated'] as const) : []),
    ...(isOfOtherScope ? (['total-excludes'] as const) : []),
    ...(isSummed ? (['sum-of-partners'] as const) : []),
    ...(isOfOtherValue ? (['valuation'] as const) : []),
  ];
}
