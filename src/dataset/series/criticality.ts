import type { EndUse, TradeParameters, UseSeries } from '../../domain/criticality.ts';
import type { FigureRules } from '../../domain/figure.ts';
import type { Figure } from '../../domain/published.ts';
import { economyOf, unknownEconomy } from '../economies.ts';
import { keyIn } from '../schema/read-record.ts';
import type { Located } from '../yaml/located.ts';
import { isList, isRecord, type Path, valueAt } from '../yaml/plain.ts';
import type { Context } from './context.ts';
import { originOf, textFigureAt } from './figure-at.ts';
import { type NumberKind, numberAt } from './number-at.ts';
import { epsilonOf } from './production.ts';
import { itemsUnder, recordAt, type SeriesFile } from './series-file.ts';
import { checkYear } from './years.ts';

type ReportedFile = SeriesFile & { readonly economy: string };

/** The end uses that one file of a reporter's supply gives. */
export function readUses({ located, mineral, economy }: ReportedFile, context: Context): readonly UseSeries[] {
  return itemsUnder(located, 'uses').flatMap((path): readonly UseSeries[] => {
    const header = recordAt(located, path, context.schemas.uses, context);
    checkYear(located, [...path, 'year'], context);
    const { largestValueAdded, shares } = figuresOfUses(located, path, header, context);
    if (header === undefined || largestValueAdded === undefined) return [];
    const uses = header.shares.flatMap(({ application, sector }, index): readonly EndUse[] => {
      const { share, valueAdded } = shares[index] ?? {};
      if (share === undefined || valueAdded === undefined) return [];
      return [{ ...originOf(located, [...path, 'shares', index]), application, sector, share, valueAdded }];
    });
    const { unit: _, shares: __, largestSector, ...rest } = header;
    const subject = { mineral, reporter: economy, largestSector: largestSector.sector };
    return [{ ...originOf(located, path), ...rest, ...subject, largestValueAdded, uses }];
  });
}

/** The figures of end uses as they are written, so that a mistake in the record that holds them hides none of theirs. */
function figuresOfUses(
  located: Located,
  path: Path,
  header: { readonly source: string; readonly roundedTo?: number } | undefined,
  context: Context,
) {
  const rules = epsilonOf(header?.source, context);
  const step = header?.roundedTo === undefined ? {} : { step: header.roundedTo };
  const record = valueAt(located.value, path);
  const [largest, listed] = [keyIn(record, 'largest_sector'), keyIn(record, 'shares')];
  const shares = valueAt(located.value, [...path, listed]);
  return {
    largestValueAdded: textFigureAt(located, [...path, largest, 'value_added'], rules, context),
    shares: (isList(shares) ? shares : []).map((_, index) => ({
      share: textFigureAt(located, [...path, listed, index, 'share'], { max: 100, ...step, ...rules }, context),
      valueAdded: textFigureAt(located, [...path, listed, index, 'value_added'], rules, context),
    })),
  };
}

/** The trade parameters that one file of a reporter's supply gives. */
export function readTradeParameters(
  { located, mineral, economy }: ReportedFile,
  context: Context,
): readonly TradeParameters[] {
  return itemsUnder(located, 'trade_parameters').flatMap((path): readonly TradeParameters[] => {
    const header = recordAt(located, path, context.schemas.tradeParameters(mineral), context);
    checkYear(located, [...path, 'year'], context);
    const listed = keyIn(valueAt(located.value, path), 'economies');
    const economies = parametersOf(located, [...path, listed], epsilonOf(header?.source, context), context);
    if (header === undefined) return [];
    return [{ ...originOf(located, path), ...header, mineral, reporter: economy, economies }];
  });
}

/** A parameter weighs exports around 1, a little less or more: what is beyond 2 is a percentage or another column. */
const tradeParameter: NumberKind = {
  what: 'a trade parameter',
  least: 0,
  most: 2,
  hint: 'Write the weight as it is printed, such as 0.8 or 1.1, or leave the line out: an economy that is not listed has 1.',
};

function parametersOf(located: Located, path: Path, rules: FigureRules, context: Context): ReadonlyMap<string, Figure> {
  const written = valueAt(located.value, path);
  const figures = new Map<string, Figure>();
  for (const code of Object.keys(isRecord(written) ? written : {})) {
    const at = [...path, code];
    if (economyOf(code) === undefined) context.report({ place: located.placeOf(at, 'key'), ...unknownEconomy(code) });
    const slot = { located, path: at, written: valueAt(located.value, at) ?? '' };
    const figure = numberAt(slot, rules, tradeParameter, context);
    if (figure !== undefined) figures.set(code, figure);
  }
  return figures;
}
