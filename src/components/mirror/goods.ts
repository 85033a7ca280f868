import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';

/** The stage whose goods are traded, with the mineral where rows are of several: "Magnet", "Rare earths, magnet". */
export function goodsText(
  query: Edition,
  { mineral, stage }: { readonly mineral: string; readonly stage: string },
  isMixed: boolean,
): string {
  const names = longNames(query);
  return isMixed
    ? names.joined([names.mineral(mineral), names.stageInText(mineral, stage)])
    : names.stage(mineral, stage);
}
