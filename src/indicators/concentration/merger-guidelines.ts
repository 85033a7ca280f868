import type { Bands } from '../indicator.ts';

/**
 * The bands of the Merger Guidelines of 18 December 2023 on a scale that ends at `most`. They are set for firms in a
 * market; for countries they are a habit of the field.
 */
export function mergerGuidelines(most: number): Bands {
  return {
    setBy: 'US Department of Justice and Federal Trade Commission, Merger Guidelines, 2023',
    bands: [
      { name: 'unconcentrated', to: 0.1 * most },
      { name: 'moderately concentrated', to: 0.18 * most },
      { name: 'highly concentrated', to: null },
    ],
  };
}
