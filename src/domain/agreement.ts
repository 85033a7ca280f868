import type { Origin } from './published.ts';
import type { Quantity } from './quantity.ts';

/**
 * The units that published results are printed in; `input` is that of the inputs. Percent is compared as percent,
 * everything else as it stands.
 */
export const publishedUnits = [
  'percent',
  'share',
  'index',
  'points',
  'score',
  'input',
  'USD/kg',
  'kg Cu-eq/kg',
] as const;
export type PublishedUnit = (typeof publishedUnits)[number];

/** A result as its publisher prints it, with the inputs that ours is computed from. */
export interface PublishedResult extends Origin {
  readonly subject: string;
  /** The indicator's own input, as its schema reads it. */
  readonly input: unknown;
  /** As printed: `86`, `>95`, `E`. */
  readonly published: string;
  /** The range that the printed result stands for, in its own unit: half a rounding step each way, or what its mark says. */
  readonly range: Quantity;
  /** Printed as `E`: a net exporter, which counts as 0. */
  readonly isNetExporter: boolean;
  /** Why the publisher's number is another than ours, as it says itself; only where they differ by more than rounding. */
  readonly reason?: string;
  /** How the publisher's own figures do not follow from each other, in place of a reason. */
  readonly contradiction?: string;
}

/** Results of one indicator that one publisher printed, in one unit and to one rounding. */
export interface PublishedSet extends Origin {
  readonly id: string;
  readonly indicator: string;
  readonly title: string;
  readonly source: string;
  /** Where the inputs were published, if elsewhere. */
  readonly inputsSource?: string;
  readonly table?: string;
  readonly unit: PublishedUnit;
  /** How to read the set, and what its inputs are. */
  readonly note?: string;
  /** Which published results are not here, and why. */
  readonly leftOut?: string;
  readonly results: readonly PublishedResult[];
}
