import type { Part, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { figureText, sumText } from '../working.ts';
import { type Factor, factorOf } from './factors/ends.ts';
import {
  full,
  reasonAgainstUses,
  type SectorUses,
  type SizedUse,
  sectorUsesInput,
  sizedUses,
} from './factors/sector-uses.ts';

/** The rest of end use, which no listed sector holds, adds nothing below and sits in the largest sector above. */
function boundsOf(sectors: readonly SizedUse[], substitution: Factor): Bounds {
  const lower = sectors.reduce((sum, { share, size }) => sum + share.lower * size.lower, 0);
  const away = sectors.reduce((sum, { share, size }) => sum + share.lower * (1 - size.upper), 0);
  return {
    lower: 10 * Math.min(1, lower) * substitution.lower,
    upper: 10 * Math.max(0, 1 - away) * substitution.upper,
    method: 'exact',
  };
}

const pointOf = ({ share, size }: SizedUse) => (share.value ?? 0) * (size.value ?? 0);

function partsOf(sectors: readonly SizedUse[], substitution: number): readonly Part[] {
  const bySector = new Map<string, number>();
  for (const use of sectors) bySector.set(use.sector, (bySector.get(use.sector) ?? 0) + pointOf(use));
  return [...bySector]
    .map(([part, value]) => ({ part, value: 10 * value * substitution }))
    .sort((a, b) => (a.part < b.part ? -1 : 1));
}

function importance(input: SectorUses): Result {
  const extra = { assumptions: input.siEi === undefined ? ['substitution index taken as 1'] : [] };
  const reason = reasonAgainstUses(input);
  const substitution = input.siEi ? factorOf(input.siEi, 1) : full;
  const sectors = sizedUses(input);
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
  // Rounded shares may add up to a little over 1, and then come to more than shares of 1 can.
  const opened = { ...bounds, upper: Math.max(bounds.upper, value) };
  return answer(value, opened, { ...extra, parts: partsOf(sectors, substitution.value ?? 1) });
}

function working({ uses, largestValueAdded, siEi }: SectorUses): string {
  const points = uses.map(({ share, valueAdded }) => ({ a: share?.value ?? 0, q: valueAdded?.value ?? 0 }));
  const terms = points.sort((a, b) => b.a * b.q - a.a * a.q).map(({ a, q }) => `${figureText(a)} × ${figureText(q)}`);
  const largest = figureText(largestValueAdded?.value ?? 0);
  return `10 × min(1, ${sumText(terms)} ÷ ${largest}) × ${figureText(siEi?.value ?? 1)}`;
}

/**
 * Economic importance after the method of the European Union, 0..10: the value added of the sectors that use a mineral,
 * weighted by their shares in its end use, over that of the largest manufacturing sector, times the substitution index.
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
    'ten times the value added of the sectors that use the mineral, each weighted by its share of end use, over that of the largest manufacturing sector, times the substitution index',
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
