import type { SourcingSeries, TradeParameters, UseSeries } from '../../domain/criticality.ts';
import {
  type BalanceSeries,
  type BalanceTerm,
  type BalanceYear,
  balanceTerms,
  type Flow,
  type TradeSeries,
} from '../../domain/dataset.ts';
import type { FigureRules } from '../../domain/figure.ts';
import type { Figure, Measure, Rounding } from '../../domain/published.ts';
import { dimensionOf, type Unit } from '../../domain/unit.ts';
import { checkControlSums } from '../checks/control-sums/control-sums.ts';
import { unknownKey } from '../schema/explain.ts';
import type { Located } from '../yaml/located.ts';
import { type Path, within } from '../yaml/plain.ts';
import type { Context } from './context.ts';
import { readTradeParameters, readUses } from './criticality.ts';
import { originOf, type Slot, seriesFigureAt } from './figure-at.ts';
import { epsilonOf } from './production.ts';
import { checkName, type Draft, isEconomy, itemsUnder, recordAt, type SeriesFile } from './series-file.ts';
import { readSourcing } from './sourcing.ts';
import { yearsOfSuppliers } from './suppliers.ts';
import { checkAverage, checkKeyed, checkListed, yearsOf } from './years.ts';

/** What one file holds of one reporter and mineral. */
export interface Supply {
  readonly trade: readonly Draft<TradeSeries>[];
  readonly balances: readonly Draft<BalanceSeries>[];
  readonly sourcing: readonly Draft<SourcingSeries>[];
  readonly uses: readonly UseSeries[];
  readonly tradeParameters: readonly TradeParameters[];
}

/** The series of one file of a reporter's supply. */
export function readSupply(file: SeriesFile & { readonly economy: string }, context: Context): Supply {
  const { located, mineral, economy } = file;
  recordAt(located, [], context.schemas.supplyFile, context);
  checkName(located, ['reporter', economy], isEconomy, context);
  checkName(located, ['mineral', mineral], (id) => context.names.minerals.has(id), context);
  const flows: readonly Flow[] = ['imports', 'exports'];
  return {
    trade: flows.flatMap((flow) => tradeOf(file, flow, context)),
    balances: balancesOf(file, context),
    sourcing: readSourcing(file, context),
    uses: readUses(file, context),
    tradeParameters: readTradeParameters(file, context),
  };
}

type ReportedFile = SeriesFile & { readonly economy: string };

function tradeOf({ located, mineral, economy }: ReportedFile, flow: Flow, context: Context) {
  return itemsUnder(located, flow).flatMap((path): readonly Draft<TradeSeries>[] => {
    const header = recordAt(located, path, context.schemas.trade(mineral), context);
    const parts = { ...rulesOf(header, context), ...(header?.unit === 'percent' ? { max: 100 } : {}) };
    const years = yearsOfSuppliers(located, path, { parts, total: parts, excluded: [] }, context);
    if (header === undefined) return [];
    checkAverage(located, path, { averageFrom: header.averageFrom, first: years[0]?.year }, context);
    checkKeyed(located, [...path, 'classification'], Object.keys(header.classification ?? {}), years, context);
    const { controlSums, primary, ...rest } = header;
    checkControlSums(located, path, { controlSums, years }, context);
    const measure = measureOf(header.unit);
    return [{ ...originOf(located, path), ...rest, primary, measure, mineral, reporter: economy, flow, years }];
  });
}

/** How the figures of a series are read: as its source marks estimates, and as the series is rounded. */
function rulesOf(header: (Rounding & { readonly source: string }) | undefined, context: Context): FigureRules {
  const { significant, roundedTo } = header ?? {};
  return {
    ...epsilonOf(header?.source, context),
    ...(significant === undefined ? {} : { significant }),
    ...(roundedTo === undefined ? {} : { leastStep: roundedTo }),
  };
}

const measures = { mass: 'quantity', volume: 'quantity', money: 'value', share: '' } as const;

function measureOf(unit: Unit): Measure {
  return measures[dimensionOf(unit)];
}

function balancesOf({ located, mineral, economy }: ReportedFile, context: Context) {
  return itemsUnder(located, 'balance').flatMap((path): readonly Draft<BalanceSeries>[] => {
    const header = recordAt(located, path, context.schemas.balance(mineral), context);
    const rules = { series: rulesOf(header, context), steps: header?.steps ?? {} };
    for (const term of Object.keys(rules.steps)) checkTerm(located, [...path, 'steps', term], term, context);
    const years = balanceYears(located, path, rules, context);
    if (header === undefined) return [];
    const named = {
      listed: (header.notMeaningful ?? []).map(({ year }) => year),
      years: years.map(({ year }) => year),
    };
    checkListed(located, [path, 'not_meaningful'], named, context);
    const { primary } = header;
    return [{ ...originOf(located, path), ...header, primary, mineral, reporter: economy, years }];
  });
}

interface BalanceRules {
  readonly series: FigureRules;
  /** Rounding steps of single terms. */
  readonly steps: Readonly<Record<string, number>>;
}

function balanceYears(located: Located, series: Path, rules: BalanceRules, context: Context): readonly BalanceYear[] {
  return yearsOf(located, series, context).map((raw) => {
    const terms = new Map<BalanceTerm, Figure>();
    for (const [key, written] of raw.entries) {
      const path = [...raw.path, key];
      const term = checkTerm(located, path, key, context);
      const slot = { located, path, written, pointer: within(raw.pointer, key), line: raw.lineOf(key) };
      const figure = term && termAt(slot, term, rules, context);
      if (term !== undefined && figure !== undefined) terms.set(term, figure);
    }
    return { ...originOf(located, raw.path), year: raw.year, terms };
  });
}

function checkTerm(located: Located, path: Path, key: string, { report }: Context): BalanceTerm | undefined {
  const term = balanceTerms.find((known) => known === key);
  if (term === undefined) report({ place: located.placeOf(path, 'key'), ...unknownKey(key, balanceTerms) });
  return term;
}

/** The publisher's `E` of a net exporter is kept as printed, reported and without a quantity. */
function termAt(slot: Slot, term: BalanceTerm, rules: BalanceRules, context: Context): Figure | undefined {
  if (term === 'net_import_reliance' && slot.written === 'E') {
    return { ...originOf(slot.located, slot.path), published: 'E', quality: 'reported', quantity: null };
  }
  return seriesFigureAt(slot, termRules(term, rules), context);
}

/** The reliance is in percent: the rounding of the masses beside it does not apply. */
function termRules(term: BalanceTerm, { series, steps }: BalanceRules): FigureRules {
  const { epsilon } = series;
  const step = steps[term];
  const stepped = { ...(epsilon === undefined ? {} : { epsilon }), ...(step === undefined ? {} : { step }) };
  if (term === 'net_import_reliance') return { ...stepped, max: 100 };
  return { ...(step === undefined ? series : stepped), ...(term === 'stock_change' ? { signed: true } : {}) };
}
