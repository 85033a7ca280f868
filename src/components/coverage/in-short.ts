import type { MineralCoverage } from '../../coverage/mineral-coverage.ts';
import type { Profile } from '../../coverage/profile.ts';
import type { Told } from '../../text/told.ts';

function profileInShort({ say }: Told, { isFull, missing, absent }: Profile): string {
  if (isFull) return say('coverage.details.fullProfile');
  const counts = { missing: missing.length, absent: absent.length };
  if (absent.length === 0) return say('coverage.details.lacking', counts);
  return say(`coverage.details.${missing.length === 0 ? 'absent' : 'lackingAndAbsent'}`, counts);
}

/**
 * A mineral in a line: stages with production, newest figures, reporters, profile.
 *
 * @param reporters how many report imports by partner of any mineral
 */
export function mineralInShort(told: Told, of: MineralCoverage, reporters: number): string {
  const { say } = told;
  const produced = of.stages.filter(({ production }) => production !== undefined).length;
  const importers = of.reporters.filter(({ imports }) => imports !== undefined).length;
  return [
    say('coverage.details.production', { produced, stages: of.stages.length }),
    of.newest === undefined ? say('coverage.details.noFigures') : say('coverage.details.newest', { year: of.newest }),
    say('coverage.details.imports', { importers, reporters }),
    ...(of.withheld > 0 ? [say('coverage.details.withheld', { count: of.withheld })] : []),
    profileInShort(told, of.profile),
  ].join(' · ');
}
