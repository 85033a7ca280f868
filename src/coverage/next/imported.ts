import type { StageCoverage } from '../stage-coverage.ts';

/** The chapter of the Harmonised System for ores, slag and ash. */
const ores = '26';

/**
 * What crosses a border at a stage: its goods, "unwrought beryllium". What is told as "mined beryllium" where it comes out
 * of the ground is traded as "beryllium ores and concentrates" where its codes are those of ores, else under the name of
 * the mineral "as it leaves the mine".
 *
 * @param mineral the name of the mineral in running text
 */
export function importedGoods(
  { kind, goods, hs }: Pick<StageCoverage, 'kind' | 'goods' | 'hs'>,
  mineral: string,
): string {
  if (kind !== 'extraction' || goods !== `mined ${mineral}`) return goods;
  const areOres = hs.split(' ').every((code) => code.startsWith(ores));
  return areOres ? `${mineral} ores and concentrates` : `${mineral} as it leaves the mine`;
}
