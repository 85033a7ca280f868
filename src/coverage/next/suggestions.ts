import type { CoverageIndex } from '../coverage-index.ts';
import type { Profile } from '../profile.ts';
import type { StageCoverage } from '../stage-coverage.ts';
import { lookForMineral } from './look.ts';
import { importsToFetch, type Named } from './of-imports.ts';
import type { Suggestion } from './suggestion.ts';

/** What is there of a mineral, as far as suggestions ask. */
interface Held extends Named {
  readonly stages: readonly StageCoverage[];
  readonly profile: Profile;
}

/** Production is called old when a publisher at hand reaches so many years further for other minerals. */
const yearsBehind = 2;

function ofProduction(index: CoverageIndex, { mineral }: Named, at: StageCoverage): readonly Suggestion[] {
  const givers = index.givers('production');
  const { stage, production } = at;
  if (production === undefined)
    return [{ kind: 'no-production', stage, look: lookForMineral(givers, mineral, 'production') }];
  const further = givers.filter(({ last }) => last >= production.last + yearsBehind);
  if (further.length === 0) return [];
  const newest = Math.max(...further.map(({ last }) => last));
  const look = lookForMineral(further, mineral, 'production');
  return [{ kind: 'old-production', stage, last: production.last, newest, look }];
}

const order: readonly Suggestion['kind'][] = [
  'no-production',
  'old-production',
  'no-imports',
  'few-importers',
  'basket',
  'profile',
];

/**
 * What to fetch next for a mineral, most useful first: stages without production, production that ends years before that
 * of other minerals, stages with customs codes and no imports, or imports of fewer than half of the reporters, what is
 * counted in baskets alone, and what the profile lacks. Where to look is read off the publishers that give the same of the
 * mineral at another stage, of another reporter or of other years.
 */
export function suggestionsFor(index: CoverageIndex, { stages, profile, ...of }: Held): readonly Suggestion[] {
  const { missing } = profile;
  const lacking: readonly Suggestion[] = missing.length === 0 ? [] : [{ kind: 'profile', parts: missing }];
  return [
    ...stages.flatMap((at) => [...ofProduction(index, of, at), ...importsToFetch(index, of, at)]),
    ...lacking,
  ].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
