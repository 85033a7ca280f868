import type { Bloc } from '../../../domain/dataset.ts';
import { type Finding, named, timesOf } from './finding.ts';
import type { CheckedYear, Point } from './points.ts';

/** What a member trades may pass what its union does by this much: sums are rounded. */
const allowance = 1.02;

/**
 * Trade of a member with a partner that is more than that of its union with the same partner, in the same source, code and
 * year. A union is a reporter that has a bloc of its own name, by whose members it goes.
 */
export function unionFindings(
  years: readonly CheckedYear[],
  blocs: ReadonlyMap<string, Pick<Bloc, 'members'>>,
): readonly Finding[] {
  const traded = years.filter(({ series }) => series.kind === 'trade' && series.unit !== 'percent');
  const wholes = new Map<string, Point>();
  const unionsOf = new Map<string, Set<string>>();
  for (const { series, points } of traded) {
    const { reporter = '' } = series;
    for (const member of blocs.get(reporter.toLowerCase())?.members ?? []) {
      unionsOf.set(member, (unionsOf.get(member) ?? new Set()).add(reporter));
    }
    if (blocs.has(reporter.toLowerCase())) for (const point of points) wholes.set(placeOf(point, reporter), point);
  }
  return traded.flatMap(({ series, points }) =>
    [...(unionsOf.get(series.reporter ?? '') ?? [])].flatMap((union) =>
      points.flatMap((point) => {
        const whole = wholes.get(placeOf(point, union));
        return whole === undefined || point.size <= whole.size * allowance ? [] : [findingOf(point, whole)];
      }),
    ),
  );
}

function placeOf({ series, key, year }: Point, reporter: string): string {
  const { mineral, stage, flow, hs, source, unit, basis } = series;
  const measure = unit.endsWith('USD') ? 'money' : 'mass';
  return [reporter, mineral, stage, flow, hs, source, measure, basis, key, year].join('|');
}

function findingOf(member: Point, all: Point): Finding {
  const { series, key, year, figure } = member;
  return {
    code: 'member-over-union',
    at: member,
    or: [all],
    message: `${series.subject} with ${key}, ${figure.published} ${series.unit} in ${year}, are ${timesOf(member.size / all.size)} those of ${all.series.reporter}.`,
    suspicion: `The union has ${named(all, member)}. One of the two has a digit too many or too few.`,
  };
}
