import { exactly, type Quantity } from '../../../domain/quantity.ts';
import type { Computed, Input } from '../../computed.ts';
import { type Results, resultAsInput } from '../../facts.ts';

/** Governance of one year, for figures of the same or a later year. */
export interface Governed {
  readonly source: string;
  /** The point alone, as the authors of the methods take it; `null` where an economy has no estimate. */
  readonly of: (economy: string) => Quantity | null;
  /** The same as inputs of a result, for the economies that have an estimate. */
  readonly inputsOf: (economies: readonly string[]) => readonly Input[];
  readonly assumptions: readonly string[];
}

interface Estimate {
  readonly point: Quantity;
  readonly inputs: readonly Input[];
}

function estimateOf(computed: Computed): readonly (readonly [string, Estimate])[] {
  const { subject, result } = computed;
  if (result.kind !== 'value' || subject.reporter === undefined) return [];
  const point = exactly(result.value);
  const inputs = resultAsInput(computed, `${subject.indicator}.${subject.reporter}`);
  return [[subject.reporter, { point, inputs: inputs.map((input) => ({ ...input, quantity: point })) }]];
}

function governedBy(source: string, assumptions: readonly string[], known: ReadonlyMap<string, Estimate>): Governed {
  return {
    source,
    of: (economy) => known.get(economy)?.point ?? null,
    inputsOf: (economies) => economies.flatMap((economy) => known.get(economy)?.inputs ?? []),
    assumptions,
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
  const years = new Map([...byYear].map(([of, same]) => [of, new Map(same.flatMap(estimateOf))]));
  return (year) => {
    const of = Math.max(...[...years.keys()].filter((known) => known <= year));
    const known = years.get(of);
    const source = byYear.get(of)?.[0]?.sources[0] ?? '';
    return known && governedBy(source, of < year ? [`governance of ${of}`] : [], known);
  };
}
