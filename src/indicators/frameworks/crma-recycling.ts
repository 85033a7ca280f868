import { defineIndicator } from '../indicator.ts';
import { benchmarkBands, benchmarkShare, benchmarkWorking, consumptionLetter, partInput } from './benchmark.ts';

const benchmark = { edge: 0.25, bound: 'at-least' } as const;

export const recyclingInput = partInput('recycling-and-consumption');

/**
 * The benchmark of the Critical Raw Materials Act for recycling: what is produced at home from scrap over what is
 * consumed, to be at least 0.25 in 2030.
 *
 * A ratio of 0 or more, above 1 for a net exporter; mark `met`, `not-met`, or `undetermined` where the bounds lie on both
 * sides. `no-consumption` when nothing is consumed; `not-reported` without either term; `withheld` (with bounds and the
 * mark they allow); `invalid-input`. Bounds are exact. A benchmark of the Union over all strategic raw materials
 * together; for another reporter, and for one mineral, a yardstick and no duty.
 *
 * @see Regulation (EU) 2024/1252, Article 5(1)(a)
 */
export const crmaRecycling = defineIndicator({
  id: 'crma-recycling',
  family: 'frameworks',
  name: 'Recycling benchmark (CRMA)',
  nameJa: 'EU重要原材料法のリサイクルベンチマーク',
  nameInText: 'domestic recycling as a part of consumption',
  input: recyclingInput,
  unit: 'share',
  range: null,
  words: 'domestic production from scrap divided by consumption',
  latex: '\\frac{S}{C} \\ge 0.25',
  letters: [{ latex: 'S', meaning: 'production at home from scrap' }, consumptionLetter],
  bands: benchmarkBands(benchmark),
  evaluate: (input) => benchmarkShare(input, benchmark),
  working: benchmarkWorking,
});
