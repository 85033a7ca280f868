import type { BalanceSeries, Dataset } from '../domain/dataset.ts';
import type { Commodity } from './commodities.ts';
import type { Computed, Input, Subject } from './computed.ts';
import type { Peers } from './peers.ts';
import { methodOf, quantityOf } from './quantity-of.ts';
import type { SupplierList } from './supplier-list.ts';

/** The results so far, to be found by what they are about. */
export interface Results {
  readonly all: readonly Computed[];
  /** Every result of one indicator; of one that has none here, those known before. */
  readonly of: (indicator: string) => readonly Computed[];
  /** The result about exactly this subject. */
  readonly at: (subject: Subject) => Computed | undefined;
}

/**
 * What results are gathered from: the primary series of the data about one mineral, read once, what minerals share, and the
 * results of earlier steps.
 */
export interface Facts {
  readonly dataset: Dataset;
  readonly asOfYear: number;
  /** World production: the suppliers of each mineral, stage and year. */
  readonly production: readonly SupplierList[];
  /** Imports: the partners of each reporter, mineral, stage, measure and year. */
  readonly imports: readonly SupplierList[];
  /** What reporters use by origin, production at home included, in shares: each mineral, stage and year. */
  readonly sourcing: readonly SupplierList[];
  readonly balances: readonly BalanceSeries[];
  /** Who reports at all, whatever the mineral. */
  readonly peers: Peers;
  /** What is imported of every mineral; given where that is what results are about. */
  readonly commodities: readonly Commodity[];
  readonly results: Results;
}

/** One step: gathers the inputs of some indicators from the data and the results so far, and computes them. */
export type Gatherer = (facts: Facts) => readonly Computed[];

/** What tells one subject from another, as one text. */
function subjectKey({ indicator, of, reporter, mineral, stage, partner, bloc, measure, year, baseYear }: Subject) {
  return [indicator, of, reporter, mineral, stage, partner, bloc, measure, year, baseYear].join('|');
}

/** Results that are still being added to, and the look-ups over those added so far. */
export interface Collection {
  readonly results: Results;
  readonly add: (more: readonly Computed[]) => void;
}

/** A collection of results that holds none, beside those known before. Of two about one subject the later one is found. */
export function collection(known?: Results): Collection {
  const all: Computed[] = [];
  const byIndicator = new Map<string, Computed[]>();
  const bySubject = new Map<string, Computed>();
  const add = (computed: Computed): void => {
    all.push(computed);
    bySubject.set(subjectKey(computed.subject), computed);
    const alike = byIndicator.get(computed.subject.indicator);
    if (alike === undefined) byIndicator.set(computed.subject.indicator, [computed]);
    else alike.push(computed);
  };
  return {
    results: {
      all,
      of: (indicator) => byIndicator.get(indicator) ?? known?.of(indicator) ?? [],
      at: (subject) => bySubject.get(subjectKey(subject)) ?? known?.at(subject),
    },
    add: (more) => more.forEach(add),
  };
}

/** The path of the year that holds a figure: `/series/0/years/2024/CHN` becomes `/series/0/years/2024`. */
function yearPath(path: string): string {
  return /^.*\/years\/\d+/.exec(path)?.[0] ?? path;
}

/** A result as the input of another, at the place where the year of its own first input begins; none without inputs. */
export function resultAsInput(
  { subject, result, unit, sources, inputs }: Computed,
  name = subject.indicator,
): readonly Input[] {
  const [first] = inputs;
  if (first === undefined) return [];
  const place = { file: first.file, path: yearPath(first.path), line: first.line, source: sources[0] ?? '' };
  const about = { unit, year: subject.year, quality: 'computed' as const, ...place };
  return [{ input: name, quantity: quantityOf(result), ...about, ...methodOf(result) }];
}
