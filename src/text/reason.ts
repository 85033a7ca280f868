import { type Reason, reasons } from '../domain/result.ts';
import type { Mark, Words } from './words.ts';

function isReason(text: string): text is Reason {
  return reasons.some((reason) => reason === text);
}

/** The reason for a missing number in words. */
export function reasonInWords(reason: string, words: Words): string {
  return isReason(reason) ? words.reasons[reason] : reason.replaceAll('-', ' ');
}

/** The mark that stands in the place of a missing number. */
export function markOfReason(reason: string): Mark {
  if (reason === 'withheld') return 'c';
  if (reason === 'net-exporter') return 'E';
  return reason === 'not-applicable' ? 'z' : 'x';
}
