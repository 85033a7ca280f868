import { decimal, signed, significant } from '../../text/numbers.ts';

/** From this multiple on the exporter’s figure is told as one, since a part of next to nothing says little. */
const multiple = 3;

/**
 * A gap as it is printed: imports less exports as a part of the imports, `+14%`, or by how many times the exporter
 * reports as much as the importer.
 *
 * @example gapText(-23.9) // '×24.9'
 */
export function gapText(share: number): string {
  return 1 - share >= multiple ? `×${significant(1 - share)}` : `${signed(share * 100, 0)}%`;
}

/** The least and the largest gap of several years: "−27% to +14%". */
export function gapRange(least: number, most: number): string {
  const [low, high] = [gapText(least), gapText(most)];
  return low === high ? low : `${low} to ${high}`;
}

/** Exports as a part of imports: "106% of what it imports". */
export function passedOn(ratio: number): string {
  return `${decimal(ratio * 100, 0)}% of what it imports`;
}
