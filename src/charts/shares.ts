import { OTHERS, WORLD } from '../domain/dataset.ts';
import type { ImportRow, ProductionRow } from '../tables/schema.ts';
import { type Bounds, tolerance } from './text/format.ts';

/** A row of a list of suppliers: the world's producers, or a reporter's partners. */
export type SupplyRow = ProductionRow | ImportRow;

/** A figure of such a list with the economy it stands for. */
export interface Supply extends Bounds {
  readonly economy: string;
  readonly quality: string;
}

/** A supplier's part of the whole, 0..1. */
export interface Share {
  readonly economy: string;
  readonly quality: string;
  readonly share: Bounds;
}

export interface Shares {
  /** Every figure that has at least bounds, the rest among them. */
  readonly supplies: readonly Supply[];
  /** Largest first; ties by id. */
  readonly suppliers: readonly Share[];
  /** What is not split by economy; `null` where nothing is. */
  readonly rest: Share | null;
  /** Economies listed without any figure, in the order of the rows. */
  readonly notReported: readonly string[];
}

/**
 * Shares of one list of suppliers, 0..1: point q / (Σq + R) where every figure has a point, exact bounds
 * l / (l + Σ of the others' upper ends) and u / (u + Σ of the others' lower ends). R, what is not split, is the printed
 * `OTH`, else `rest`, else what the printed `WLD` leaves over. A list that adds up to zero has no points. This is the
 * definition of the indicator partner-share.
 *
 * @param rows producers of one mineral, stage and year, or a reporter's partners, from one source in one unit
 * @param rest the residual as the indicators take it, for lists whose publisher prints a total but no rest
 * @throws {RangeError} if there is no row, or rows of more than one list
 */
export function sharesOf(rows: readonly SupplyRow[], rest?: Bounds): Shares {
  assertOneList(rows);
  const figures = rows.flatMap(supplyOf);
  const listed = figures.filter(({ economy }) => economy !== WORLD && economy !== OTHERS);
  const others = restOf(figures, listed, rest);
  const supplies = others ? [...listed, others] : listed;
  return {
    supplies,
    suppliers: listed.map((supply) => ({ ...supply, share: shareIn(supplies, [supply]) })).sort(bySize),
    rest: others && { ...others, share: shareIn(supplies, [others]) },
    notReported: rows.filter((row) => row.lower === null).map(economyOf),
  };
}

/** The share that several suppliers of a list have together: their sum as if they were one. */
export function shareTogether({ supplies }: Shares, economies: readonly string[]): Bounds {
  const part = supplies.filter(({ economy }) => economies.includes(economy));
  return shareIn(supplies, part);
}

function economyOf(row: SupplyRow): string {
  return 'economy' in row ? row.economy : row.partner;
}

function supplyOf(row: SupplyRow): readonly Supply[] {
  const { value, lower, upper, quality } = row;
  return lower === null ? [] : [{ economy: economyOf(row), value, lower, upper, quality }];
}

function assertOneList(rows: readonly SupplyRow[]): void {
  const lists = new Set(
    rows.map((row) => {
      const whose = 'partner' in row ? [row.reporter, row.measure] : [row.basis];
      return [row.mineral, row.stage, row.year, row.unit, row.source, ...whose].join(' ');
    }),
  );
  if (lists.size !== 1)
    throw new RangeError(`rows of one list expected, not of ${lists.size}: ${[...lists].join('; ')}`);
}

function restOf(figures: readonly Supply[], listed: readonly Supply[], rest: Bounds | undefined): Supply | null {
  const printed = figures.find(({ economy }) => economy === OTHERS);
  if (printed) return printed;
  const left = rest ?? leftOver(figures, listed);
  return left && left.upper !== 0 ? { economy: OTHERS, quality: 'computed', ...left } : null;
}

function leftOver(figures: readonly Supply[], listed: readonly Supply[]): Bounds | null {
  const total = figures.find(({ economy }) => economy === WORLD)?.value ?? null;
  const known = sumOf(listed, ({ value }) => value);
  if (total === null || known === null || total - known <= tolerance * total) return null;
  return { value: total - known, lower: total - known, upper: total - known };
}

/** The sum of one end of every figure; `null` where a figure lacks it. */
function sumOf(supplies: readonly Supply[], end: (supply: Supply) => number | null): number | null {
  const ends = supplies.map(end);
  return ends.includes(null) ? null : ends.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

const upperEnd = ({ upper }: Supply): number => upper ?? Number.POSITIVE_INFINITY;

function shareIn(supplies: readonly Supply[], part: readonly Supply[]): Bounds {
  const others = supplies.filter((supply) => !part.includes(supply));
  return {
    value: ratio(
      sumOf(part, ({ value }) => value),
      sumOf(others, ({ value }) => value),
    ),
    lower:
      ratio(
        sumOf(part, ({ lower }) => lower),
        sumOf(others, upperEnd),
      ) ?? 0,
    upper:
      ratio(
        sumOf(part, upperEnd),
        sumOf(others, ({ lower }) => lower),
      ) ?? 0,
  };
}

/** a / (a + b); 1 for an unbounded part, `null` without a point or where both are zero. */
function ratio(part: number | null, others: number | null): number | null {
  if (part === null || others === null) return null;
  if (part === Number.POSITIVE_INFINITY) return 1;
  return part + others === 0 ? null : part / (part + others);
}

function bySize(a: Share, b: Share): number {
  const size = ({ share }: Share) => share.value ?? share.upper ?? 0;
  return size(b) - size(a) || (a.economy < b.economy ? -1 : 1);
}
