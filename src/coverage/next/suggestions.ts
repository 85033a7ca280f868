import { listed } from '../../text/grammar.ts';
import { language } from '../../text/language/languages.ts';
import type { CoverageIndex } from '../coverage-index.ts';
import type { Profile } from '../profile.ts';
import type { StageCoverage } from '../stage-coverage.ts';
import { lookForMineral } from './look.ts';
import { importsToFetch, type Named } from './of-imports.ts';

/** Something that is missing, and where one might look for it. */
export interface Suggestion {
  readonly kind: 'no-production' | 'old-production' | 'no-imports' | 'few-importers' | 'basket' | 'profile';
  /** The stage it is about; absent where it is about the mineral. */
  readonly stage?: string;
  /** What is missing, in a sentence. */
  readonly missing: string;
  /** Where to look, in a sentence; empty where no source at hand is known to give anything of the kind. */
  readonly look: string;
}

/** What is there of a mineral, as far as suggestions ask. */
interface Held extends Named {
  readonly stages: readonly StageCoverage[];
  readonly profile: Profile;
}

/** Production is called old when a publisher at hand reaches so many years further for other minerals. */
const yearsBehind = 2;

function ofProduction(index: CoverageIndex, { mineral }: Named, at: StageCoverage): readonly Suggestion[] {
  const givers = index.givers('production');
  const { stage, goods, production } = at;
  if (production === undefined) {
    const missing = `No production of ${goods} by economy.`;
    return [{ kind: 'no-production', stage, missing, look: lookForMineral(givers, mineral, 'production') }];
  }
  const further = givers.filter(({ last }) => last >= production.last + yearsBehind);
  const newest = Math.max(...further.map(({ last }) => last));
  if (further.length === 0) return [];
  const missing = `Production of ${goods} ends in ${production.last}; for other minerals it reaches ${newest}.`;
  return [{ kind: 'old-production', stage, missing, look: lookForMineral(further, mineral, 'production') }];
}

/**
 * What to fetch next for a mineral, most useful first: stages without production, production that ends years before that
 * of other minerals, stages with customs codes and no imports, or imports of fewer than half of the reporters, what is
 * counted in baskets alone, and what the profile lacks. Where to look is read off the publishers that give the same of the
 * mineral at another stage, of another reporter or of other years.
 */
export function suggestionsFor(index: CoverageIndex, { stages, profile, ...of }: Held): readonly Suggestion[] {
  const lacking: readonly Suggestion[] =
    profile.missing.length === 0
      ? []
      : [{ kind: 'profile', missing: `The profile lacks ${listed(profile.missing, language('en').words)}.`, look: '' }];
  const order: readonly Suggestion['kind'][] = [
    'no-production',
    'old-production',
    'no-imports',
    'few-importers',
    'basket',
    'profile',
  ];
  return [
    ...stages.flatMap((at) => [...ofProduction(index, of, at), ...importsToFetch(index, of, at)]),
    ...lacking,
  ].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
