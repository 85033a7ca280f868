import type { GovernanceSeries } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/published.ts';
import { missingKey, unknownKey } from '../schema/explain.ts';
import type { Located } from '../yaml/located.ts';
import type { Context } from './context.ts';
import { figureAt, originOf } from './figure-at.ts';
import { checkName, isEconomy, itemsUnder, recordAt } from './series-file.ts';
import { type RawYear, yearsOf } from './years.ts';

const terms = ['estimate', 'stderr'] as const;

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
      const figure = figureAt({ located, path, written }, { signed: term === 'estimate' }, context);
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
