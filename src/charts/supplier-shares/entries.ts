import { OTHERS } from '../../domain/dataset.ts';
import type { Language } from '../../text/language/language.ts';
import { percent } from '../../text/numbers.ts';
import { type Shares, shareTogether } from '../shares.ts';
import { type Bounds, isExact, percentRange, shareBounds } from '../text/format.ts';
import { type Subject, section } from './words.ts';

/** One bar of the drawing, or one line that says why there is none. */
export interface Entry {
  /** The economy whose colour it takes; `OTH` for what is not split, `''` for several economies together. */
  readonly economy: string;
  readonly label: string;
  /** How many lines of the table it stands for. */
  readonly lines: number;
  readonly estimated: boolean;
  /** `null` where nothing is reported. */
  readonly share: Bounds | null;
  readonly value: ValueLabel;
  /** All of it in words: "China 70% estimated (67–72%)". */
  readonly tip: string;
}

/** What stands beside a bar: the figure, empty where nothing is reported, and in grey what there is to say of it. */
export interface ValueLabel {
  readonly main: string;
  readonly aside: string;
  /** The range in the aside; empty where it says no more than the figure. */
  readonly range: string;
}

/** At most so many suppliers are named, and none below this share beyond the first three. */
const mostNamed = 10;
const leastNamed = 0.01;
const mostUnknown = 3;

/** The bars from the largest supplier down, then the other listed together, then the rest, then what is unknown. */
export function entriesOf(shares: Shares, { names, language }: Pick<Subject, 'names' | 'language'>): readonly Entry[] {
  const suppliers = suppliersOf(shares);
  const named = suppliers.slice(0, namedCount(suppliers.map(({ share }) => share)));
  const folded = suppliers.slice(named.length).map(({ economy }) => economy);
  const entry = (economy: string, label: string, share: Bounds | null, estimated = false): Entry => {
    const value = valueLabel(share, estimated, language);
    const tip = language.say(`${section}.bar`, {
      name: label,
      value: value.main || language.say(`${section}.notReported`),
      isEstimated: String(estimated && share?.value != null),
      range: value.range || 'none',
    });
    const lines = economy === '' ? folded.length : 1;
    return { economy, label, lines, estimated, share, value, tip };
  };
  const others = language.say(`${section}.others`, { count: folded.length });
  const rest = shares.rest && entry(OTHERS, language.say(`${section}.rest`), shares.rest.share);
  return [
    ...named.map(({ economy, quality, share }) =>
      entry(economy, names.economy(economy), share, quality === 'estimated'),
    ),
    ...(folded.length === 0 ? [] : [entry('', others, shareTogether(shares, folded))]),
    ...(rest ? [rest] : []),
    ...shares.notReported.slice(0, mostUnknown).map((economy) => entry(economy, names.economy(economy), null)),
  ];
}

/** Suppliers of nothing stay out of the drawing, unless all are. */
function suppliersOf({ suppliers }: Shares): Shares['suppliers'] {
  const positive = suppliers.filter(({ share }) => share.upper !== 0);
  return positive.length > 0 ? positive : suppliers;
}

/** How many to name: a single one left over is named too, for "1 other" would hide it for nothing. */
function namedCount(shares: readonly Bounds[]): number {
  const large = shares.filter(({ value, upper }, rank) => rank < 3 || (value ?? upper ?? 0) >= leastNamed).length;
  const count = Math.min(large, mostNamed);
  return shares.length - count === 1 ? shares.length : count;
}

/** The figure, and the mark and the range where they say more. */
function valueLabel(share: Bounds | null, estimated: boolean, { say, words }: Language): ValueLabel {
  if (share === null) return { main: '', aside: say(`${section}.notReported`), range: '' };
  const { value, lower } = share;
  const upper = share.upper ?? 1;
  if (value === null) {
    const main = shareBounds(lower, upper, words) || say('charts.shared.notKnown');
    return { main, aside: '', range: '' };
  }
  const [main, ends] = [percent(value, 0, words), percentRange(lower, upper, words)];
  const range = isExact(share) || ends === main ? '' : ends;
  const aside = [estimated ? '[e]' : '', range === '' ? '' : `(${range})`].filter((each) => each !== '').join(' ');
  return { main, aside, range };
}
