import { OTHERS } from '../../domain/dataset.ts';
import { type Shares, shareTogether } from '../shares.ts';
import { type Bounds, isExact, percent, percentRange, shareBounds } from '../text/format.ts';

/** One bar of the drawing, or one line that says why there is none. */
export interface Entry {
  /** The economy whose colour it takes; `OTH` for what is not split, `''` for several economies together. */
  readonly economy: string;
  readonly label: string;
  readonly estimated: boolean;
  /** `null` where nothing is reported. */
  readonly share: Bounds | null;
}

/** At most so many suppliers are named, and none below this share beyond the first three. */
const mostNamed = 10;
const leastNamed = 0.01;
const mostUnknown = 3;

/** The bars from the largest supplier down, then the other listed together, then the rest, then what is unknown. */
export function entriesOf(shares: Shares, economyName: (id: string) => string): readonly Entry[] {
  const suppliers = suppliersOf(shares);
  const named = suppliers.slice(0, namedCount(suppliers.map(({ share }) => share)));
  const folded = suppliers.slice(named.length).map(({ economy }) => economy);
  return [
    ...named.map(({ economy, quality, share }) => ({
      economy,
      label: economyName(economy),
      estimated: quality === 'estimated',
      share,
    })),
    ...(folded.length === 0
      ? []
      : [
          {
            economy: '',
            label: `${folded.length} other economies`,
            estimated: false,
            share: shareTogether(shares, folded),
          },
        ]),
    ...(shares.rest ? [{ economy: OTHERS, label: 'Rest, not split', estimated: false, share: shares.rest.share }] : []),
    ...shares.notReported
      .slice(0, mostUnknown)
      .map((economy) => ({ economy, label: economyName(economy), estimated: false, share: null })),
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

/** The two parts of a value label: the figure, and in grey the mark and the range where they say more. */
export function valueLabel({ share, estimated }: Entry): { readonly main: string; readonly aside: string } {
  if (share === null) return { main: '', aside: 'not reported' };
  const { value, lower } = share;
  const upper = share.upper ?? 1;
  if (value === null) return { main: shareBounds(lower, upper), aside: '' };
  const range = percentRange(lower, upper);
  const tells = !isExact(share) && range !== percent(value);
  return { main: percent(value), aside: [estimated ? '[e]' : '', tells ? `(${range})` : ''].filter(Boolean).join(' ') };
}
