import type { TradeParameters, UseSeries } from '../../domain/criticality.ts';
import type { Figure, Origin } from '../../domain/published.ts';
import { listed, type Problem } from '../../problem.ts';
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

/** One problem for each sector, or one alone where it is the largest that is at fault: all others then only follow. */
function sectorProblems(series: UseSeries, places: Places): readonly Problem[] {
  const bySector = Map.groupBy(series.uses, ({ sector }) => sector);
  const twoWays = [...bySector].flatMap(([sector, uses]): readonly (readonly [string, Problem])[] => {
    const first = sector === series.largestSector ? series.largestValueAdded : uses[0]?.valueAdded;
    const other = uses.find(({ valueAdded }) => valueAdded.quantity?.value !== first?.quantity?.value)?.valueAdded;
    if (first === undefined || other === undefined) return [];
    const message = `${sector} adds ${other.published} here and ${first.published} on line ${first.line}.`;
    const hint = 'One sector has one value added. Correct one of the two.';
    return [[sector, disagreement(other, message, hint, places)]];
  });
  const ofLargest = twoWays.filter(([sector]) => sector === series.largestSector);
  if (ofLargest.length > 0) return ofLargest.map(([, problem]) => problem);
  return [...twoWays.map(([, problem]) => problem), ...aboveLargest(series, places)];
}

/** Where sectors add more than the one that is named the largest: at the sector, or at the largest where several do. */
function aboveLargest({ uses, largestSector, largestValueAdded }: UseSeries, places: Places): readonly Problem[] {
  const most = largestValueAdded.quantity?.value ?? Number.POSITIVE_INFINITY;
  const above = uses.filter(({ valueAdded }) => (valueAdded.quantity?.value ?? 0) > most);
  const sectors = [...new Set(above.map(({ sector }) => sector))];
  const [first] = above;
  if (first === undefined) return [];
  if (sectors.length === 1) {
    const { sector, valueAdded } = first;
    const message = `${sector} adds ${valueAdded.published}, more than the ${largestValueAdded.published} of ${largestSector}.`;
    const hint = 'Correct the figure, or name the sector as largest_sector.';
    return [disagreement(valueAdded, message, hint, places)];
  }
  const message = `${largestSector} is named the largest sector with ${largestValueAdded.published}, but ${listed(sectors)} add more.`;
  const hint = 'Correct its value added, or name the sector that adds most.';
  return [disagreement(largestValueAdded, message, hint, places)];
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
