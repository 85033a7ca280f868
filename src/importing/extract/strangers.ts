import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { nearest } from '../../problem.ts';
import { economyNames } from '../economies.ts';
import { sizeOf } from '../figure-text.ts';
import { told } from '../tidy/row.ts';
import type { Entry } from './entries.ts';
import type { Gathered } from './gather.ts';
import { labelOf } from './label.ts';

/**
 * A complaint for every economy that nobody knows, with the rows that name it, the greatest part of a year that would be
 * lost with it, the nearest known names, and the line that would make it known.
 */
export function strangers(all: readonly Gathered[]): readonly string[] {
  const unknown = all.flatMap((gathered) =>
    gathered.entries.filter(({ key }) => key === undefined).map((entry) => ({ entry, gathered })),
  );
  const groups = Map.groupBy(unknown, ({ entry }) => entry.name);
  return [...groups].map(([name, found]) => complaintAbout(name, found));
}

interface Found {
  readonly entry: Entry;
  readonly gathered: Gathered;
}

function complaintAbout(name: string, found: readonly Found[]): string {
  const [first] = found;
  const near = nearest(name, economyNames);
  const meant = near.length === 0 ? '' : `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}? `;
  return [
    told(
      first?.entry.row,
      `No economy is called "${name}" (${countOf(found)}${lostOf(found)}).`,
      first?.gathered.spec.at,
    ),
    `  hint: ${meant}Add the line`,
    `    ${JSON.stringify(name)}: <ISO 3166-1 alpha-3 code, or ${OTHERS} for a rest>`,
    '  to src/importing/economies.yaml or to "names" of the mapping, or name it under "left_out" with the reason.',
  ].join('\n');
}

function countOf({ length }: readonly Found[]): string {
  return length === 1 ? '1 figure' : `${length} figures`;
}

/** The greatest part that the economy has in a year of a series, in words. */
function lostOf(found: readonly Found[]): string {
  const shares = found.flatMap(({ entry, gathered }) => {
    const whole = wholeOf(gathered, entry.year);
    const size = sizeOf(entry.written ?? '');
    return whole > 0 && size > 0 ? [{ share: size / whole, year: entry.year, label: labelOf(gathered) }] : [];
  });
  const [most] = shares.sort((a, b) => b.share - a.share);
  return most === undefined ? '' : `, up to ${(100 * most.share).toPrecision(3)} % of ${most.label}, ${most.year}`;
}

/** The printed total of a year, or what its figures add up to. */
function wholeOf({ entries }: Gathered, year: number): number {
  const own = entries.filter((entry) => entry.year === year);
  const total = own.find(({ key }) => key === WORLD);
  if (total !== undefined) return sizeOf(total.written ?? '');
  return own.reduce((sum, { written }) => sum + Math.max(0, sizeOf(written ?? '')), 0);
}
