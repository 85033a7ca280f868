import type { ProductionSeries } from '../../domain/dataset.ts';
import type { FigureRules } from '../../domain/figure.ts';
import { checkControlSums } from '../checks/control-sums/control-sums.ts';
import { unknownEconomy } from '../economies.ts';
import type { Located } from '../yaml/located.ts';
import type { Path } from '../yaml/plain.ts';
import type { Context } from './context.ts';
import { originOf } from './figure-at.ts';
import { checkName, type Draft, isEconomy, itemsUnder, recordAt, type SeriesFile } from './series-file.ts';
import { yearsOfSuppliers } from './suppliers.ts';
import { checkAverage } from './years.ts';

/** The series of one file of world production. */
export function readProduction({ located, mineral }: SeriesFile, context: Context): readonly Draft<ProductionSeries>[] {
  recordAt(located, [], context.schemas.productionFile, context);
  checkName(located, ['mineral', mineral], (id) => context.names.minerals.has(id), context);
  return itemsUnder(located, 'series').flatMap((path) => {
    const header = recordAt(located, path, context.schemas.production(mineral), context);
    const parts = { ...epsilonOf(header?.source, context), ...shapeOf(header) };
    const total = header?.totalSignificant === undefined ? parts : { ...parts, significant: header.totalSignificant };
    const rules = { parts, total, steps: header?.steps, excluded: header?.totalExcludes ?? [] };
    for (const code of Object.keys(rules.steps ?? {})) checkCode(located, [...path, 'steps', code], code, context);
    const years = yearsOfSuppliers(located, path, rules, context);
    if (header === undefined) return [];
    checkAverage(located, path, { averageFrom: header.averageFrom, first: years[0]?.year }, context);
    const { controlSums, primary, ...rest } = header;
    checkControlSums(located, path, { controlSums, years }, context);
    return [{ ...originOf(located, path), ...rest, primary, mineral, years }];
  });
}

function checkCode(located: Located, path: Path, code: string, { report }: Context): void {
  if (!isEconomy(code)) report({ place: located.placeOf(path, 'key'), ...unknownEconomy(code) });
}

/** What figures of a unit can be, and the steps they are printed in. */
function shapeOf(header: Pick<ProductionSeries, 'unit' | 'roundedTo'> | undefined): FigureRules {
  return {
    ...(header?.unit === 'percent' ? { max: 100 } : {}),
    ...(header?.roundedTo === undefined ? {} : { leastStep: header.roundedTo }),
  };
}

/** The rule for figures marked `e` of a source. */
export function epsilonOf(source: string | undefined, { epsilons }: Context): { readonly epsilon?: number } {
  const epsilon = source === undefined ? undefined : epsilons.get(source);
  return epsilon === undefined ? {} : { epsilon };
}
