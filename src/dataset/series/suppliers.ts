import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { type FigureRules, readFigure } from '../../domain/figure.ts';
import type { Figure, YearOfSuppliers } from '../../domain/published.ts';
import { interval, type Quantity } from '../../domain/quantity.ts';
import { economyOf, unknownEconomy } from '../economies.ts';
import type { Located } from '../yaml/located.ts';
import { type Path, within } from '../yaml/plain.ts';
import type { Context } from './context.ts';
import { originOf, seriesFigureAt } from './figure-at.ts';
import { type RawYear, yearsOf } from './years.ts';

/** How the figures of a series are read: those of the parts, that of the total, and which parts the total leaves out. */
export interface SupplierRules {
  readonly parts: FigureRules;
  /** Rounding steps of single economies, by their codes; those of the parts hold for all others. */
  readonly steps?: Readonly<Record<string, number>> | undefined;
  readonly total: FigureRules;
  readonly excluded: readonly string[];
}

/**
 * The years of a series by economy. `WLD` and `OTH` are kept apart from suppliers. A withheld figure within a printed
 * total is bounded by what the total leaves over; what is not printed at all may be any part of that.
 */
export function yearsOfSuppliers(
  located: Located,
  series: Path,
  rules: SupplierRules,
  context: Context,
): readonly YearOfSuppliers[] {
  return yearsOf(located, series, context).map((raw) => {
    const figures = figuresOf(located, raw, rules, context);
    const total = figures.get(WORLD);
    const others = figures.get(OTHERS);
    figures.delete(WORLD);
    figures.delete(OTHERS);
    const suppliers = total === undefined ? figures : withBounds({ figures, total, others }, rules);
    return {
      ...originOf(located, raw.path),
      year: raw.year,
      suppliers,
      ...(total === undefined ? {} : { total }),
      ...(others === undefined ? {} : { others }),
    };
  });
}

function figuresOf(located: Located, raw: RawYear, rules: SupplierRules, context: Context): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const [code, written] of raw.entries) {
    const path = [...raw.path, code];
    if (code !== WORLD && code !== OTHERS && economyOf(code) === undefined) {
      context.report({ place: located.placeOf(path, 'key'), ...unknownEconomy(code) });
    }
    const figure = seriesFigureAt(
      { located, path, written, pointer: within(raw.pointer, code), line: raw.lineOf(code) },
      rulesOf(code, rules),
      context,
    );
    if (figure !== undefined) figures.set(code, figure);
  }
  return figures;
}

function rulesOf(code: string, { parts, total, steps }: SupplierRules): FigureRules {
  if (code === WORLD) return total;
  const step = steps?.[code];
  return step === undefined ? parts : { ...parts, leastStep: step };
}

interface Parts {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly total: Figure;
  readonly others: Figure | undefined;
}

const unknown: Quantity = interval(null, 0, Number.POSITIVE_INFINITY);

/** The figures with those that are withheld within the total bounded by it. */
function withBounds({ figures, total, others }: Parts, rules: SupplierRules): ReadonlyMap<string, Figure> {
  const whole = total.quantity;
  const within = [...figures].filter(([code]) => !rules.excluded.includes(code));
  if (whole === null || !within.some(([, { quality }]) => quality === 'withheld')) return figures;
  const rest = others?.quantity ?? unknown;
  const bounded = within.map(([code, figure]) => {
    if (figure.quality !== 'withheld') return [code, figure] as const;
    const parts = within.filter(([other]) => other !== code).map(([, { quantity }]) => quantity ?? unknown);
    const reading = readFigure(figure.published, { ...rules.parts, total: whole, others: [...parts, rest] });
    return [code, reading.kind === 'figure' ? { ...figure, quantity: reading.quantity } : figure] as const;
  });
  return new Map([...figures, ...bounded]);
}
