import type { Origin } from './published.ts';

/** How much of one content a tonne of another holds, at one stage of one mineral, as a source states it. */
export interface ContentFactor extends Origin {
  readonly mineral: string;
  readonly stage: string;
  /** The basis of the tonnes that are multiplied, and the basis of what that gives. */
  readonly from: string;
  readonly to: string;
  /** Above 0. */
  readonly by: number;
  readonly source: string;
  /** Table, page or note within the source. */
  readonly table?: string;
}

/** From what basis to what, and where. */
export type Conversion = Pick<ContentFactor, 'mineral' | 'stage' | 'from' | 'to'>;

/** A factor that a source states, as it is or turned round. */
export interface FoundFactor {
  readonly by: number;
  readonly factor: ContentFactor;
}

/**
 * What tonnes of one basis are multiplied by to be tonnes of another: the stated factor, or one over it where the source
 * states the way back. `undefined` where no source states either: then the two are not to be added or divided.
 */
export function factorFor(
  factors: readonly ContentFactor[],
  { mineral, stage, from, to }: Conversion,
): FoundFactor | undefined {
  const own = factors.filter((factor) => factor.mineral === mineral && factor.stage === stage);
  const forth = own.find((factor) => factor.from === from && factor.to === to);
  if (forth !== undefined) return { by: forth.by, factor: forth };
  const back = own.find((factor) => factor.from === to && factor.to === from);
  return back === undefined ? undefined : { by: 1 / back.by, factor: back };
}
