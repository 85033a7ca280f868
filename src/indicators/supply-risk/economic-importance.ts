import { z } from 'astro/zod';
import type { Part, Reason, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, optionalQuantity, quantity } from '../input.ts';
import type { Reported } from '../reported.ts';
import { figureText, sumText } from '../working.ts';
import { type Factor, factorOf, reasonAgainst } from './ends.ts';
import { firstReason } from './first-reason.ts';

/** A use of a mineral: its share of all end use, and the value added of the sector that it is counted in. */
export interface SectorUse {
  readonly sector: string;
  readonly share: Reported;
  readonly valueAdded: Reported;
}

/** The end uses of a mineral by sector; values added in one currency. */
export interface SectorUses {
  readonly uses: readonly SectorUse[];
  readonly largestValueAdded: Reported;
  /** Substitution index for economic importance, 0..1. */
  readonly siEi?: Reported;
}

export const sectorUsesInput = defineInput<SectorUses>('sector-uses', () =>
  z.object({
    uses: z.array(z.object({ sector: z.string(), share: quantity, valueAdded: quantity })),
    largestValueAdded: quantity,
    siEi: optionalQuantity,
  }),
);

const slack = 1e-9;
const full: Factor = { value: 1, lower: 1, upper: 1 };

function isAbove(valueAdded: Reported, largest: Reported): boolean {
  if (!valueAdded || !largest || largest.upper === null) return false;
  return Math.max(valueAdded.lower, valueAdded.value ?? 0) > Math.max(largest.upper, largest.value ?? 0) * (1 + slack);
}

function reasonOf({ uses, largestValueAdded, siEi }: SectorUses): Reason | undefined {
  const shares = uses.map(({ share }) => share);
  const isOver = shares.reduce((sum, share) => sum + (share?.lower ?? 0), 0) > 1 + slack;
  const isWrong = isOver || uses.some(({ valueAdded }) => isAbove(valueAdded, largestValueAdded));
  return firstReason([
    isWrong ? 'invalid-input' : undefined,
    uses.length === 0 ? 'not-reported' : undefined,
    reasonAgainst([...shares, ...(siEi === undefined ? [] : [siEi])], 1),
    reasonAgainst([...uses.map(({ valueAdded }) => valueAdded), largestValueAdded]),
    largestValueAdded?.upper === 0 ? 'zero-total' : undefined,
  ]);
}

interface Weighed {
  readonly sector: string;
  readonly share: Factor;
  /** Value added over the largest. */
  readonly size: Factor;
}

/** The ratio of two amounts, 0..1, of which the second is the larger. */
function ratio(amount: number, largest: number): number {
  if (amount === 0) return 0;
  return largest === Number.POSITIVE_INFINITY ? 0 : Math.min(1, amount / largest);
}

function weighed({ uses, largestValueAdded }: SectorUses): readonly Weighed[] {
  const largest = largestValueAdded === null ? full : factorOf(largestValueAdded);
  return uses.flatMap(({ sector, share, valueAdded }): readonly Weighed[] => {
    if (share === null || valueAdded === null) return [];
    const { value, lower, upper } = factorOf(valueAdded);
    const size = value === null || largest.value === null ? null : ratio(value, largest.value);
    const ends = {
      lower: ratio(lower, largest.upper),
      upper: upper === Number.POSITIVE_INFINITY ? 1 : ratio(upper, largest.lower),
    };
    return [{ sector, share: factorOf(share, 1), size: { value: size, ...ends } }];
  });
}

/** The rest of end use, which no listed sector holds, adds nothing below and sits in the largest sector above. */
function boundsOf(sectors: readonly Weighed[], substitution: Factor): Bounds {
  const lower = sectors.reduce((sum, { share, size }) => sum + share.lower * size.lower, 0);
  const away = sectors.reduce((sum, { share, size }) => sum + share.lower * (1 - size.upper), 0);
  return {
    lower: 10 * Math.min(1, lower) * substitution.lower,
    upper: 10 * Math.max(0, 1 - away) * substitution.upper,
    method: 'exact',
  };
}

