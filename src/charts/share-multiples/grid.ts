import { labelOf, type Subject } from '../indicator-trend/naming.ts';
import { lastKnown, type Series } from '../indicator-trend/series.ts';
import { niceScale, type Scale, shareScale } from '../marks/scale.ts';
import type { Width } from '../model.ts';
import { boundsInShort, type Measure } from '../text/measure.ts';

/** One small panel. */
export interface Panel {
  readonly series: Series;
  readonly name: string;
  /** The last value, and its year where it is not the last of all. */
  readonly value: string;
}

export interface Grid {
  /** Highest last value first. */
  readonly panels: readonly Panel[];
  /** Series that found no panel. */
  readonly left: number;
  readonly scale: Scale;
  /** A share that all panels mark with a line; `null` for values that are no shares. */
  readonly reference: number | null;
  /** Whether it is the benchmark: where every share is far below that, the axis follows the shares, to a round one. */
  readonly isBenchmark: boolean;
}

/** More panels than this are no small multiples any more. */
const mostPanels = 12;

/** The European Union's benchmark for one third country: Regulation (EU) 2024/1252, Art. 5. */
const benchmark = 0.65;

/** Where no share comes up to this part of the benchmark, an axis up to it would leave the panels mostly empty. */
const near = 0.5;

/** Height of the plot of a panel, in pixels, and how many panels stand side by side. */
export const plotHeight = 64;
export const columnsOf: Readonly<Record<Width, number>> = { wide: 4, narrow: 2 };

/** The series in panels that share one scale. */
export function gridOf(subject: Subject, measure: Measure): Grid {
  const { trend, language, row } = subject;
  const known = trend.series.filter((series) => lastKnown(series) !== null);
  const shown = known.slice(0, mostPanels);
  const isShare = row.unit === 'share' && row.base_year === null;
  const ends = endsOf(shown);
  const isBenchmark = isShare && Math.max(0, ...ends) >= near * benchmark;
  const scale = scaleOf(isBenchmark ? [...ends, benchmark] : ends, isShare);
  return {
    panels: shown.map((series) => {
      const last = lastKnown(series);
      const value = last === null ? '' : boundsInShort(last.bounds, measure);
      const year = last === null || last.year === trend.lastYear ? 'none' : String(last.year);
      return {
        series,
        name: labelOf(trend.by, series.id, subject),
        value: language.say('charts.share-multiples.value', { value, year }),
      };
    }),
    left: trend.series.length - shown.length,
    scale,
    reference: isBenchmark ? benchmark : isShare ? (scale.ticks.at(-2) ?? null) : null,
    isBenchmark,
  };
}

/** Every value, and every end of a range, of some series. */
function endsOf(series: readonly Series[]): readonly number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ bounds }) =>
      bounds ? [bounds.lower, bounds.value ?? bounds.lower, bounds.upper ?? bounds.lower] : [],
    ),
  );
}

function scaleOf(ends: readonly number[], isShare: boolean): Scale {
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return isShare && low === 0 && high <= 1 + 1e-9 ? shareScale(high) : niceScale(low, high);
}
