import { z } from 'astro/zod';
import { exactly } from '../../../domain/quantity.ts';
import type { Reason } from '../../../domain/result.ts';
import type { Bounds } from '../../answer.ts';
import { defineInput, optionalQuantity, quantity } from '../../input.ts';
import { isQuantity } from '../../quantities.ts';
import type { Reported } from '../../reported.ts';
import { type GovernedSuppliers, governedConcentration, governedSuppliersSchema } from '../hhi-wgi.ts';
import { type Factor, factorOf, reasonAgainst } from './ends.ts';

/** Which of the two terms the result rests on; the other one is then replaced by it. */
export type Basis = 'both' | 'global' | 'sourcing';

/**
 * What supply risk is computed from. The two concentrations are given as lists of suppliers or, as a study prints them,
 * as numbers.
 */
export interface SupplyRiskTerms {
  readonly globalSupply?: GovernedSuppliers;
  readonly hhiGlobal?: Reported;
  /** `null` where sourcing by partner is not known. */
  readonly sourcing?: GovernedSuppliers | null;
  readonly hhiSourcing?: Reported;
  readonly importReliance?: Reported | 'net-exporter';
  /** End-of-life recycling input rate, 0..1. */
  readonly eolRir?: Reported;
  /** Substitution index for supply risk, 0..1. */
  readonly siSr?: Reported;
  readonly basis?: Basis;
}

export const supplyRiskInput = defineInput<SupplyRiskTerms>('supply-risk-terms', () =>
  z.object({
    globalSupply: governedSuppliersSchema().exactOptional(),
    hhiGlobal: optionalQuantity,
    sourcing: governedSuppliersSchema().nullable().exactOptional(),
    hhiSourcing: optionalQuantity,
    importReliance: z.union([quantity, z.literal('net-exporter')]).exactOptional(),
    eolRir: optionalQuantity,
    siSr: optionalQuantity,
    basis: z.enum(['both', 'global', 'sourcing']).exactOptional(),
  }),
);

/** A term of the formula: why it has no point, if so, and its ends, if they are known. */
export interface Term {
  readonly reason: Reason | undefined;
  readonly factor: Factor | undefined;
  readonly method: Bounds['method'];
  readonly assumptions: readonly string[];
}

const known = { method: 'exact', assumptions: [] } as const;

/** A term that is known exactly. */
export function settledTerm(value: number): Term {
  return { reason: undefined, factor: factorOf(exactly(value)), ...known };
}

/** A quantity as a term: 0..`most`, `not-reported` where it is `null`. */
export function termOf(given: Reported, most = Number.POSITIVE_INFINITY): Term {
  const reason = reasonAgainst([given], most);
  const isKnown = given !== null && (reason === undefined || reason === 'withheld');
  return { reason, factor: isKnown ? factorOf(given, most) : undefined, ...known };
}

/** A governance-weighted concentration, from the list where there is one; `silent` is the reason where nothing is given. */
export function concentrationTerm(
  list: GovernedSuppliers | null | undefined,
  published: Reported | undefined,
  silent: Reason,
): Term {
  if (!list) return published ? termOf(published) : { reason: silent, factor: undefined, ...known };
  const result = governedConcentration(list);
  const { lower, upper, method = 'exact', assumptions } = result;
  const isBounded = lower !== undefined && upper !== undefined;
  const value = result.kind === 'value' ? result.value : null;
  return {
    reason: result.kind === 'value' ? undefined : result.reason,
    factor: isBounded ? factorOf({ value, lower, upper }) : undefined,
    method,
    assumptions,
  };
}

const cut = (reliance: number) => Math.min(1, Math.max(0, reliance));

/** Import reliance cut to 0..1; a net exporter has 0. */
export function relianceTerm(reliance: Reported | 'net-exporter' | undefined): Term {
  if (reliance === 'net-exporter') return settledTerm(0);
  if (!reliance) return termOf(null);
  if (!isQuantity(reliance, true)) return { reason: 'invalid-input', factor: undefined, ...known };
  const { value, lower, upper } = reliance;
  return termOf({ value: value === null ? null : cut(value), lower: cut(lower), upper: cut(upper ?? 1) });
}
