import type { StageCoverage } from '../stage-coverage.ts';

/** The chapter of the Harmonised System for ores, slag and ash. */
const ores = '26';

/**
 * What crosses a border at a stage: goods that go by their own name; `ores` and concentrates; or the mineral as it leaves the
 * `mine`.
 */
export type Imported = 'named' | 'ores' | 'mine';

/**
 * What crosses a border at a stage: its goods, "unwrought beryllium". What is told as "mined beryllium" where it comes out
 * of the ground is traded as ores and concentrates where its codes are those of ores, else under the name of the mineral.
 *
 * @param mineral the English name of the mineral in running text
 */
export function importedAs(
  { kind, goods, hs }: Pick<StageCoverage, 'kind' | 'goods' | 'hs'>,
  mineral: string,
): Imported {
  if (kind !== 'extraction' || goods !== `mined ${mineral}`) return 'named';
  return hs.split(' ').every((code) => code.startsWith(ores)) ? 'ores' : 'mine';
}
