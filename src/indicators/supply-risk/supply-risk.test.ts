import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { SupplyRiskTerms } from './factors/supply-risk-terms.ts';
import { supplyRisk } from './supply-risk.ts';

const terms: SupplyRiskTerms = {
  hhiGlobal: exactly(4),
  hhiSourcing: exactly(2),
  importReliance: exactly(0.5),
  eolRir: exactly(0.2),
  siSr: exactly(0.9),
};
const between = (lower: number, value: number | null, upper: number | null): Quantity => ({ value, lower, upper });
const withTerms = (rest: SupplyRiskTerms) => supplyRisk.evaluate({ ...terms, ...rest });

function pointOf(result: ReturnType<typeof withTerms>): number | undefined {
  return result.kind === 'value' ? result.value : undefined;
}

describe('supply risk by the EU method', () => {
  test('weighs world supply by half of import reliance and sourcing by the remainder', () => {
    // By hand: (4 × 0.25 + 2 × 0.75) × 0.8 × 0.9 = 2.5 × 0.72.
    expect(pointOf(withTerms({}))).toBeCloseTo(1.8, 12);
    expect(withTerms({})).toMatchObject({ method: 'exact', assumptions: [] });
  });

  test.each([
    { importReliance: 'net-exporter', value: 1.44, why: 'a net exporter, whose own sourcing alone counts: 2 × 0.72' },
    { importReliance: exactly(1), value: 2.16, why: 'full reliance: (4 + 2) / 2 × 0.72' },
    { importReliance: exactly(1.3), value: 2.16, why: 'reliance above 1, which is cut' },
    { importReliance: exactly(-0.4), value: 1.44, why: 'a negative reliance, which is cut' },
  ] as const)('is $value for $why', ({ importReliance, value }) => {
    expect(pointOf(withTerms({ importReliance }))).toBeCloseTo(value, 12);
  });

  test.each([
    { basis: 'global', value: 2.88, assumption: 'global supply stands for actual sourcing' },
    { basis: 'sourcing', value: 1.44, assumption: 'actual sourcing stands for global supply' },
  ] as const)('rests on one term with basis $basis, whatever the reliance is', ({ basis, value, assumption }) => {
    const { importReliance: _, ...rest } = terms;
    const result = supplyRisk.evaluate({ ...rest, basis });
    expect(pointOf(result)).toBeCloseTo(value, 12); // By hand: 4 × 0.72 and 2 × 0.72.
    expect(result.assumptions).toEqual([assumption]);
  });

  test('takes no recycling and no substitute where the record is silent, and says so', () => {
    const { eolRir: _, siSr: __, ...rest } = terms;
    const result = supplyRisk.evaluate(rest);
    expect(pointOf(result)).toBeCloseTo(2.5, 12);
    expect(result.assumptions).toEqual(['recycling rate taken as 0', 'substitution index taken as 1']);
  });

  test('computes both concentrations from lists, and carries what they take for granted', () => {
    const list = { suppliers: [{ id: 'CHN', quantity: exactly(1), wgi: exactly(5) }] };
    const result = supplyRisk.evaluate({ globalSupply: list, sourcing: list, importReliance: exactly(1) });
    expect(pointOf(result)).toBeCloseTo(5, 12);
    expect(result.assumptions[0]).toBe('trade parameter taken as 1');
  });
});

describe('the bounds of supply risk', () => {
  test('take reliance at the end that is worse, which depends on which term is larger', () => {
    const importReliance = between(0.4, 0.5, 0.6);
    // By hand: 2 + 2 × 0.2 = 2.4 to 2 + 2 × 0.3 = 2.6, times 0.72; with the terms exchanged 4 − 0.6 to 4 − 0.4.
    expect(withTerms({ importReliance }).lower).toBeCloseTo(1.728, 12);
    expect(withTerms({ importReliance }).upper).toBeCloseTo(1.872, 12);
    const exchanged = withTerms({ importReliance, hhiGlobal: exactly(2), hhiSourcing: exactly(4) });
    expect(exchanged.lower).toBeCloseTo(2.448, 12);
    expect(exchanged.upper).toBeCloseTo(2.592, 12);
  });

  test('take recycling and substitution at their ends', () => {
    const result = withTerms({ eolRir: between(0, 0.2, 0.4), siSr: between(0.8, 0.9, 1) });
    // By hand: 2.5 × 0.6 × 0.8 to 2.5 × 1 × 1.
    expect(result.lower).toBeCloseTo(1.2, 12);
    expect(result.upper).toBeCloseTo(2.5, 12);
  });

  test('enclose where those of a concentration do', () => {
    const suppliers = [
      { id: 'CHN', quantity: between(5, 6, 7), wgi: exactly(6) },
      { id: 'AUS', quantity: exactly(4), wgi: exactly(2) },
    ];
    expect(withTerms({ globalSupply: { suppliers } }).method).toBe('outer');
  });

  test('stand where a term is withheld', () => {
    // By hand: the world between 0 and 10: (0 + 1.5) × 0.72 to (2.5 + 1.5) × 0.72.
    const result = withTerms({ hhiGlobal: between(0, null, 10) });
    expect(result).toMatchObject({ reason: 'withheld' });
    expect(result.lower).toBeCloseTo(1.08, 12);
    expect(result.upper).toBeCloseTo(2.88, 12);
  });
});

describe('supply risk has no value', () => {
  const without = ({ [0]: key }: readonly [keyof SupplyRiskTerms]) =>
    supplyRisk.evaluate(Object.fromEntries(Object.entries(terms).filter(([name]) => name !== key)));

  test('without sourcing by partner, without world supply or without reliance', () => {
    expect(without(['hhiSourcing'])).toMatchObject({ reason: 'partners-incomplete' });
    expect(supplyRisk.evaluate({ ...terms, sourcing: null })).toMatchObject({ kind: 'value' });
    expect(without(['hhiGlobal'])).toMatchObject({ reason: 'not-reported' });
    expect(without(['importReliance'])).toMatchObject({ reason: 'not-reported' });
  });

  test.each([
    { rest: { eolRir: exactly(1.2) }, reason: 'invalid-input' },
    { rest: { siSr: exactly(-0.1) }, reason: 'invalid-input' },
    { rest: { importReliance: between(1, 0, 1) }, reason: 'invalid-input' },
    { rest: { importReliance: between(1, 0, 1), basis: 'global' }, reason: 'invalid-input' },
    { rest: { eolRir: null }, reason: 'not-reported' },
    { rest: { hhiSourcing: null, eolRir: null }, reason: 'not-reported' },
  ] as const)('with $rest: $reason', ({ rest, reason }) => {
    expect(withTerms(rest)).toMatchObject({ kind: 'unavailable', reason });
  });
});
