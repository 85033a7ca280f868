import { defineIndicator } from '../indicator.ts';
import { benchmarkBands, benchmarkShare, benchmarkWorking, consumptionLetter, partInput } from './benchmark.ts';

const benchmark = { edge: 0.1, bound: 'at-least' } as const;

const extractionInput = partInput('extraction-and-consumption');

/**
 * The benchmark of the Critical Raw Materials Act for extraction: what is mined at home over what is consumed, to be at
 * least 0.10 in 2030.
 *
 * A ratio of 0 or more, above 1 for a net exporter; mark `met`, `not-met`, or `undetermined` where the bounds lie on both
 * sides. `no-consumption` when nothing is consumed; `not-reported` without either term; `withheld` (with bounds and the
 * mark they allow); `invalid-input`. Bounds are exact. A benchmark of the Union over all strategic raw materials
 * together; for another reporter, and for one mineral, a yardstick and no duty.
 *
 * @see Regulation (EU) 2024/1252, Article 5(1)(a)
 */
export const crmaExtraction = defineIndicator({
  id: 'crma-extraction',
  family: 'frameworks',
  name: 'Extraction benchmark (CRMA)',
  nameJa: 'EU重要原材料法の採掘ベンチマーク',
  nameInText: 'domestic extraction as a part of consumption',
  input: extractionInput,
  unit: 'share',
  range: null,
  words: 'domestic extraction divided by consumption',
  latex: '\\frac{E}{C} \\ge 0.10',
  letters: [
    { latex: 'E', meaning: 'extraction at home: mine production, counted in what it contains' },
    consumptionLetter,
  ],
  bands: benchmarkBands(benchmark),
  evaluate: (input) => benchmarkShare(input, benchmark),
  working: benchmarkWorking,
});
