import type { GovernanceSeries } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/published.ts';
import { missingKey, unknownKey } from '../schema/explain.ts';
import type { Located } from '../yaml/located.ts';
import { within } from '../yaml/plain.ts';
import type { Context } from './context.ts';
import { originOf } from './figure-at.ts';
import { type NumberKind, numberAt } from './number-at.ts';
import { checkName, isEconomy, itemsUnder, recordAt } from './series-file.ts';
import { type RawYear, yearsOf } from './years.ts';

const terms = ['estimate', 'stderr'] as const;

const onlyEstimates =
  'Estimates are in units of a standard deviation, about −2.5 to 2.5. A score of 0 to 100 is another series, which indicators do not read.';

/**
 * Estimates are standard normal across economies: those published lie between about −2.5 and 2.5, and no economy is four
 * standard deviations off. What is beyond is the score of 0 to 100 that newer editions print beside them, or a slip.
 */
const kinds: Readonly<Record<(typeof terms)[number], NumberKind>> = {
  estimate: { what: 'an estimate of governance', least: -4, most: 4, hint: onlyEstimates, mayBeMissing: true },
  stderr: {
    what: 'the standard error of an estimate',
    least: 0,
    most: 2,
    hint: 'Write it in the unit of the estimate, such as 0.19, or leave the line out.',
    mayBeMissing: true,
  },
};

type GovernanceYear = GovernanceSeries['years'][number];

/** The series of one file of governance estimates. */
export function readGovernance(located: Located, economy: string, context: Context): readonly GovernanceSeries[] {
  recordAt(located, [], context.schemas.governanceFile, context);
  checkName(located, ['economy', economy], isEconomy, context);
  return itemsUnder(located, 'series').flatMap((path) => {
    const header = recordAt(located, path, context.schemas.governance, context);
    const years = yearsOf(located, path, context).flatMap((raw) => yearOf(located, raw, context));
    if (header === undefined) return [];
    const { dimension, source, primary } = header;
    return [{ ...originOf(located, path), economy, dimension, source, primary, years }];
  });
}

function yearOf(located: Located, raw: RawYear, context: Context): readonly GovernanceYear[] {
  const figures = new Map<(typeof terms)[number], Figure>();
  for (const [key, written] of raw.entries) {
    const path = [...raw.path, key];
    const term = terms.find((known) => known === key);
    if (term === undefined) context.report({ place: located.placeOf(path, 'key'), ...unknownKey(key, terms) });
    else {
      const figure = numberAt(
        { located, path, written, pointer: within(raw.pointer, key) },
        { signed: term === 'estimate' },
        kinds[term],
        context,
      );
      if (figure !== undefined) figures.set(term, figure);
    }
  }
  const estimate = figures.get('estimate');
  const stderr = figures.get('stderr');
  if (estimate !== undefined) return [{ year: raw.year, estimate, ...(stderr === undefined ? {} : { stderr }) }];
  if (!raw.entries.some(([key]) => key === 'estimate')) {
    context.report({ place: located.placeOf(raw.path, 'key'), ...missingKey('estimate') });
  }
  return [];
}