const pointOf = ({ share, size }: Weighed) => (share.value ?? 0) * (size.value ?? 0);

function partsOf(sectors: readonly Weighed[], substitution: number): readonly Part[] {
  const bySector = new Map<string, number>();
  for (const use of sectors) bySector.set(use.sector, (bySector.get(use.sector) ?? 0) + pointOf(use));
  return [...bySector]
    .map(([part, value]) => ({ part, value: 10 * value * substitution }))
    .sort((a, b) => (a.part < b.part ? -1 : 1));
}

function importance(input: SectorUses): Result {
  const extra = { assumptions: input.siEi === undefined ? ['substitution index taken as 1'] : [] };
  const reason = reasonOf(input);
  const substitution = input.siEi ? factorOf(input.siEi, 1) : full;
  const sectors = weighed(input);
  if (reason !== undefined && reason !== 'withheld') return unavailable(reason, undefined, extra);
  const bounds = boundsOf(sectors, substitution);
  if (reason !== undefined) return unavailable(reason, bounds, extra);
  if (input.largestValueAdded?.value === 0) return unavailable('zero-total', bounds, extra);
  const value =
    10 *
    Math.min(
      1,
      sectors.reduce((sum, use) => sum + pointOf(use), 0),
    ) *
    (substitution.value ?? 1);
  return answer(value, bounds, { ...extra, parts: partsOf(sectors, substitution.value ?? 1) });
}

function working({ uses, largestValueAdded, siEi }: SectorUses): string {
  const points = uses.map(({ share, valueAdded }) => ({ a: share?.value ?? 0, q: valueAdded?.value ?? 0 }));
  const terms = points.sort((a, b) => b.a * b.q - a.a * a.q).map(({ a, q }) => `${figureText(a)} × ${figureText(q)}`);
  const largest = figureText(largestValueAdded?.value ?? 0);
  return `10 × min(1, ${sumText(terms)} ÷ ${largest}) × ${figureText(siEi?.value ?? 1)}`;
}

/**
 * Economic importance after the method of the European Union, 0..10: the value added of the sectors that use a mineral,
 * weighed by their shares in its end use, over that of the largest manufacturing sector, times the substitution index.
 * The parts are what each sector adds.
 *
 * End use that no sector is given for adds nothing to the point and may sit in the largest sector above. The
 * substitution index is 1 where none is given, with an assumption. Unavailable: `invalid-input` (shares that add up to
 * more than 1 whatever their rounding, a sector larger than the largest), `not-reported`, `withheld` (with bounds),
 * `zero-total` where no sector adds value. Bounds are exact.
 *
 * @see Blengini et al. 2017, DOI 10.1016/j.resourpol.2017.05.008; European Commission 2017, DOI 10.2873/769526
 */
export const economicImportance = defineIndicator({
  id: 'economic-importance',
  family: 'supply-risk',
  name: 'Economic importance (EU method)',
  nameJa: '経済的重要性（EU方式）',
  nameInText: 'economic importance by the EU method',
  input: sectorUsesInput,
  unit: 'score',
  range: [0, 10],
  words:
    'ten times the value added of the sectors that use the mineral, each weighed by its share of end use, over that of the largest manufacturing sector, times the substitution index',
  latex: '\\mathrm{EI} = 10 \\, \\frac{\\sum_s A_s Q_s}{Q_{\\max}} \\, \\mathrm{SI_{EI}}',
  letters: [
    { latex: 'A_s', meaning: 'share of the end use of the mineral in sector s, as a fraction of 1' },
    { latex: 'Q_s', meaning: 'value added of sector s' },
    { latex: 'Q_{\\max}', meaning: 'value added of the largest manufacturing sector' },
    {
      latex: '\\mathrm{SI_{EI}}',
      meaning: 'substitution index for economic importance: 1 where nothing can take its place',
    },
  ],
  bands: {
    setBy: 'European Commission, assessments of critical raw materials of 2017, 2020 and 2023',
    bands: [
      { name: 'below the threshold', to: 2.8 },
      { name: 'at or above the threshold', to: null },
    ],
  },
  evaluate: importance,
  working,
});
