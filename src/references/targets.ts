import type { Places } from '../dataset/checks/places.ts';
import type { Target, TargetUnit } from '../domain/target.ts';
import { didYouMean, listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';

/** The units that targets for an indicator can be in, by the unit of its results. What is not listed, none is. */
const unitsOfTargets: Readonly<Record<string, readonly TargetUnit[]>> = {
  share: ['percent'],
  days: ['days'],
};

function unitProblem(target: Target, unit: string, placeOf: Places): readonly Problem[] {
  const fitting: readonly TargetUnit[] = unitsOfTargets[unit] ?? [];
  const point = target.target;
  if (fitting.includes(point.unit)) return [];
  const place = placeOf({ ...target, path: '/target/unit' }, 'value');
  const message = `A target in ${point.unit} says nothing of "${target.indicator}": the unit of its results is "${unit}".`;
  const hint =
    fitting.length === 0
      ? 'Name the indicator that the source measures the target by; of this one there can be no target.'
      : `Write ${listed(fitting)}, or name the indicator that the source measures the target by.`;
  return [{ code: 'wrong-unit', place, message, hint }];
}

function unknownIndicator(target: Target, query: Query, placeOf: Places): Problem {
  const ids = query.tables.definitions.map(({ id }) => id);
  const near = didYouMean(target.indicator, ids);
  return {
    code: 'unknown-indicator',
    place: placeOf({ ...target, path: '/indicator' }, 'value'),
    message: `There is no indicator called "${target.indicator}".`,
    hint: near === undefined ? `The indicators are ${listed(ids)}.` : `Did you mean "${near}"?`,
  };
}

/**
 * What is wrong between targets and the indicators that tell whether they are met: an indicator that does not exist, and
 * a unit that its results cannot be held against. `placeOf` says where a target stands.
 */
export function targetProblems(targets: Iterable<Target>, query: Query, placeOf: Places): readonly Problem[] {
  return [...targets].flatMap((target) => {
    const definition = query.definition(target.indicator);
    if (definition === undefined) return [unknownIndicator(target, query, placeOf)];
    return unitProblem(target, definition.unit, placeOf);
  });
}
