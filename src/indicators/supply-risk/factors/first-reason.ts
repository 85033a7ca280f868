import { type Reason, reasons } from '../../../domain/result.ts';

/** Of the reasons found, the one that is given: the first in the order of `reasons`. None where none was found. */
export function firstReason(found: readonly (Reason | undefined)[]): Reason | undefined {
  return reasons.find((reason) => found.includes(reason));
}
