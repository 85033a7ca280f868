import { type Finding, named, shown, timesOf } from './finding.ts';
import type { CheckedYear, Point } from './points.ts';

/** One flow as the importer's file has it and as the exporter's has it, of one source, code, measure and year. */
interface Mirror {
  readonly imported: Point;
  readonly exported: Point;
  /** Natural logarithm of the one over the other. */
  readonly off: number;
}

/** Sides of a source that reconciles them differ by no more than they are rounded, and this is far more. */
const same = 0.02;
/** A source reconciles the two sides where at least so many of its flows agree … */
const reconciled = 0.95;
/** … of at least so many, above a size at which rounding shows. */
const leastFlows = 50;
const leastSize = { money: 10_000, mass: 1 } as const;

/**
 * Flows that the importer's file and the exporter's give differently, though their source brings the two sides to one
 * figure: nineteen in twenty of its flows agree. Sources that print what each side reports differ everywhere, and are
 * passed over. The finding stands at the side that is further from other years; both may be confirmed.
 */
export function mirrorFindings(years: readonly CheckedYear[]): readonly Finding[] {
  const bySource = Map.groupBy(mirrorsIn(years), ({ imported }) => imported.series.source);
  return [...bySource.values()].flatMap((mirrors) => {
    const apart = mirrors.filter(({ off }) => Math.abs(off) > same);
    const isReconciled = mirrors.length >= leastFlows && apart.length <= (1 - reconciled) * mirrors.length;
    return isReconciled ? apart.map(findingOf) : [];
  });
}

function mirrorsIn(years: readonly CheckedYear[]): readonly Mirror[] {
  const coded = years.filter(({ series }) => series.mirrored !== undefined);
  const exports = new Map<string, Point>();
  for (const { series, points } of coded) {
    if (series.flow === 'exports') for (const point of points) exports.set(placeOf(series.alike, point), point);
  }
  return coded.flatMap(({ series, points }) =>
    series.flow === 'imports' && series.reporter !== undefined
      ? points.flatMap((imported) => mirrorOf(imported, exports, series.reporter ?? ''))
      : [],
  );
}

function mirrorOf(imported: Point, exports: ReadonlyMap<string, Point>, reporter: string): readonly Mirror[] {
  const alike = imported.series.mirrored?.(imported.key) ?? '';
  const exported = exports.get(placeOf(alike, { ...imported, key: reporter }));
  if (exported === undefined) return [];
  const least = imported.series.unit.endsWith('USD') ? leastSize.money : leastSize.mass;
  if (Math.max(imported.size, exported.size) < least) return [];
  return [{ imported, exported, off: Math.log(imported.size / exported.size) }];
}

function placeOf(alike: string, { series, year, key }: Point): string {
  return `${alike}|${series.source}|${year}|${key}`;
}

function findingOf({ imported, exported, off }: Mirror): Finding {
  const { series, key, year, figure } = imported;
  return {
    code: 'sides-differ',
    at: imported,
    or: [exported],
    message: `${series.reporter} imports ${figure.published} ${series.unit} from ${key} in ${year}, ${timesOf(Math.exp(off))} what ${key} exports to it.`,
    suspicion: `The exporter’s file has ${named(exported, imported)}, and ${shown(reconciled * 100)}% of the flows of this source agree on both sides.`,
  };
}
