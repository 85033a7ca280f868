import { type Finding, named, timesOf } from './finding.ts';
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
/** The size above which rounding does not show, in thousand US dollars and in tonnes. */
const leastSize = { money: 10_000, mass: 1 } as const;

/**
 * Flows that the importer's file and the exporter's give differently, though their source says of itself that it brings
 * the two sides to one figure (`reconciled: yes`). Sources that print what each side reports differ everywhere, and are
 * passed over. The finding stands at the importer's side; both may be confirmed.
 */
export function mirrorFindings(
  years: readonly CheckedYear[],
  isReconciled: (source: string) => boolean,
): readonly Finding[] {
  return mirrorsIn(years.filter(({ series }) => series.mirrored !== undefined && isReconciled(series.source)))
    .filter(({ off }) => Math.abs(off) > same)
    .map(findingOf);
}

function mirrorsIn(coded: readonly CheckedYear[]): readonly Mirror[] {
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
    suspicion: `The exporter’s file has ${named(exported, imported)}, and ${series.source} says that it brings both sides to one figure.`,
  };
}
