import type { EndUse, TradeParameters, UseSeries } from '../../domain/criticality.ts';
import type { FigureRules } from '../../domain/figure.ts';
import type { Figure } from '../../domain/published.ts';
import { economyOf, unknownEconomy } from '../economies.ts';
import type { Located } from '../yaml/located.ts';
import { isRecord, type Path, valueAt } from '../yaml/plain.ts';
import type { Context } from './context.ts';
import { figureAt, originOf } from './figure-at.ts';
import { epsilonOf } from './production.ts';
import { itemsUnder, recordAt, type SeriesFile } from './series-file.ts';
import { checkYear } from './years.ts';

type ReportedFile = SeriesFile & { readonly economy: string };

/** The end uses that one file of a reporter's supply gives. */
export function readUses({ located, mineral, economy }: ReportedFile, context: Context): readonly UseSeries[] {
  return itemsUnder(located, 'uses').flatMap((path): readonly UseSeries[] => {
    const header = recordAt(located, path, context.schemas.uses, context);
    if (header === undefined) return [];
    checkYear(located, [...path, 'year'], header.year, context);
    const rules = epsilonOf(header.source, context);
    const figure = (at: Path, more: FigureRules = {}) =>
      figureIn(located, [...path, ...at], { ...rules, ...more }, context);
    const largestValueAdded = figure(['largest_sector', 'value_added']);
    const step = header.roundedTo === undefined ? {} : { step: header.roundedTo };
    const uses = header.shares.flatMap(({ application, sector }, index): readonly EndUse[] => {
      const share = figure(['shares', index, 'share'], { max: 100, ...step });
      const valueAdded = figure(['shares', index, 'value_added']);
      if (share === undefined || valueAdded === undefined) return [];
      return [{ ...originOf(located, [...path, 'shares', index]), application, sector, share, valueAdded }];
    });
    const { unit: _, shares: __, largestSector, ...rest } = header;
    if (largestValueAdded === undefined) return [];
    const place = originOf(located, path);
    return [
      { ...place, ...rest, mineral, reporter: economy, largestSector: largestSector.sector, largestValueAdded, uses },
    ];
  });
}

/** The trade parameters that one file of a reporter's supply gives. */
export function readTradeParameters(
  { located, mineral, economy }: ReportedFile,
  context: Context,
): readonly TradeParameters[] {
  return itemsUnder(located, 'trade_parameters').flatMap((path): readonly TradeParameters[] => {
    const header = recordAt(located, path, context.schemas.tradeParameters(mineral), context);
    if (header === undefined) return [];
    checkYear(located, [...path, 'year'], header.year, context);
    const economies = parametersOf(located, [...path, 'economies'], epsilonOf(header.source, context), context);
    return [{ ...originOf(located, path), ...header, mineral, reporter: economy, economies }];
  });
}

function parametersOf(located: Located, path: Path, rules: FigureRules, context: Context): ReadonlyMap<string, Figure> {
  const written = valueAt(located.value, path);
  const figures = new Map<string, Figure>();
  for (const code of Object.keys(isRecord(written) ? written : {})) {
    const at = [...path, code];
    if (economyOf(code) === undefined) context.report({ place: located.placeOf(at, 'key'), ...unknownEconomy(code) });
    const figure = figureIn(located, at, rules, context);
    if (figure !== undefined) figures.set(code, figure);
  }
  return figures;
}

function figureIn(located: Located, path: Path, rules: FigureRules, context: Context): Figure | undefined {
  const written = valueAt(located.value, path);
  return written === undefined ? undefined : figureAt({ located, path, written }, rules, context);
}
