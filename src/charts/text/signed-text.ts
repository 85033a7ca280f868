import type { Measure } from './measure.ts';

/** A difference as it stands in a table, with its sign, `+` too; what prints as nothing has none. */
export function signedInFull(difference: number, { exact }: Measure): string {
  const text = exact(difference);
  const isBare = difference > 0 && !text.startsWith('+') && /[1-9]/.test(text);
  return isBare ? `+${text}` : text;
}
