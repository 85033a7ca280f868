import type { Dataset } from '../../domain/dataset.ts';
import { inBaseUnit } from '../base-unit.ts';
import { type Spread, spreadOf } from '../differences/difference.ts';
import { type Flow, flowKey, flowsIn } from './flows.ts';

/** One flow as its importer and as its exporter report it. */
export interface Mirror {
  readonly imported: Flow;
  readonly exported: Flow;
  /** What each reports, in US dollars or tonnes; `null` where it gives no point. */
  readonly imports: number | null;
  readonly exports: number | null;
  /** Imports less exports. */
  readonly gap: number | null;
  /** The gap as a fraction of what the importer reports, with what the ranges of both allow. */
  readonly share: Spread;
}

/**
 * Flows that both sides report themselves, by value and by weight. Imports include freight and insurance to the border of
 * the importer, exports do not, so that a gap of some percent is what one expects; a larger one is goods sent through a
 * third economy, a code that the two sides read differently, the turn of a year, or a report that is wrong.
 *
 * A source that brings both sides to one figure has no mirror, and takes no part. Where several extracts hold a report,
 * the two sides are taken from one of them, as they stood on one day, else from the primary series. Flows of which one
 * side reports nothing are left out, in the order of the importers’ data.
 */
export function mirrorsIn({ trade, sources }: Pick<Dataset, 'trade' | 'sources'>): readonly Mirror[] {
  const reported = trade.filter(({ source }) => sources.get(source)?.reconciled !== true);
  const flowsOf = (flow: 'imports' | 'exports') => reported.filter((series) => series.flow === flow).flatMap(flowsIn);
  const exported = Map.groupBy(flowsOf('exports'), flowKey);
  return [...Map.groupBy(flowsOf('imports'), flowKey)].flatMap(([key, imports]) => {
    const pair = pairOf(imports, exported.get(key) ?? []);
    return pair === undefined ? [] : [mirrorOf(...pair)];
  });
}

function pairOf(imports: readonly Flow[], exports: readonly Flow[]): readonly [Flow, Flow] | undefined {
  const [own, others] = [inOrder(imports), inOrder(exports)];
  const ofOneExtract = own.flatMap((imported) => {
    const exported = others.find(({ source }) => source === imported.source);
    return exported === undefined ? [] : [[imported, exported] as const];
  });
  const [first, second] = [own[0], others[0]];
  return ofOneExtract[0] ?? (first === undefined || second === undefined ? undefined : [first, second]);
}

/** Reports of a flow that say something, the primary one first, then by source. */
function inOrder(flows: readonly Flow[]): readonly Flow[] {
  return flows
    .filter(({ figure }) => figure.quantity !== null)
    .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (a.source < b.source ? -1 : 1));
}

function mirrorOf(imported: Flow, exported: Flow): Mirror {
  const nothing = { value: null, lower: 0, upper: null };
  const own = inBaseUnit(imported.figure.quantity ?? nothing, imported.unit);
  const other = inBaseUnit(exported.figure.quantity ?? nothing, exported.unit);
  const { value, lower, upper } = spreadOf(own, other);
  const less = (part: number | null) => (part === null ? null : part === 0 ? 0 : -part);
  return {
    ...{ imported, exported, imports: own.value, exports: other.value },
    gap: own.value === null || other.value === null ? null : own.value - other.value,
    share: { value: less(value), lower: less(upper), upper: less(lower) },
  };
}
