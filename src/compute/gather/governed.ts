import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Computed, Input } from '../computed.ts';
import { type Results, resultAsInput } from '../facts.ts';

/** Governance of one year, for figures of the same or a later year. */
export interface Governed {
  readonly source: string;
  /** The point alone, as the authors of the methods take it; `null` where an economy has no estimate. */
  readonly of: (economy: string) => Quantity | null;
  /** The same as inputs of a result, for the economies that have an estimate. */
  readonly inputsOf: (economies: readonly string[]) => readonly Input[];
  readonly assumptions: readonly string[];
}

function pointOf(computed: Computed | undefined): Quantity | null {
  return computed?.result.kind === 'value' ? exactly(computed.result.value) : null;
}

function governedBy(indicator: string, year: number, of: number, economies: ReadonlyMap<string, Computed>): Governed {
  const [first] = economies.values();
  return {
    source: first?.sources[0] ?? '',
    of: (economy) => pointOf(economies.get(economy)),
    inputsOf: (named) =>
      named.flatMap((economy) => {
        const computed = economies.get(economy);
        const quantity = pointOf(computed);
        if (computed === undefined || quantity === null) return [];
        return resultAsInput(computed, `${indicator}.${economy}`).map((input) => ({ ...input, quantity }));
      }),
    assumptions: of < year ? [`governance of ${of}`] : [],
  };
}

/**
 * The governance to weigh figures of a year with: that of the same year, or of the newest year before it, which the
 * assumptions then name. `undefined` before the first year that has any.
 */
export function governanceIn(
  results: Results,
  indicator: 'governance-10' | 'governance-1',
): (year: number) => Governed | undefined {
  const byYear = Map.groupBy(results.of(indicator), ({ subject }) => subject.year);
  const economies = new Map(
    [...byYear].map(([year, same]) => [year, new Map(same.map((each) => [each.subject.reporter ?? '', each]))]),
  );
  return (year) => {
    const of = Math.max(...[...economies.keys()].filter((known) => known <= year));
    const known = economies.get(of);
    return known === undefined ? undefined : governedBy(indicator, year, of, known);
  };
}
