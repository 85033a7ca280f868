import type { Edition } from '../../text/edition.ts';

/** The stage whose goods are traded, with the mineral where rows are of several: "Magnet", "Rare earths, magnet". */
export function goodsText(
  query: Edition,
  { mineral, stage }: { readonly mineral: string; readonly stage: string },
  isMixed: boolean,
): string {
  const place = query.stage(mineral, stage)?.name ?? stage;
  return isMixed ? `${query.mineral(mineral)?.name ?? mineral}, ${place.toLowerCase()}` : place;
}
