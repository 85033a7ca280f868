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

/** What is known of one year. */
interface OfYear {
  readonly source: string;
  readonly known: ReadonlyMap<string, Estimate>;
}

/** By the list of results that it is read off: all minerals are weighed by the same. */
const read = new WeakMap<readonly Computed[], ReadonlyMap<number, OfYear>>();

function byYearOf(all: readonly Computed[]): ReadonlyMap<number, OfYear> {
  const earlier = read.get(all);
  if (earlier !== undefined) return earlier;
  const groups = [...Map.groupBy(all, ({ subject }) => subject.year)];
  const years = new Map(
    groups.map(([year, same]) => [
      year,
      { source: same[0]?.sources[0] ?? '', known: new Map(same.flatMap(estimateOf)) },
    ]),
  );
  read.set(all, years);
  return years;
}

/**
 * The governance to weigh figures of a year with: that of the same year, or of the newest year before it, which the
 * assumptions then name. `undefined` before the first year that has any.
 */
export function governanceIn(
  results: Results,
  indicator: 'governance-10' | 'governance-1',
): (year: number) => Governed | undefined {
  const years = byYearOf(results.of(indicator));
  return (year) => {
    const of = Math.max(...[...years.keys()].filter((known) => known <= year));
    const found = years.get(of);
    return found && governedBy(found.source, of < year ? [`governance of ${of}`] : [], found.known);
  };
}
