import { type Dataset, OTHERS } from '../../domain/dataset.ts';
import { type Told, toldBy } from './account.ts';
import { compare } from './compare.ts';
import type { Difference } from './difference.ts';

/** What differences are found in. */
export type Compared = Pick<Dataset, 'production' | 'trade' | 'balances' | 'sources' | 'factors'>;

/**
 * Every figure that another source gives of the same as a primary one: world production by stage, economy and year, trade
 * by reporter, partner, customs code, measure and year, and terms of balances. Where the primary source of trade prints no
 * total, what its partners add up to stands beside the total of the other. What a source counts under "other" is another
 * rest in each and is left out, and so is what only one of them lists.
 *
 * In the order of the data. Editions of one publisher are told apart from publishers who disagree: the former is a
 * revision. Imports of a source that reconciles both sides of trade are free on board and others include freight and
 * insurance, which the caveat `valuation` says.
 */
export function differencesIn(data: Compared): readonly Difference[] {
  const subjects = Map.groupBy(toldBy(data), ({ subject }) => Object.values(subject).join('|'));
  return [...subjects.values()].filter((group) => group.length > 1).flatMap((group) => differencesOf(group, data));
}

function differencesOf(group: readonly Told[], data: Compared): readonly Difference[] {
  return group
    .filter(({ isPrimary }) => isPrimary)
    .flatMap((primary) =>
      group
        .filter(({ isPrimary, source }) => !isPrimary && source !== primary.source)
        .flatMap((other) => between(primary, other, data)),
    );
}

function between(primary: Told, other: Told, { sources, factors }: Compared): readonly Difference[] {
  const [own, rival] = [sources.get(primary.source), sources.get(other.source)];
  const known = {
    factors,
    between: own !== undefined && own.publisher === rival?.publisher ? ('editions' as const) : ('publishers' as const),
    isOneReconciled: (own?.reconciled === true) !== (rival?.reconciled === true),
  };
  return [...primary.years].flatMap(([year, accounts]) => {
    const others = other.years.get(year);
    return [...accounts].flatMap(([economy, account]) => {
      const told = economy === OTHERS ? undefined : others?.get(economy);
      return told === undefined ? [] : [compare({ ...primary.subject, year, economy }, account, told, known)];
    });
  });
}
