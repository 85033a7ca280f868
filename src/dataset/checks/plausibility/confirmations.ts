import type { Confirmation, Origin } from '../../../domain/published.ts';
import type { Problem } from '../../../problem.ts';
import type { Places } from '../places.ts';
import type { Checked } from './checked.ts';
import type { Finding } from './finding.ts';
import type { Point } from './points.ts';

/** The findings that no author confirmed, and the confirmations that no finding needs. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/**
 * Takes away what is confirmed. A confirmation of a figure that no rule doubts is a problem: it would hide the next slip
 * in that line.
 */
export function weigh(findings: readonly Finding[], series: Iterable<Checked>, places: Places): Weighed {
  const used = new Set<Confirmation>();
  const open = findings.filter(({ at, or = [], isSlight = false }) => {
    const confirmed = [at, ...or].flatMap((point) => confirmationsOf(point));
    for (const each of confirmed) used.add(each);
    return confirmed.length === 0 && !isSlight;
  });
  const vain = [...series].flatMap((each) =>
    each.confirmed.flatMap((one, index) => (used.has(one) ? [] : [inVain(one, { ...each, index }, places)])),
  );
  return { findings: open, problems: vain };
}

function confirmationsOf({ series, key, year }: Point): readonly Confirmation[] {
  return series.confirmed.filter((one) => one.figure === key && one.year === year);
}

function inVain(one: Confirmation, series: Origin & { readonly index: number }, places: Places): Problem {
  const path = `${series.path}/confirmed/${series.index}/figure`;
  return {
    code: 'confirmed-in-vain',
    place: places({ ...series, path }),
    message: `Nothing doubts the figure of ${one.figure} for ${one.year}, or the series does not have it.`,
    hint: 'Delete the confirmation: it would hide the next mistake in that line.',
  };
}
