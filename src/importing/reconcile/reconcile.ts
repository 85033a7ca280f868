import { OTHERS, WORLD } from '../../domain/dataset.ts';
import { sizeOf } from '../figure-text.ts';
import type { SeriesSpec } from '../mapping/schema.ts';
import type { YearFigures } from '../series.ts';
import { type Closing, closingOf, type Printing } from './closing.ts';

/** The figures of one series, before they are set against their totals. */
export interface ToReconcile {
  readonly spec: SeriesSpec;
  /** Whose they are, where the mapping is about several. */
  readonly reporter: string | undefined;
  /** In words: "cobalt, mine, t". */
  readonly label: string;
  readonly years: ReadonlyMap<number, YearFigures>;
  /** A sentence with the place of the total of a year in front. */
  readonly told: (year: number, sentence: string) => string;
}

/** Figures that close or are accepted not to, and what stands against the others. */
export interface Reconciled {
  readonly years: ReadonlyMap<number, YearFigures>;
  /** Why accepted years do not close, for the note of the series. */
  readonly reasons: readonly string[];
  readonly complaints: readonly string[];
}

/**
 * Sets every year of a series against its printed total. A residual that rounding does not explain is a complaint, with
 * total, sum and the largest parts, unless the mapping accepts that very residual with a reason; a residual accepted
 * that is not there is a complaint as well; so is a year without a total where the mapping demands one. Where accepted parts pass the total, the total is not taken: it cannot be
 * one of theirs.
 */
export function reconcile({ years, ...about }: ToReconcile): Reconciled {
  const judged = [...years].map(([year, figures]) => judge({ ...about, year, figures }));
  return {
    years: new Map(judged.map(({ year, figures }) => [year, figures])),
    reasons: [...new Set(judged.flatMap(({ reason }) => reason ?? []))],
    complaints: judged.flatMap(({ complaint }) => complaint ?? []),
  };
}

interface OfYear extends Omit<ToReconcile, 'years'> {
  readonly year: number;
  readonly figures: YearFigures;
}

interface Judgement {
  readonly year: number;
  readonly figures: YearFigures;
  readonly reason?: string;
  readonly complaint?: string;
}

function judge(one: OfYear): Judgement {
  const { spec, reporter, label, year, figures, told } = one;
  if (spec.demands_total === 'yes' && spec.rest !== 'computed' && !figures.has(WORLD)) {
    return { year, figures, complaint: told(year, `${label}, ${year}: ${totalless}`) };
  }
  const closing = closingOf(figures, printingOf(spec));
  const accepted = spec.accepts?.find((each) => each.year === year && (each.reporter ?? reporter) === reporter);
  if (closing === undefined || closing.closes) {
    if (accepted === undefined) return { year, figures };
    return { year, figures, complaint: told(year, `${label}, ${year}: ${needless}`) };
  }
  if (accepted === undefined) return { year, figures, complaint: told(year, openYear(one, closing)) };
  if (!isAbout(accepted.residual, closing.residual)) {
    const sentence = `accepted is a residual of ${accepted.residual}, but it is ${closing.residual}.`;
    return { year, figures, complaint: told(year, `${label}, ${year}: ${sentence}`) };
  }
  const kept = closing.residual < 0 ? new Map([...figures].filter(([key]) => key !== WORLD)) : figures;
  return { year, figures: kept, reason: accepted.why };
}

const totalless =
  'the files have no total, so nobody can tell whether all partners are there.\n' +
  '  hint: Give the rows of the partner World as well; where the files hold chosen partners alone, --selection says so.';

const needless = 'nothing has to be accepted, for the parts add up. Take it out of "accepts".';

function printingOf(spec: SeriesSpec): Printing {
  return {
    unit: spec.unit,
    totalSignificant: spec.total_significant,
    partsSignificant: spec.parts_significant ?? spec.significant,
    leastStep: spec.factor?.by,
    excluded: spec.total_excludes,
    isRestComputed: spec.rest === 'computed',
  };
}

function isAbout(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-6);
}

function openYear({ spec, label, year, figures }: OfYear, { total, sum, residual, slack }: Closing): string {
  const percent = ((100 * residual) / total).toPrecision(3);
  const largest = [...figures]
    .filter(([key]) => key !== WORLD && key !== OTHERS)
    .sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
    .slice(0, 5)
    .map(([key, written]) => `${key} ${written}`);
  return [
    `${label}, ${year}: the parts do not add up to the total.`,
    `  total ${total}, sum ${sum}, residual ${residual} (${percent} %); rounding explains ${slack}.`,
    `  largest: ${[...largest, `${OTHERS} ${figures.get(OTHERS) ?? 'not printed'}`].join(', ')}`,
    `  hint: If the publisher prints it so, add "accepts: [{ year: ${year}, residual: ${residual}, why: … }]" to the`,
    `  series${spec.at === undefined ? '' : ` at ${spec.at}`}; if only some are listed, "rest: computed".`,
  ].join('\n');
}
