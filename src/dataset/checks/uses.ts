import type { TradeParameters, UseSeries } from '../../domain/criticality.ts';
import type { Figure, Origin } from '../../domain/published.ts';
import type { Problem } from '../../problem.ts';
import type { Places } from './places.ts';
import { sharesOver } from './sums.ts';

/**
 * What is wrong within and among end uses: shares of more than 100 percent beyond their rounding, sectors whose value
 * added is given in two ways or is greater than that of the largest, and uses of one mineral that are given twice.
 */
export function useProblems(uses: readonly UseSeries[], places: Places): readonly Problem[] {
  return [
    ...uses.flatMap((series) => {
      const parts = series.uses.map(({ application, share }) => [application, share] as const);
      return sharesOver(parts, 'The shares of these uses', places) ?? [];
    }),
    ...uses.flatMap((series) => sectorProblems(series, places)),
    ...again(uses, ({ reporter, mineral }) => `uses of ${mineral} in ${reporter}`, places),
  ];
}

/** Trade parameters of one stage that are given twice. */
export function tradeParameterProblems(parameters: readonly TradeParameters[], places: Places): readonly Problem[] {
  return again(
    parameters,
    ({ reporter, mineral, stage }) => `trade parameters of ${reporter} for the ${stage} stage of ${mineral}`,
    places,
  );
}

function sectorProblems(series: UseSeries, places: Places): readonly Problem[] {
  const { largestSector, largestValueAdded } = series;
  const first = new Map<string, Figure>([[largestSector, largestValueAdded]]);
  return series.uses.flatMap(({ sector, valueAdded }) => {
    const known = first.get(sector);
    if (known === undefined) first.set(sector, valueAdded);
    if (known !== undefined && known.quantity?.value !== valueAdded.quantity?.value) {
      const message = `${sector} adds ${valueAdded.published} here and ${known.published} on line ${known.line}.`;
      return [disagreement(valueAdded, message, 'One sector has one value added. Correct one of the two.', places)];
    }
    if ((valueAdded.quantity?.value ?? 0) <= (largestValueAdded.quantity?.value ?? Number.POSITIVE_INFINITY)) return [];
    const message = `${sector} adds ${valueAdded.published}, more than the ${largestValueAdded.published} of ${largestSector}.`;
    return [disagreement(valueAdded, message, 'Correct the figure, or name the sector as largest_sector.', places)];
  });
}

function disagreement(figure: Figure, message: string, hint: string, places: Places): Problem {
  return { code: 'sector-disagrees', place: places(figure), message, hint };
}

function again<T extends Origin>(series: readonly T[], inWords: (series: T) => string, places: Places) {
  return [...Map.groupBy(series, inWords)].flatMap(([words, [first, ...rest]]): readonly Problem[] =>
    rest.map((second) => ({
      code: 'duplicate-id',
      place: places({ ...second, path: `${second.path}/source` }),
      message: `The ${words} are given twice.`,
      hint: `They stand first on line ${first?.line}. Indicators use one of them: delete the other.`,
    })),
  );
}
