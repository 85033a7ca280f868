import { closest, distance } from 'fastest-levenshtein';

/** The key that was probably meant, as the end of a sentence; empty where none is near. */
export function didYouMean(key: string, keys: readonly string[]): string {
  if (keys.length === 0) return '';
  const near = closest(key, [...keys]);
  return distance(key, near) <= Math.max(2, key.length / 4) ? `; did you mean "${near}"?` : '';
}
