import { defineIndicator } from '../indicator.ts';
import { benchmarkBands, benchmarkShare, benchmarkWorking, consumptionLetter, partInput } from './benchmark.ts';

const benchmark = { edge: 0.4, bound: 'at-least' } as const;

export const processingInput = partInput('processing-and-consumption');

/**
 * The benchmark of the Critical Raw Materials Act for processing: what is processed at home over what is consumed, to be
 * at least 0.40 in 2030. Feed from abroad counts, for the benchmark is about capacity.
 *
 * A ratio of 0 or more, above 1 for a net exporter; mark `met`, `not-met`, or `undetermined` where the bounds lie on both
 * sides. `no-consumption` when nothing is consumed; `not-reported` without either term; `withheld` (with bounds and the
 * mark they allow); `invalid-input`. Bounds are exact. A benchmark of the Union over all strategic raw materials
 * together; for another reporter, and for one mineral, a yardstick and no duty.
 *
 * @see Regulation (EU) 2024/1252, Article 5(1)(a)
 */
export const crmaProcessing = defineIndicator({
  id: 'crma-processing',
  family: 'frameworks',
  name: 'Processing benchmark (CRMA)',
  nameJa: 'EU重要原材料法の加工ベンチマーク',
  nameInText: 'domestic processing as a part of consumption',
  input: processingInput,
  unit: 'share',
  range: null,
  words: 'domestic processing divided by consumption',
  latex: '\\frac{P}{C} \\ge 0.40',
  letters: [{ latex: 'P', meaning: 'processing at home, whatever the origin of the feed' }, consumptionLetter],
  bands: benchmarkBands(benchmark),
  evaluate: (input) => benchmarkShare(input, benchmark),
  working: benchmarkWorking,
});
